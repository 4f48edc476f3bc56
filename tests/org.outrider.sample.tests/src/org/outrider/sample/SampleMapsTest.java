/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.graphics.TextureDirectory;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;

class SampleMapsTest {

    private static final int SKILLS = 7;
    private static final int REPEATED = 128;
    private static final int PLAYERS = 4;
    private static final int DEATHMATCH_START = 11;
    private static final Map<Integer, Map<String, String>> TYPES = GameTables.rows("things.csv").stream()
            .collect(Collectors.toMap(row -> GameTables.number(row, "ednum"), row -> row, (first, second) -> first));

    @OnEachMap
    void loadsWithoutRepairs(String name) throws Exception {
        assertEquals(List.of(), SampleWad.map(name).repairs());
    }

    @OnEachMap
    void hasAllTexturesAndFlatsThatItUses(String name) throws Exception {
        MapData map = SampleWad.map(name);
        TextureDirectory textures = TextureDirectory.read(SampleWad.STACK);
        Set<String> flats = new HashSet<>(SampleWad.STACK.flats().stream().map(Lump::name).toList());

        for (Sidedef side : map.sidedefs()) {
            for (String texture : List.of(side.upper(), side.middle(), side.lower())) {
                assertNotEquals(TextureDirectory.UNKNOWN, textures.indexOf(texture), texture);
            }
        }
        for (Sector sector : map.sectors()) {
            assertTrue(flats.contains(sector.floorFlat()), sector.floorFlat());
            assertTrue(flats.contains(sector.ceilingFlat()), sector.ceilingFlat());
        }
    }

    @OnEachMap
    void noWallThatShowsLacksItsTexture(String name) throws Exception {
        MapData map = SampleWad.map(name);
        for (Linedef line : map.linedefs()) {
            Sidedef front = map.sidedefs().get(line.front());
            if (!line.hasBack()) {
                assertFalse(front.middle().equals(Sidedef.NO_TEXTURE), line::toString);
            } else {
                Sidedef back = map.sidedefs().get(line.back());
                requireEdges(map, line, front, back);
                requireEdges(map, line, back, front);
            }
        }
    }

    private static void requireEdges(MapData map, Linedef line, Sidedef side, Sidedef behind) {
        Sector near = map.sectors().get(side.sector());
        Sector far = map.sectors().get(behind.sector());
        boolean sky = near.ceilingFlat().equals("F_SKY1") && far.ceilingFlat().equals("F_SKY1");
        if (far.ceilingHeight() < near.ceilingHeight() && !sky) {
            assertFalse(side.upper().equals(Sidedef.NO_TEXTURE), line::toString);
        }
        if (far.floorHeight() > near.floorHeight()) {
            assertFalse(side.lower().equals(Sidedef.NO_TEXTURE), line::toString);
        }
    }

    /** Doom 1.9 draws nonsense below the end of a texture that is not 128 rows tall. */
    @OnEachMap
    void noLedgeOrLintelIsTallerThanItsTexture(String name) throws Exception {
        MapData map = SampleWad.map(name);
        for (Linedef line : map.linedefs()) {
            if (line.hasBack()) {
                Sidedef front = map.sidedefs().get(line.front());
                Sidedef back = map.sidedefs().get(line.back());
                requireTallEnough(map, front, back);
                requireTallEnough(map, back, front);
            }
        }
    }

    private static void requireTallEnough(MapData map, Sidedef side, Sidedef behind) throws WadFormatException {
        Sector near = map.sectors().get(side.sector());
        Sector far = map.sectors().get(behind.sector());
        assertTrue(near.ceilingHeight() - far.ceilingHeight() <= height(side.upper()), side::toString);
        assertTrue(far.floorHeight() - near.floorHeight() <= height(side.lower()), side::toString);
    }

    private static int height(String texture) throws WadFormatException {
        TextureDirectory textures = TextureDirectory.read(SampleWad.STACK);
        int rows = textures.textures().get(textures.indexOf(texture)).height();
        return texture.equals(Sidedef.NO_TEXTURE) || rows == REPEATED ? Integer.MAX_VALUE : rows;
    }

    @OnEachMap
    void hasStartsForFourTogetherAndFourAgainstEachOther(String name) throws Exception {
        List<Integer> types = SampleWad.map(name).things().stream().map(Thing::type).toList();

        for (int player = 1; player <= PLAYERS; player++) {
            assertTrue(types.contains(player), "player " + player);
        }
        assertTrue(types.stream().filter(type -> type == DEATHMATCH_START).count() >= PLAYERS);
    }

    @OnEachMap
    void hasSomethingToFightAndToFindAtEverySkill(String name) throws Exception {
        for (int skill : List.of(1, 2, 4)) {
            List<Thing> there = SampleWad.map(name).things().stream().filter(thing -> (thing.flags() & skill) != 0)
                    .toList();

            assertTrue(there.stream().anyMatch(thing -> flags(thing).contains("COUNTKILL")), "skill flag " + skill);
            assertTrue(there.stream().anyMatch(thing -> flags(thing).contains("SPECIAL")), "skill flag " + skill);
        }
    }

    @OnEachMap
    void nothingSolidStandsInAWall(String name) throws Exception {
        MapData map = SampleWad.map(name);
        for (Thing thing : solid(map).toList()) {
            for (Linedef line : map.linedefs()) {
                if (!line.hasBack()) {
                    assertTrue(distance(map, line, thing) >= radius(thing), () -> thing + " in " + line);
                }
            }
        }
    }

    @OnEachMap
    void nothingSolidStandsInAnotherThing(String name) throws Exception {
        List<Thing> things = solid(SampleWad.map(name)).toList();
        for (Thing one : things) {
            for (Thing other : things) {
                if (one != other && (one.flags() & other.flags() & SKILLS) != 0) {
                    int apart = Math.max(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
                    assertTrue(apart >= radius(one) + radius(other), () -> one + " and " + other);
                }
            }
        }
    }

    private static Stream<Thing> solid(MapData map) {
        return map.things().stream().filter(thing -> thing.type() > PLAYERS && flags(thing).contains("SOLID"));
    }

    private static List<String> flags(Thing thing) {
        return thing.type() <= PLAYERS || thing.type() == DEATHMATCH_START ? List.of()
                : List.of(String.valueOf(row(thing).get("flags")).split("\\|"));
    }

    private static int radius(Thing thing) {
        return GameTables.number(row(thing), "radius") >> 16;
    }

    private static Map<String, String> row(Thing thing) {
        return Objects.requireNonNull(TYPES.get(thing.type()), thing::toString);
    }

    private static double distance(MapData map, Linedef line, Thing thing) {
        Vertex from = map.vertexes().get(line.v1());
        Vertex to = map.vertexes().get(line.v2());
        double dx = to.unitX() - from.unitX();
        double dy = to.unitY() - from.unitY();
        double along = ((thing.x() - from.unitX()) * dx + (thing.y() - from.unitY()) * dy) / (dx * dx + dy * dy);
        double part = Math.clamp(along, 0, 1);
        return Math.max(Math.abs(from.unitX() + part * dx - thing.x()), Math.abs(from.unitY() + part * dy - thing.y()));
    }
}
