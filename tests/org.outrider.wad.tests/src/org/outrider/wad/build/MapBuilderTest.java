/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;

/** Maps from rooms. */
class MapBuilderTest {

    private final MapBuilder map = new MapBuilder("MAP01");

    @Test
    void roomIsBoundedBySolidWallsThatFaceInwards() {
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);

        MapData data = map.build();

        assertEquals(4, data.linedefs().size());
        for (Linedef line : data.linedefs()) {
            assertTrue(line.has(Linedef.BLOCKING));
            assertFalse(line.hasBack());
            assertTrue(isOnRight(data, line, 64, 64));
            assertEquals(Sidedef.NO_TEXTURE, data.sidedefs().get(line.front()).upper());
        }
    }

    @Test
    void cornersMayBeListedEitherWay() {
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 0, 128, 128, 0, 128);
        MapBuilder clockwise = new MapBuilder("MAP01");
        clockwise.room(MapBuilder.sector(0, 128), 0, 0, 0, 128, 128, 128, 128, 0);

        for (MapData data : new MapData[] {map.build(), clockwise.build()}) {
            data.linedefs().forEach(line -> assertTrue(isOnRight(data, line, 64, 64)));
        }
    }

    @Test
    void sharedWallIsAnOpening() {
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
        map.room(MapBuilder.sector(16, 128), 128, 0, 256, 128);

        MapData data = map.build();

        assertEquals(7, data.linedefs().size());
        Linedef opening = find(data, 128, 0, 128, 128);
        assertTrue(opening.has(Linedef.TWO_SIDED));
        assertFalse(opening.has(Linedef.BLOCKING));
        assertEquals(Sidedef.NO_TEXTURE, data.sidedefs().get(opening.front()).middle());
        assertEquals(1, data.sidedefs().get(opening.front()).sector()
                + data.sidedefs().get(opening.back()).sector());
    }

    @Test
    void partlySharedWallIsAnOpeningForThatPart() {
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
        map.room(MapBuilder.sector(0, 128), 128, 32, 160, 64);

        MapData data = map.build();

        assertTrue(find(data, 128, 32, 128, 64).has(Linedef.TWO_SIDED));
        assertFalse(find(data, 128, 0, 128, 32).has(Linedef.TWO_SIDED));
        assertFalse(find(data, 128, 64, 128, 128).has(Linedef.TWO_SIDED));
        assertEquals(9, data.linedefs().size());
    }

    @Test
    void innerAreaIsOpenAllAroundAndAPillarIsSolid() {
        int room = map.room(MapBuilder.sector(0, 128), 0, 0, 512, 512);
        int platform = map.inner(room, MapBuilder.sector(24, 128), 64, 64, 128, 128);
        map.pillar(room, 256, 256, 300, 300);

        MapData data = map.build();

        assertEquals(platform, data.sectorAt(100 << 16, 100 << 16));
        assertEquals(room, data.sectorAt(200 << 16, 100 << 16));
        assertEquals(4, data.linedefs().stream().filter(line -> line.has(Linedef.TWO_SIDED)).count());
        Linedef pillar = find(data, 256, 256, 256, 300);
        assertFalse(pillar.hasBack());
        assertTrue(isOnRight(data, pillar, 200, 280));
    }

    @Test
    void styledOpeningFacesTheWayItIsGiven() {
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
        map.room(MapBuilder.sector(0, 128), 128, 0, 256, 128);
        map.line(128, 0, 128, 128, LineStyle.special(1, 7).withFlags(Linedef.SECRET).withTexture("DOOR1"));

        MapData eastward = map.build();

        Linedef line = find(eastward, 128, 0, 128, 128);
        assertEquals(1, line.special());
        assertEquals(7, line.tag());
        assertEquals(Linedef.SECRET | Linedef.TWO_SIDED, line.flags());
        assertTrue(isOnRight(eastward, line, 200, 64));
        assertEquals(1, eastward.sidedefs().get(line.front()).sector());
        assertEquals("DOOR1", eastward.sidedefs().get(line.front()).upper());
    }

    @Test
    void styledPartOfAWallIsALineOfItsOwn() {
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
        map.line(0, 32, 0, 96, LineStyle.special(11, 0));

        MapData data = map.build();

        assertEquals(6, data.linedefs().size());
        assertEquals(11, find(data, 0, 32, 0, 96).special());
        assertEquals(0, find(data, 0, 0, 0, 32).special());
    }

    @Test
    void thingsAreThereAtEverySkill() {
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
        map.thing(64, 32, 90, MapBuilder.PLAYER_1_START);

        assertEquals(new Thing(64, 32, 90, 1, 7), map.build().things().getFirst());
    }

    @Test
    void overlappingRoomsAreRefused() {
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
        map.room(MapBuilder.sector(0, 128), 64, 64, 256, 256);

        IllegalStateException fault = assertThrows(IllegalStateException.class, map::build);

        assertTrue(fault.getMessage().startsWith("rooms overlap"), fault.getMessage());
    }

    @Test
    void sameRoomTwiceIsRefused() {
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);

        assertThrows(IllegalStateException.class, map::build);
    }

    @Test
    void styleWithoutLineIsRefused() {
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
        map.line(64, 0, 64, 128, LineStyle.special(1, 0));

        IllegalStateException fault = assertThrows(IllegalStateException.class, map::build);

        assertEquals("there is no line from (64, 0) to (64, 128)", fault.getMessage());
    }

    @Test
    void cornersThatBoundNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> map.room(MapBuilder.sector(0, 0), 0, 0, 0, 128));
        assertThrows(IllegalArgumentException.class, () -> map.room(MapBuilder.sector(0, 0), 0, 0, 128));
        assertThrows(IllegalArgumentException.class, () -> map.room(MapBuilder.sector(0, 0), 0, 0, 40_000, 128));
        assertThrows(IllegalArgumentException.class,
                () -> map.room(MapBuilder.sector(0, 0), 0, 0, 0, 0, 64, 64, 64, 0));
    }

    private static Linedef find(MapData data, int x1, int y1, int x2, int y2) {
        int a = data.vertexes().indexOf(Vertex.ofUnits(x1, y1));
        int b = data.vertexes().indexOf(Vertex.ofUnits(x2, y2));
        return data.linedefs().stream()
                .filter(line -> line.v1() == a && line.v2() == b || line.v1() == b && line.v2() == a).findFirst()
                .orElseThrow();
    }

    private static boolean isOnRight(MapData data, Linedef line, int x, int y) {
        Vertex from = data.vertexes().get(line.v1());
        Vertex to = data.vertexes().get(line.v2());
        return (to.unitX() - from.unitX()) * (y - from.unitY()) < (to.unitY() - from.unitY()) * (x - from.unitX());
    }
}
