/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;

/** Blasts, and barrels that set off barrels. */
class ExplosionsTest {

    private final Arena arena = Arena.singlePlayer();

    private int healthLost(String type, int dx, int dy) {
        Mobj thing = arena.thing(type, 512 + dx, 512 + dy);
        int before = thing.health;
        arena.combat.explosions().radiusAttack(arena.thing("ROCKET", 512, 512), null, 128);
        return before - thing.health;
    }

    @ParameterizedTest
    @CsvSource({ "24,0,128", "-34,0,118", "0,100,52", "60,100,52", "151,0,1", "152,0,0" })
    void damageIsLessByTheDistanceToTheNearerEdgeOnTheLongerAxis(int dx, int dy, int lost) {
        assertEquals(lost, healthLost("BRUISER", dx, dy));
    }

    @Test
    void whatStandsAtTheEdgeOfABlastIsNotEvenStartled() {
        healthLost("BRUISER", 152, 0);

        assertEquals(0, arena.world.events().size());
    }

    @Test
    void heightDoesNotCount() {
        Mobj baron = arena.thing("BRUISER", 536, 512);
        baron.z = Fixed.of(150);

        arena.combat.explosions().radiusAttack(arena.thing("ROCKET", 512, 512), null, 128);

        assertEquals(1000 - 128, baron.health);
    }

    @ParameterizedTest
    @ValueSource(strings = { "CYBORG", "SPIDER" })
    void theGreatestBossesAreImmune(String boss) {
        assertEquals(0, healthLost(boss, 60, 0));
    }

    @Test
    void rockShieldsFromBlasts() {
        Mobj shielded = arena.thing("BRUISER", 1120, 128);

        arena.combat.explosions().radiusAttack(arena.thing("ROCKET", 1016, 128), null, 128);

        assertEquals(1000, shielded.health);
    }

    @Test
    void aBarrelSetsOffTheNextOneForWhoeverShotIt() {
        Player player = arena.player();
        Mobj first = arena.thing("BARREL", 512, 512);
        Mobj second = arena.thing("BARREL", 572, 512);
        Mobj imp = arena.thing("TROOP", 640, 512);
        // a barrel remembers its attacker only if the first shot leaves it whole
        arena.combat.damage().damage(first, player.body(), player.body(), 5);
        arena.combat.damage().damage(first, player.body(), player.body(), 20);

        arena.worldTics(70);

        assertTrue(second.isRemoved());
        assertTrue(imp.health <= 0);
        assertEquals(1, player.killCount);
    }
}
