/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.data.Ammo;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.data.WeaponType;

/** The table of items covers all that can be picked up. */
class PickupTableTest {

    private final GameData data = GameData.normal();
    private final PickupTable table = PickupTable.standard();

    @Test
    void everyTypeThatCanBePickedUpHasARow() {
        for (int i = 0; i < data.thingCount(); i++) {
            ThingType type = data.thing(i);
            if (type.has(ThingFlags.SPECIAL)) {
                assertNotNull(table.get(data.state(type.spawnState())), type.name());
            }
        }
    }

    @Test
    void monstersAreNoItems() {
        assertNull(table.get(data.state(data.thing("TROOP").spawnState())));
    }

    @Test
    void allFramesOfAnItemDoTheSame() {
        assertEquals(new Pickup.HealthBonus(100, 200), table.get(data.state("SOUL")));
        assertEquals(new Pickup.HealthBonus(100, 200), table.get(data.state("SOUL6")));
    }

    @Test
    void namesOfTheTableMeanTheGamesNumbers() {
        assertEquals(new Pickup.Weapon(WeaponType.BFG, false), table.get(data.state("BFUG")));
        assertEquals(new Pickup.Clips(Ammo.MISSILE, 5, false), table.get(data.state("BROK")));
    }
}
