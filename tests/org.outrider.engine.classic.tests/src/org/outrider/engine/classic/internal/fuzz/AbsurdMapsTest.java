/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.engine.classic.internal.fuzz.HostilePlay.Outcome;
import org.outrider.engine.classic.internal.fuzz.RawMap.Records;
import org.outrider.engine.classic.internal.game.MapNames;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;

/**
 * Maps that make no sense, one of each kind: most can be played all the same, for loading mends them or the rules get
 * along with them; the others are refused by name and reason.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AbsurdMapsTest {

    private static final int SEEDS = 8;
    private static final int TICS = 140;
    private static final int SIZE = 1024;
    private static final int LINE_FLAGS = 4;
    private static final int LINE_FRONT = 10;
    private static final int LINE_BACK = 12;
    private static final int NODE_RIGHT = 24;
    private static final int NODE_LEFT = 26;

    /** Two rooms with a passage between them, a player, and an imp that sees him. */
    private static MapBuilder rooms() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 512, SIZE);
        map.room(MapBuilder.sector(0, 128), 512, 256, SIZE, 768);
        map.thing(128, 512, 0, MapBuilder.PLAYER_1_START);
        map.thing(800, 512, 180, 3001);
        return map;
    }

    private static RawMap raw(MapBuilder map) {
        return RawMap.of(map.lumps());
    }

    private static void assertPlayed(MapBuilder map) throws Exception {
        assertPlayed(raw(map));
    }

    private static void assertPlayed(RawMap map) throws Exception {
        assertPlayed(map, SEEDS);
    }

    private static void assertPlayed(RawMap map, int seeds) throws Exception {
        for (int seed = 0; seed < seeds; seed++) {
            assertEquals(Outcome.PLAYED, HostilePlay.ofPlayer1(HostileWad.of(map, false), new Random(seed), TICS),
                    "seed " + seed);
        }
    }

    private static void assertPlayedWith(Consumer<RawMap> change) throws Exception {
        RawMap map = raw(rooms());
        change.accept(map);
        assertPlayed(map);
    }

    private static void assertRefused(RawMap map, String reason) {
        GameException refusal = assertThrows(GameException.class,
                () -> new ClassicEngine().open(GameSetup.of(HostileWad.of(map, false).open(), map.name()).build()));
        assertTrue(refusal.getMessage().contains(map.name()), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    @Test
    void nodesThatAreTheirOwnChildrenArePlayed() throws Exception {
        assertPlayedWith(map -> {
            for (int i = 0; i < map.count(Records.NODES); i++) {
                map.set(Records.NODES, i, NODE_RIGHT, i);
                map.set(Records.NODES, i, NODE_LEFT, map.count(Records.NODES) - 1);
            }
        });
    }

    @Test
    void partitionsWithoutDirectionArePlayed() throws Exception {
        assertPlayedWith(map -> {
            for (int i = 0; i < map.count(Records.NODES); i++) {
                map.set(Records.NODES, i, 4, 0);
                map.set(Records.NODES, i, 6, 0);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({ "24, 26", "26, 24" })
    void treeOfTwoThousandNodesBelowEachOtherIsPlayed(int chainAt, int leafAt) throws Exception {
        assertPlayedWith(map -> {
            map.put("NODES", new byte[0]);
            for (int depth = 0; depth < 2000; depth++) {
                // between player and imp, so that a line of sight has to follow both children
                map.append(Records.NODES, 512, 0, 0, SIZE);
                for (int box = 0; box < 2; box++) {
                    map.set(Records.NODES, depth, 8 + 8 * box, SIZE);
                    map.set(Records.NODES, depth, 14 + 8 * box, SIZE);
                }
                map.set(Records.NODES, depth, chainAt, depth == 0 ? 0x8000 : depth - 1);
                map.set(Records.NODES, depth, leafAt, 0x8001);
            }
        });
    }

    @Test
    void subsectorsWithoutSegsArePlayed() throws Exception {
        assertPlayedWith(map -> map.set(Records.SSECTORS, 0, 0, 0));
    }

    @Test
    void segsOnTheMissingSideOfALineArePlayed() throws Exception {
        assertPlayedWith(map -> {
            for (int i = 0; i < map.count(Records.SEGS); i++) {
                map.set(Records.SEGS, i, 8, 1);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({ "-32768, 32767", "32767, -32768", "-32768, -32768", "32767, 32767", "0, 0", "128, 0", "0, 32767",
            "-32768, 0" })
    void roomsOfAbsurdHeightArePlayed(int floor, int ceiling) throws Exception {
        for (int absurd = 0; absurd < 2; absurd++) {
            int sector = absurd;
            assertPlayedWith(map -> {
                map.set(Records.SECTORS, sector, 0, floor);
                map.set(Records.SECTORS, sector, 2, ceiling);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 6, 25, 49, 44, 5, 30, 58, 62, 88, 21, 10, 20, 2, 3, 40, 9, 7, 100 })
    void moversInRoomsOfAbsurdHeightArePlayed(int special) throws Exception {
        for (int height : new int[] { 0, -64, 0x7fff, -0x8000 }) {
            MapBuilder map = new MapBuilder("MAP01");
            map.room(MapBuilder.sector(0, 128), 0, 0, 512, SIZE);
            map.room(MapBuilder.sector(0, height, 0, 3), 512, 256, SIZE, 768);
            map.line(0, 0, 0, SIZE, LineStyle.special(special, 3));
            map.line(512, 768, 512, 256, LineStyle.special(special, 3));
            map.thing(64, 512, 180, MapBuilder.PLAYER_1_START).thing(800, 512, 180, 3001);
            assertPlayed(map);
        }
    }

    @Test
    void linesWithoutLengthArePlayed() throws Exception {
        assertPlayedWith(map -> {
            for (int vertex = 0; vertex < 4; vertex++) {
                map.append(Records.LINEDEFS, vertex, vertex, Linedef.TWO_SIDED, 97, 0, 0, 0);
                map.append(Records.LINEDEFS, vertex, vertex, 0, 11, 0, 0, 0xffff);
            }
            map.drop("BLOCKMAP");
            map.drop("NODES");
        });
    }

    @Test
    void mapOfLinesWithoutLengthIsRefused() {
        RawMap map = raw(rooms());
        for (int i = 0; i < map.count(Records.LINEDEFS); i++) {
            map.set(Records.LINEDEFS, i, 2, map.get(Records.LINEDEFS, i, 0));
        }
        map.drop("NODES");

        assertRefused(map, "no nodes can be built");
    }

    @Test
    void linesWithoutFrontSideArePlayed() throws Exception {
        assertPlayedWith(map -> {
            for (int i = 0; i < map.count(Records.LINEDEFS); i++) {
                map.set(Records.LINEDEFS, i, LINE_FRONT, 0xffff);
            }
        });
    }

    @Test
    void oneSidedLinesThatClaimToBeTwoSidedArePlayed() throws Exception {
        assertPlayedWith(map -> {
            for (int i = 0; i < map.count(Records.LINEDEFS); i++) {
                map.set(Records.LINEDEFS, i, LINE_FLAGS, Linedef.TWO_SIDED);
                map.set(Records.LINEDEFS, i, LINE_BACK, 0xffff);
            }
            map.drop("NODES");
        });
    }

    @Test
    void sectorsThatBorderOnThemselvesArePlayed() throws Exception {
        assertPlayedWith(map -> {
            for (int i = 0; i < map.count(Records.LINEDEFS); i++) {
                map.set(Records.LINEDEFS, i, LINE_FLAGS, Linedef.TWO_SIDED);
                map.set(Records.LINEDEFS, i, LINE_BACK, map.get(Records.LINEDEFS, i, LINE_FRONT));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({ "0, 5000", "-5000, -5000", "32767, 32767", "-32768, -32768", "32767, -32768", "-32768, 512" })
    void thingsOutsideOfTheMapArePlayed(int x, int y) throws Exception {
        MapBuilder map = rooms();
        for (int type : new int[] { 3001, 65, 71, 64, 2035, 2012, 3006, 14 }) {
            map.thing(x, y, 45, type);
        }
        assertPlayed(map);
        assertPlayed(map.thing(x, y, 0, MapBuilder.PLAYER_1_START));
    }

    @ParameterizedTest
    @CsvSource({ "31743, 0", "-32768, 31743", "-32768, -32768", "31743, 31743", "20000, -20000" })
    void mapsAtTheEdgeOfTheCoordinatesArePlayed(int x, int y) throws Exception {
        assertPlayedWith(map -> {
            for (Records records : new Records[] { Records.THINGS, Records.VERTEXES, Records.NODES }) {
                for (int i = 0; i < map.count(records); i++) {
                    map.set(records, i, 0, map.get(records, i, 0) + x);
                    map.set(records, i, 2, map.get(records, i, 2) + y);
                }
            }
            map.drop("BLOCKMAP");
        });
    }

    @Test
    void roomAsWideAsTheCoordinatesIsPlayed() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(-32768, 32767), -32768, -32768, 32767, 32767);
        for (int corner = -32700; corner <= 32700; corner += 32700) {
            map.thing(corner, corner, 45, MapBuilder.PLAYER_1_START).thing(-corner, corner, 0, 3005);
        }
        assertPlayed(map);
    }

    @Test
    void blockmapThatLiesElsewhereIsPlayed() throws Exception {
        for (int origin : new int[] { 20_000, -0x8000, 0x7fff }) {
            assertPlayedWith(map -> {
                RawMap.putShort(map.lump("BLOCKMAP"), 0, origin);
                RawMap.putShort(map.lump("BLOCKMAP"), 2, -origin);
            });
        }
    }

    @Test
    void blockmapWhoseListsNeverEndIsPlayed() throws Exception {
        assertPlayedWith(map -> {
            byte[] blockmap = map.lump("BLOCKMAP");
            for (int at = 8; at < blockmap.length; at += 2) {
                RawMap.putShort(blockmap, at, at % 3);
            }
        });
    }

    @Test
    void blockmapOfOneListForAllBlocksIsPlayed() throws Exception {
        assertPlayedWith(map -> {
            byte[] blockmap = new byte[8 + 2 * 200];
            RawMap.putShort(blockmap, 4, 9);
            RawMap.putShort(blockmap, 6, 9);
            for (int block = 0; block < 81; block++) {
                RawMap.putShort(blockmap, 8 + 2 * block, 85);
            }
            RawMap.putShort(blockmap, 2 * 199, 0xffff);
            map.put("BLOCKMAP", Arrays.copyOf(blockmap, 2 * 200));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 7, 100_000 })
    void rejectOfAnySizeIsPlayed(int size) throws Exception {
        assertPlayedWith(map -> map.put("REJECT", new byte[size]));
    }

    @Test
    void mapWithoutStartOfThePlayerIsRefused() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 512, 512);

        assertRefused(raw(map), "no start for player 1");
    }

    @Test
    void mapWithoutThingsIsRefused() {
        RawMap map = raw(rooms());
        map.put("THINGS", new byte[0]);

        assertRefused(map, "no start for player 1");
    }

    @Test
    void thousandsOfVoodooDollsArePlayed() throws Exception {
        assertPlayedWith(map -> map.appendCopies(Records.THINGS, 0, 5000));
    }

    @Test
    void sectorOfThousandsOfLinesIsPlayed() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        int corners = 2000;
        int[] outline = new int[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            int radius = 9000 + 30 * (i % 2);
            outline[2 * i] = (int) Math.round(radius * Math.cos(angle));
            outline[2 * i + 1] = (int) Math.round(radius * Math.sin(angle));
        }
        int room = map.room(MapBuilder.sector(0, 128, 0, 5), outline);
        map.inner(room, MapBuilder.sector(0, 128, 0, 5), 64, 64, 128, 128);
        map.line(64, 128, 64, 64, LineStyle.special(88, 5));
        map.thing(0, 96, 0, MapBuilder.PLAYER_1_START);
        assertPlayed(map);
    }

    @Test
    void stairsInACircleArePlayed() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        Sector step = MapBuilder.sector(0, 128, 0, 4);
        map.room(step, 0, 0, 128, 128);
        map.room(step, 128, 0, 256, 128);
        map.room(step, 128, 128, 256, 256);
        map.room(step, 0, 128, 128, 256);
        map.line(0, 0, 0, 128, LineStyle.special(7, 4)).line(0, 128, 0, 256, LineStyle.special(127, 4));
        map.thing(32, 64, 180, MapBuilder.PLAYER_1_START);
        assertPlayed(map);
    }

    @Test
    void donutWithoutNeighboursIsPlayed() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128, 0, 9), 0, 0, 256, 256);
        map.line(0, 0, 0, 256, LineStyle.special(9, 9));
        map.thing(32, 128, 180, MapBuilder.PLAYER_1_START);
        assertPlayed(map);
    }

    @Test
    void donutWhosePillarFillsItsRingIsPlayed() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        int ring = map.room(MapBuilder.sector(0, 128, 0, 9), 0, 0, 256, 256);
        map.inner(ring, MapBuilder.sector(32, 128, 0, 9), 96, 96, 160, 160);
        map.line(0, 0, 0, 256, LineStyle.special(9, 9));
        map.thing(32, 128, 180, MapBuilder.PLAYER_1_START);
        assertPlayed(map);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 40 })
    void teleportersWithAnyNumberOfDestinationsArePlayed(int destinations) throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128, 0, 6), 0, 0, 512, 512);
        map.room(MapBuilder.sector(0, 128, 0, 6), 512, 0, SIZE, 512);
        map.line(512, 512, 512, 0, LineStyle.special(97, 6));
        map.thing(400, 256, 0, MapBuilder.PLAYER_1_START).thing(440, 400, 0, 3001);
        for (int i = 0; i < destinations; i++) {
            map.thing(300 + 10 * i, 256, 0, 14);
        }
        assertPlayed(map);
    }

    @ParameterizedTest
    @ValueSource(strings = { "MAP01", "MAP07", "MAP30", "E1M8", "E2M8", "E3M8", "E4M6", "E4M8" })
    void bossesWithoutWhatTheirRulesRelyOnArePlayed(String name) throws Exception {
        assertPlayed(bosses(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "MAP01", "MAP07", "MAP30", "E1M8", "E2M8", "E3M8", "E4M6", "E4M8" })
    void bossesWithoutWhatTheirRulesRelyOnMayAllDieAtOnce(String name) throws Exception {
        MapNames.Place place = MapNames.parse(name).orElseThrow();
        Simulation game = new Simulation(new GameOptions(5, place.episode(), place.map(), place.commercial(), 0, false,
                false, false, 0, 1, false, place.commercial() ? Complevel.DOOM2 : Complevel.ULTIMATE),
                new WadLevels(HostileWad.of(raw(bosses(name)), true).open()));
        game.tic();
        for (Thinker thinker : game.world().thinkers()) {
            if (thinker instanceof Mobj mobj && mobj.player == null) {
                game.world().rules().combatRules().damage(mobj, null, null, 100_000);
            }
        }

        for (int tic = 0; tic < 20 * 35; tic++) {
            game.session().pending = Session.Pending.NOTHING;
            game.tic();
        }

        assertEquals(20 * 35 + 1, game.world().levelTime);
    }

    /** One of each thing whose life or death has rules of its own, without tags and spots. */
    private static MapBuilder bosses(String name) {
        MapBuilder map = new MapBuilder(name);
        map.room(MapBuilder.sector(0, 128), 0, 0, SIZE, SIZE);
        map.thing(64, 64, 45, MapBuilder.PLAYER_1_START);
        int at = 128;
        for (int type : new int[] { 89, 88, 72, 67, 68, 16, 7, 3003, 64, 71, 2035, 2035 }) {
            map.thing(at, at - 32, 0, type);
            at += 64;
        }
        return map;
    }

    @Test
    void soundThatPassesThroughThousandsOfSectorsIsPlayed() throws Exception {
        RawMap map = raw(rooms());
        int count = 60_000;
        int sectors = map.appendCopies(Records.SECTORS, 0, count + 1);
        int sides = map.appendCopies(Records.SIDEDEFS, 0, count + 1);
        map.set(Records.SIDEDEFS, sides, 28, 0);
        for (int i = 1; i <= count; i++) {
            map.set(Records.SIDEDEFS, sides + i, 28, sectors + i);
        }
        // lines across the room, one behind the other, each between two of the sectors
        int vertexes = map.count(Records.VERTEXES);
        for (int i = 0; i < 500; i++) {
            map.append(Records.VERTEXES, 2 + i, 100);
            map.append(Records.VERTEXES, 2 + i, 120);
        }
        int lines = map.appendCopies(Records.LINEDEFS, 0, count);
        for (int i = 0; i < count; i++) {
            int vertex = vertexes + 2 * (i % 500);
            map.setRecord(Records.LINEDEFS, lines + i, vertex, vertex + 1, Linedef.TWO_SIDED, 0, 0, sides + i,
                    sides + i + 1);
        }
        map.drop("BLOCKMAP");
        assertPlayed(map, 2);
    }

    @Test
    void crowdOfMonstersAmidACrowdOfItemsIsRefused() {
        RawMap map = raw(rooms());
        int imps = map.appendCopies(Records.THINGS, 1, 10_000);
        int items = map.appendCopies(Records.THINGS, imps, 10_000);
        for (int i = 0; i < 10_000; i++) {
            map.set(Records.THINGS, items + i, 6, 2012);
        }

        assertRefused(map, "can't be played: its 20002 things");
    }

    @Test
    void thousandsOfSectorsAcrossTheWholeMapAreRefused() {
        RawMap map = raw(rooms());
        int count = 10_000;
        int sectors = map.appendCopies(Records.SECTORS, 0, count);
        int sides = map.appendCopies(Records.SIDEDEFS, 0, count);
        int vertexes = map.count(Records.VERTEXES);
        map.append(Records.VERTEXES, -8000, -8000);
        map.append(Records.VERTEXES, 8000, 8000);
        for (int i = 0; i < count; i++) {
            map.set(Records.SIDEDEFS, sides + i, 28, sectors + i);
            map.append(Records.LINEDEFS, vertexes, vertexes + 1, 0, 0, 0, sides + i, 0xffff);
        }
        map.drop("BLOCKMAP");

        assertRefused(map, "can't be played: its 2 things");
    }
}
