/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;

/** The rays that follow the burst of a BFG ball. */
class BfgSprayTest {

    private final Arena arena = Arena.singlePlayer();
    private final Player player = arena.player(0, 512, 512);

    /** Lets a ball of the player that flew in a direction reach the state in which it sprays. */
    private void burst(int angle) {
        Mobj ball = arena.thing("BFG", 900, 900);
        ball.target = player.body();
        ball.angle = angle;
        arena.world.setState(ball, arena.data().state("BFGLAND3").index());
    }

    @Test
    void raysStartAtThePlayerAndGoTheBallsWay() {
        Mobj north = arena.thing("BRUISER", 512, 700);
        Mobj east = arena.thing("BRUISER", 700, 512);

        burst(Angle.ANG90);

        assertTrue(north.health < 1000);
        assertEquals(1000, east.health);
    }

    @Test
    void everyRayThatHitsFlashesAndHurtsByFifteenDice() {
        Mobj boss = arena.thing("CYBORG", 620, 512);

        burst(0);

        int hits = arena.count("EXTRABFG");
        int lost = 4000 - boss.health;
        assertTrue(hits > 10, "hits " + hits);
        assertTrue(lost >= 15 * hits && lost <= 120 * hits, "lost " + lost);
    }

    @Test
    void aBallOfNobodySpraysNothing() {
        Mobj ball = arena.thing("BFG", 900, 900);

        arena.world.setState(ball, arena.data().state("BFGLAND3").index());

        assertEquals(0, arena.count("EXTRABFG"));
    }
}
