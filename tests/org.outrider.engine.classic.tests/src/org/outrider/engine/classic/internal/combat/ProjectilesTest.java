/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;

/** How projectiles are launched and burst. */
class ProjectilesTest {

    private final Arena arena = Arena.singlePlayer();

    private Mobj launched(Mobj source, Mobj target) {
        return arena.combat.projectiles().spawn(source, target, arena.data().thing("TROOPSHOT"));
    }

    private Mobj rocketOf(Player player) {
        arena.combat.projectiles().spawnForPlayer(player.body(), arena.data().thing("ROCKET"));
        Mobj rocket = arena.newest("ROCKET");
        assertNotNull(rocket);
        return rocket;
    }

    @Test
    void aFireballFliesTowardItsTarget() {
        Mobj imp = arena.thing("TROOP", 512, 512);

        Mobj ball = launched(imp, arena.thing("SERGEANT", 512, 768));

        assertSame(imp, ball.target);
        assertEquals(Angle.ANG90, ball.angle, 1 << 8);
        assertEquals(Fixed.of(10), ball.momY, 64);
    }

    @Test
    void itStartsBreastHighAndHalfAStepAhead() {
        Mobj ball = launched(arena.thing("TROOP", 512, 512), arena.thing("SERGEANT", 768, 512));

        assertEquals(Fixed.of(32), ball.z);
        assertEquals(Fixed.of(512) + (ball.momX >> 1), ball.x);
    }

    @Test
    void itFliesUpToTheHeightOfItsTargetsFeet() {
        Mobj target = arena.thing("SERGEANT", 612, 512);
        target.z = Fixed.of(50);

        Mobj ball = launched(arena.thing("TROOP", 512, 512), target);

        assertEquals(Fixed.of(5), ball.momZ);
    }

    @Test
    void shotsAtShadowsGoAstrayByTwoRandomNumbers() {
        Mobj imp = arena.thing("TROOP", 512, 512);
        Mobj demon = arena.thing("SERGEANT", 768, 512);
        Mobj spectre = arena.thing("SHADOWS", 512, 768);

        int plain = arena.draws(() -> launched(imp, demon));
        int astray = arena.draws(() -> launched(imp, spectre));

        assertEquals(plain + 2, astray);
    }

    @Test
    void aProjectileWithoutRoomBurstsAtOnce() {
        Mobj imp = arena.thing("TROOP", 1016, 512);
        Mobj far = arena.thing("SERGEANT", 1216, 512);

        Mobj ball = launched(imp, far);

        assertFalse(ball.hasAny(ThingFlags.MISSILE));
        assertEquals(ball.type.deathState(), ball.state.index());
        assertEquals(0, ball.momX);
    }

    @Test
    void aRocketIsAimedUpAtWhoeverStandsAhead() {
        Player player = arena.player();
        arena.thing("HEAD", 400, 192).z = Fixed.of(100);

        assertTrue(rocketOf(player).momZ > 0);
    }

    @Test
    void aRocketTurnsTowardATargetALittleToTheSide() {
        Player player = arena.player();
        arena.thing("BRUISER", 528, 232);

        assertEquals(1 << 26, rocketOf(player).angle);
    }

    @Test
    void aRocketWithoutATargetFliesStraightAhead() {
        Mobj rocket = rocketOf(arena.player());

        assertEquals(0, rocket.angle);
        assertEquals(0, rocket.momZ);
    }
}
