/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.things;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Skills;
import org.outrider.check.TestMap;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;

class ThingsTest {

    private static final int IMP = 3001;
    private static final int SHELLS = 2008;
    private static final int MEDIKIT = 2012;
    private static final int SOFT_BODY = 60;
    private static final int SOLID_BODY = 52;
    private static final int EASY = 1;
    private static final int HARD = 4;
    private static final int MULTIPLAYER = 16;

    @Test
    void thingOfNoKnownTypeIsFoundAndDeleted() {
        TestMap map = TestMap.twoRooms().thing(400, 64, 32000);

        assertEquals(1, map.count(new UnknownThing()));
        assertEquals(0, map.fixed(new UnknownThing()).count(new UnknownThing()));
    }

    @Test
    void startsAreNoUnknownThings() {
        assertEquals(0, TestMap.twoRooms().thing(400, 64, 11).thing(400, 96, 2).count(new UnknownThing()));
    }

    @Test
    void thingWithoutSkillNeverAppears() {
        TestMap map = TestMap.twoRooms().thing(400, 64, IMP, 8);

        assertEquals(1, map.count(new NeverThere()));
        assertEquals(0, map.fixed(new NeverThere()).count(new NeverThere()));
        assertEquals(0, TestMap.twoRooms().thing(400, 64, 1, 0).count(new NeverThere()), "starts need no flags");
    }

    @Test
    void thingInTheVoidIsOutside() {
        assertEquals(1, TestMap.twoRooms().thing(400, 1000, IMP).count(new OutsideMap()));
        assertEquals(0, TestMap.twoRooms().thing(400, 64, IMP).count(new OutsideMap()));
        assertEquals(0, TestMap.twoRooms().thing(512, 64, IMP).count(new OutsideMap()), "on a wall");
    }

    @Test
    void thingInAPoolOfLinesWithoutEdgesIsNotOutside() {
        TestMap pool = TestMap.island(0, 128);
        for (int line : pool.checked().linesOf(1)) {
            pool.bothSides(line, 1);
        }

        assertEquals(0, pool.thing(128, 128, IMP).count(new OutsideMap()));
        assertEquals(1, pool.thing(128, 1000, IMP).count(new OutsideMap()));
    }

    @Test
    void monsterInAWallIsStuck() {
        assertEquals(1, TestMap.twoRooms().thing(500, 64, IMP).count(new StuckThing()));
        assertEquals(0, TestMap.twoRooms().thing(492, 64, IMP).count(new StuckThing()), "just touches it");
        assertEquals(0, TestMap.twoRooms().thing(500, 64, SHELLS).count(new StuckThing()), "need not move");
    }

    @Test
    void monsterAcrossATallStepIsStuck() {
        assertEquals(0, TestMap.step(24).thing(250, 64, IMP).count(new StuckThing()));
        assertEquals(1, TestMap.step(32).thing(250, 64, IMP).count(new StuckThing()));
    }

    @Test
    void monsterLineStopsMonstersOnly() {
        TestMap map = TestMap.twoRooms();
        map.flags(map.lineAt(256, 0, 256, 256), Linedef.BLOCK_MONSTERS, 0);

        assertEquals(1, map.thing(250, 64, IMP).count(new StuckThing()));
        assertEquals(1, map.thing(250, 192, 2).count(new StuckThing()), "the start of player 2 is free");
    }

    @Test
    void monsterUnderALowCeilingIsStuck() {
        TestMap map = TestMap.twoRooms().thing(400, 64, IMP);

        assertEquals(1, map.sector(1, old -> TestMap.withHeights(old, 0, 48)).count(new StuckThing()));
        assertEquals(0, map.sector(1, old -> TestMap.withHeights(old, 0, 56)).count(new StuckThing()));
    }

    @Test
    void monstersThatStandInEachOtherOverlap() {
        assertEquals(1, TestMap.twoRooms().thing(400, 64, IMP).thing(430, 64, IMP).count(new OverlappingThings()));
        assertEquals(0, TestMap.twoRooms().thing(400, 64, IMP).thing(440, 64, IMP).count(new OverlappingThings()));
    }

    @Test
    void monstersOfDifferentSkillsDoNotMeet() {
        assertEquals(0, TestMap.twoRooms().thing(400, 64, IMP, EASY).thing(410, 64, IMP, HARD)
                .count(new OverlappingThings()));
        assertEquals(Skills.of(4, 5), TestMap.twoRooms().thing(400, 64, IMP, 7).thing(410, 64, IMP, HARD)
                .findings(new OverlappingThings()).getFirst().skills());
        assertEquals(0, TestMap.twoRooms().thing(400, 64, IMP).thing(410, 64, IMP, 7 | MULTIPLAYER)
                .count(new OverlappingThings()));
    }

    @Test
    void twoEqualItemsAtOnePlaceAreTwins() {
        TestMap map = TestMap.twoRooms().thing(400, 64, SHELLS).thing(400, 64, SHELLS);

        assertEquals(1, map.count(new TwinThings()));
        assertEquals(0, map.fixed(new TwinThings()).count(new TwinThings()));
        assertEquals(0, TestMap.twoRooms().thing(400, 64, SHELLS).thing(400, 64, MEDIKIT).count(new TwinThings()));
    }

    @Test
    void itemBesideAHigherFloorMayFloat() {
        assertEquals(1, TestMap.step(8).thing(250, 64, SHELLS).count(new FloatingThing()));
        assertEquals(0, TestMap.step(8).thing(264, 64, SHELLS).count(new FloatingThing()), "it is on the higher one");
        assertEquals(0, TestMap.step(8).thing(250, 64, SOFT_BODY).count(new FloatingThing()), "it hangs");
    }

    @Test
    void softBodyAtTheHeightOfPlayersIsNoted() {
        assertEquals(0, TestMap.twoRooms().thing(400, 64, SOFT_BODY).count(new WrongTwin()), "its feet are 60 high");
        TestMap low = TestMap.twoRooms().sector(1, old -> TestMap.withHeights(old, 0, 96));
        assertEquals(1, low.thing(400, 64, SOFT_BODY).count(new WrongTwin()));
        assertEquals(1, low.thing(400, 64, SOLID_BODY).count(new WrongTwin()), "the solid kind is in order");
    }

    @Test
    void monsterThatFacesTheStartMakesItHot() {
        TestMap map = TestMap.of(rooms -> {
            rooms.room(MapBuilder.sector(0, 128), 0, 0, 512, 256);
            rooms.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
            rooms.thing(448, 128, 180, IMP);
        });

        assertEquals(1, map.count(new HotStart()));
    }

    @Test
    void monsterThatLooksAwayDoesNot() {
        assertEquals(0, TestMap.twoRooms().thing(448, 64, IMP).count(new HotStart()));
    }

    @Test
    void wallsHideMonsters() {
        TestMap map = TestMap.of(rooms -> {
            int room = rooms.room(MapBuilder.sector(0, 128), 0, 0, 512, 256);
            rooms.pillar(room, 224, 32, 288, 224);
            rooms.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
            rooms.thing(448, 128, 180, IMP);
        });

        assertEquals(0, map.count(new HotStart()));
    }

    @Test
    void highFloorsHideMonsters() {
        TestMap map = TestMap.of(rooms -> {
            rooms.room(MapBuilder.sector(0, 256), 0, 0, 224, 256);
            rooms.room(MapBuilder.sector(128, 256), 224, 0, 288, 256);
            rooms.room(MapBuilder.sector(0, 256), 288, 0, 512, 256);
            rooms.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
            rooms.thing(448, 128, 180, IMP);
        });

        assertEquals(0, map.count(new HotStart()));
    }
}
