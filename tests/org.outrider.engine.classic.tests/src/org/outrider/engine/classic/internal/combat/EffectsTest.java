/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.Hitscan;
import org.outrider.engine.classic.internal.world.Mobj;

/** Puffs and blood. */
class EffectsTest {

    private static final int X = Fixed.of(512);
    private static final int Z = Fixed.of(40);

    private final Arena arena = Arena.singlePlayer();

    private Mobj newest(String type) {
        Mobj mobj = arena.newest(type);
        assertNotNull(mobj);
        return mobj;
    }

    @ParameterizedTest
    @CsvSource({ "0,PUFF3", "1,PUFF1" })
    void onlyABlowsPuffHasNoSpark(int beyondMelee, String state) {
        arena.combat.effects().spawnPuff(X, X, Z, Hitscan.MELEE_RANGE + beyondMelee);

        assertEquals(state, newest("PUFF").state.name());
    }

    @ParameterizedTest
    @CsvSource({ "8,BLOOD3", "9,BLOOD2", "12,BLOOD2", "13,BLOOD1" })
    void moreDamageDrawsMoreBlood(int damage, String state) {
        arena.combat.effects().spawnBlood(X, X, Z, damage);

        assertEquals(state, newest("BLOOD").state.name());
    }

    @Test
    void bloodSpurtsTwiceAsFastAsPuffsRise() {
        arena.combat.effects().spawnPuff(X, X, Z, 0);
        arena.combat.effects().spawnBlood(X, X, Z, 20);

        assertEquals(Fixed.UNIT, newest("PUFF").momZ);
        assertEquals(2 * Fixed.UNIT, newest("BLOOD").momZ);
    }

    @Test
    void aPuffDrawsTwoNumbersForItsHeightOneForItselfAndOneForItsTime() {
        assertEquals(4, arena.draws(() -> arena.combat.effects().spawnPuff(X, X, Z, 0)));
    }
}
