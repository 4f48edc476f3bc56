/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GameDataTest {

    private final GameData data = GameData.normal();

    @Test
    void theTablesHaveAllStatesAndThingsOfDoom2() {
        assertEquals(967, data.stateCount());
        assertEquals(137, data.thingCount());
    }

    @Test
    void anImpIsFoundByItsEditorNumber() {
        ThingType imp = data.thingByEditorNumber(3001);

        assertNotNull(imp);
        assertEquals("TROOP", imp.name());
        assertEquals(60, imp.spawnHealth());
        assertTrue(imp.has(ThingFlags.SOLID | ThingFlags.SHOOTABLE | ThingFlags.COUNTKILL));
    }

    @Test
    void anUnknownEditorNumberIsNoThing() {
        assertNull(data.thingByEditorNumber(31999));
    }

    @Test
    void weaponsFireTheirAmmunition() {
        assertNull(data.weapon(WeaponType.CHAINSAW).ammo());
        assertEquals(Ammo.CELL, data.weapon(WeaponType.PLASMA).ammo());
        assertEquals(Ammo.SHELL, data.weapon(WeaponType.SUPER_SHOTGUN).ammo());
    }

    @Test
    void fastGamesHalveTheDemonsStatesAndHastenThreeProjectiles() {
        GameData fast = GameData.fast();
        State run = data.state("SARG_RUN1");

        assertEquals(run.tics() / 2, fast.state(run.index()).tics());
        assertEquals(20 << 16, fast.thing("TROOPSHOT").speed());
        assertEquals(data.thing("ROCKET").speed(), fast.thing("ROCKET").speed());
    }

    @Test
    void noCycleOfStatesTakesNoTime() {
        for (GameData tables : new GameData[] { GameData.normal(), GameData.fast() }) {
            for (int start = 0; start < tables.stateCount(); start++) {
                State state = tables.state(start);
                int steps = 0;
                while (state.tics() == 0 && state.index() != 0) {
                    state = tables.state(state.next());
                    assertTrue(++steps < tables.stateCount(), "state " + start);
                }
            }
        }
    }
}
