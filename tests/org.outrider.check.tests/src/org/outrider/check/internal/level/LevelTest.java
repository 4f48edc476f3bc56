/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.check.Profile;
import org.outrider.check.TestMap;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class LevelTest {

    private static final int SECRET = 9;
    private static final int HURTS = 5;
    private static final int DEATHMATCH = 11;
    private static final int SHELLS = 2008;
    private static final int BLUE_CARD = 5;
    private static final int BLUE_SKULL = 40;
    private static final int DR_BLUE_DOOR = 26;
    private static final int SR_LIFT = 62;
    private static final int DR_DOOR = 1;
    private static final int SCROLL = 48;

    @Test
    void everyPlayerWantsAStart() {
        assertEquals(3, TestMap.twoRooms().count(new PlayerStarts()), "players 2 to 4");
        assertEquals(Severity.ERROR, TestMap.twoRooms().withoutThings().findings(new PlayerStarts()).getFirst()
                .severity());
    }

    @Test
    void secondStartOfAPlayerIsNoted() {
        TestMap map = TestMap.twoRooms().thing(400, 64, 1);

        assertTrue(map.findings(new PlayerStarts()).getFirst().title().contains("2 starts for player 1"));
    }

    @Test
    void gameHoldsTenDeathmatchStarts() {
        TestMap map = TestMap.twoRooms();
        for (int i = 0; i < 10; i++) {
            map.thing(300 + 16 * i, 64, DEATHMATCH);
        }
        assertEquals(0, map.count(new TooManyDeathmatchStarts()));
        assertEquals(1, map.thing(300, 128, DEATHMATCH).count(new TooManyDeathmatchStarts()));
        assertEquals(0, map.profile(Profile.LIMIT_REMOVING).count(new TooManyDeathmatchStarts()));
    }

    @Test
    void someDeathmatchStartsAreTooFew() {
        assertEquals(0, TestMap.twoRooms().count(new TooFewDeathmatchStarts()), "none at all is a decision");
        assertEquals(1, TestMap.twoRooms().thing(400, 64, DEATHMATCH).count(new TooFewDeathmatchStarts()));
    }

    @Test
    void lockNeedsItsKeyAtEachSkill() {
        TestMap map = TestMap.door();
        map.special(map.lineAt(256, 96, 256, 160), DR_BLUE_DOOR, 0);

        assertEquals(Skills.ALL, map.findings(new MissingKey()).getFirst().skills());
        assertEquals(Skills.of(1, 2), map.thing(64, 64, BLUE_CARD, 6).findings(new MissingKey()).getFirst().skills());
        assertEquals(0, map.thing(64, 96, BLUE_SKULL, 1).count(new MissingKey()), "a skull is as good");
    }

    @Test
    void keyForSeveralPlayersOpensNothing() {
        TestMap map = TestMap.door();
        map.special(map.lineAt(256, 96, 256, 160), DR_BLUE_DOOR, 0).thing(64, 64, BLUE_CARD, 7 | 16);

        assertEquals(1, map.count(new MissingKey()));
    }

    @Test
    void secretThinnerThanAStepAtARunIsThin() {
        assertEquals(1, strip(23).count(new ThinSecret()));
        assertEquals(0, strip(24).count(new ThinSecret()));
    }

    private static TestMap strip(int width) {
        return TestMap.of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 128, 256);
            map.room(MapBuilder.sector(0, 128, SECRET, 0), 128, 0, 128 + width, 256);
            map.room(MapBuilder.sector(0, 128), 128 + width, 0, 512, 256);
        });
    }

    @Test
    void secretSpotInARoomCanBeWalkedAround() {
        assertEquals(1, TestMap.island(0, 128).sectorSpecial(1, SECRET, 0).count(new PartialSecret()));
        assertEquals(0, TestMap.island(64, 128).sectorSpecial(1, SECRET, 0).count(new PartialSecret()),
                "one has to climb");
        assertEquals(0, TestMap.twoRooms().sectorSpecial(1, SECRET, 0).count(new PartialSecret()), "it has walls");
    }

    @Test
    void whatLiesNearTheEdgeOfASecretCanBeTakenFromOutside() {
        TestMap map = TestMap.twoRooms().sectorSpecial(1, SECRET, 0).thing(270, 64, SHELLS);

        assertEquals(1, map.count(new LootableSecret()));
        assertEquals(0, map.thing(400, 64, SHELLS).count(new LootableSecret()), "something lies deeper");
    }

    @Test
    void secretBehindAShutWallCannotBeReached() {
        TestMap map = TestMap.door().sectorSpecial(2, SECRET, 0);

        assertEquals(1, map.count(new UnreachableSecret()));
        int door = map.lineAt(256, 96, 256, 160);
        assertEquals(0, map.facing(door, 0).special(door, DR_DOOR, 0).count(new UnreachableSecret()));
    }

    @Test
    void secretUpAWallCannotBeReachedUnlessItComesDown() {
        TestMap map = TestMap.step(64).sectorSpecial(1, SECRET, 7);

        assertEquals(1, map.count(new UnreachableSecret()));
        assertEquals(0, map.special(map.lineAt(0, 0, 0, 256), SR_LIFT, 7).count(new UnreachableSecret()));
    }

    @Test
    void taggedClosetThatNothingOpensIsShutForGood() {
        TestMap map = TestMap.door().sectorSpecial(1, 0, 7);

        assertEquals(1, map.count(new ShutForGood()));
        assertEquals(0, map.special(map.lineAt(0, 0, 0, 256), 103, 7).count(new ShutForGood()));
        assertEquals(0, TestMap.door().count(new ShutForGood()), "without a tag it is a wall");
    }

    @Test
    void drySpotThatHurtsIsUnexpected() {
        assertEquals(1, TestMap.island(0, 128).sectorSpecial(1, HURTS, 0).count(new UnexpectedDamage()));
        assertEquals(0, TestMap.island(0, 128).sectorSpecial(0, HURTS, 0).count(new UnexpectedDamage()),
                "most of the floor hurts");
        assertEquals(0, TestMap.island(0, 128).sectorSpecial(1, HURTS, 0)
                .sector(1, old -> TestMap.withFlats(old, "LAVA1", "CEIL3_5")).count(new UnexpectedDamage()));
    }

    @Test
    void slimeThatHurtsElsewhereShouldHurtHere() {
        TestMap map = TestMap.twoRooms().sector(0, old -> TestMap.withFlats(old, "NUKAGE1", "CEIL3_5"))
                .sector(1, old -> TestMap.withFlats(old, "NUKAGE1", "CEIL3_5"));

        assertEquals(0, map.count(new MissingDamage()), "it hurts nowhere");
        assertEquals(1, map.sectorSpecial(0, HURTS, 0).count(new MissingDamage()));
    }

    @Test
    void startOnAHurtingFloorIsFound() {
        assertEquals(0, TestMap.twoRooms().count(new HurtingArrival()));
        assertEquals(1, TestMap.twoRooms().sectorSpecial(0, HURTS, 0).count(new HurtingArrival()));
        assertEquals(0, TestMap.twoRooms().sectorSpecial(1, HURTS, 0).count(new HurtingArrival()));
    }

    @Test
    void thirtyLiftsAtOnceAreTheMost() {
        assertEquals(0, lifts(30).count(new VanillaLimits()));
        assertEquals(1, lifts(31).count(new VanillaLimits()));
        assertEquals(0, lifts(31).profile(Profile.LIMIT_REMOVING).count(new VanillaLimits()));
    }

    private static TestMap lifts(int count) {
        return TestMap.of(map -> {
            for (int i = 0; i < count; i++) {
                map.room(MapBuilder.sector(0, 128, 0, 7), 64 * i, 0, 64 * i + 64, 64);
            }
            map.line(0, 0, 0, 64, LineStyle.special(SR_LIFT, 7));
        });
    }

    @Test
    void sixtyFourScrollingWallsAreTheMost() {
        assertEquals(0, scrollers(64).count(new VanillaLimits()));
        assertEquals(1, scrollers(65).count(new VanillaLimits()));
    }

    private static TestMap scrollers(int count) {
        return TestMap.of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 64 * count, 64);
            for (int i = 0; i < count; i++) {
                map.line(64 * i, 0, 64 * i + 64, 0, LineStyle.special(SCROLL, 0));
            }
        });
    }
}
