/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.TestWorld.Hurt;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;

class SectorHeightsTest {

    private TestWorld world;
    private Sector sector;

    @BeforeEach
    void openRoom() {
        world = new TestWorld(TestWorld.room());
        sector = world.sectorAt(500, 500);
    }

    @Test
    void monsterUnderALowCeilingObstructs() {
        world.spawn("TROOP", 500, 500);

        assertTrue(lowerCeiling(false));
        assertEquals(List.of(), world.hurts);
    }

    @Test
    void monsterUnderAHighCeilingDoesNot() {
        world.spawn("TROOP", 500, 500);
        sector.ceilingHeight = Fixed.of(56);

        assertFalse(world.movement.sectorHeights().change(sector, true));
    }

    @Test
    void crusherHurtsBy10InEveryFourthTic() {
        Mobj monster = world.spawn("TROOP", 500, 500);

        for (world.world.levelTime = 0; world.world.levelTime < 8; world.world.levelTime++) {
            lowerCeiling(true);
        }

        assertEquals(List.of(new Hurt(monster, null, null, 10), new Hurt(monster, null, null, 10)), world.hurts);
    }

    @Test
    void crushedMonsterBleedsInARandomDirection() {
        world.spawn("TROOP", 500, 500);
        int drawn = world.world.random().index();

        lowerCeiling(true);

        // one for the new thing, two for each direction
        assertEquals(drawn + 5 & 255, world.world.random().index());
    }

    @Test
    void crushedCorpseBecomesGibs() {
        Mobj corpse = world.spawn("TROOP", 500, 500);
        corpse.health = -1;

        assertFalse(lowerCeiling(false));

        assertEquals("GIBS", corpse.state.name());
        assertEquals(0, corpse.radius);
        assertEquals(0, corpse.height);
        assertFalse(corpse.hasAny(ThingFlags.SOLID));
    }

    @Test
    void crushedDroppedItemVanishes() {
        Mobj dropped = world.spawn("CLIP", 500, 500);
        dropped.flags |= ThingFlags.DROPPED;
        Mobj placed = world.spawn("CLIP", 600, 500);

        assertFalse(lowerCeiling(true));

        assertTrue(dropped.isRemoved());
        assertFalse(placed.isRemoved());
    }

    private boolean lowerCeiling(boolean crunch) {
        sector.ceilingHeight = Fixed.of(10);
        return world.movement.sectorHeights().change(sector, crunch);
    }
}
