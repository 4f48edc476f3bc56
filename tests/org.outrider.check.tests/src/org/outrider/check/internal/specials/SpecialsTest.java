/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.check.Profile;
import org.outrider.check.TestMap;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;

class SpecialsTest {

    private static final int DR_DOOR = 1;
    private static final int W1_DOOR = 2;
    private static final int S1_EXIT = 11;
    private static final int DR_BLUE_DOOR = 26;
    private static final int W1_CEILING_NEAR_FLOOR = 44;
    private static final int SCROLL = 48;
    private static final int S1_SECRET_EXIT = 51;
    private static final int WR_TELEPORT = 97;
    private static final int S1_DOOR = 103;
    private static final int W1_MONSTER_TELEPORT = 125;
    private static final int WR_MONSTER_TELEPORT = 126;
    private static final int BOOM_SCROLL = 85;
    private static final int DESTINATION = 14;

    private static int opening(TestMap map) {
        return map.lineAt(256, 0, 256, 256);
    }

    private static int leftWall(TestMap map) {
        return map.lineAt(0, 0, 0, 256);
    }

    private static TestMap opening(int special, int tag) {
        TestMap map = TestMap.twoRooms();
        return map.special(opening(map), special, tag);
    }

    private static TestMap wall(int special, int tag) {
        TestMap map = TestMap.twoRooms();
        return map.special(leftWall(map), special, tag);
    }

    @Test
    void specialThatNoEngineKnowsIsFoundAndRemoved() {
        TestMap map = opening(BOOM_SCROLL, 0);

        assertEquals(1, map.count(new UnknownLineSpecial()));
        assertEquals(0, map.fixed(new UnknownLineSpecial()).count(new UnknownLineSpecial()));
    }

    @Test
    void boomKnowsItsOwnSpecials() {
        assertEquals(0, opening(253, 0).profile(Profile.BOOM).count(new UnknownLineSpecial()));
        assertEquals(0, opening(15889, 0).profile(Profile.BOOM).count(new UnknownLineSpecial()));
        assertEquals(1, opening(300, 0).profile(Profile.BOOM).count(new UnknownLineSpecial()));
    }

    @Test
    void sectorSpecialsHaveGaps() {
        assertEquals(0, TestMap.twoRooms().sectorSpecial(0, 17, 0).count(new UnknownSectorSpecial()));
        assertEquals(1, TestMap.twoRooms().sectorSpecial(0, 15, 0).count(new UnknownSectorSpecial()));
        assertEquals(0, TestMap.twoRooms().sectorSpecial(0, 15, 0).fixed(new UnknownSectorSpecial())
                .count(new UnknownSectorSpecial()));
    }

    @Test
    void doorSwitchNeedsATag() {
        assertEquals(1, wall(S1_DOOR, 0).count(new MissingTag()));
        assertEquals(0, wall(S1_DOOR, 7).count(new MissingTag()));
        assertEquals(0, wall(S1_EXIT, 0).count(new MissingTag()), "exits need none");
    }

    @Test
    void tagThatNoSectorHasIsFound() {
        TestMap map = wall(S1_DOOR, 7);

        assertEquals(Severity.WARNING, map.findings(new LineTagWithoutSector()).getFirst().severity());
        assertEquals(0, map.sectorSpecial(1, 0, 7).count(new LineTagWithoutSector()));
    }

    @Test
    void tagThatIsNotNeededIsOnlyNoted() {
        TestMap map = wall(SCROLL, 7);

        assertEquals(Severity.NOTE, map.findings(new LineTagWithoutSector()).getFirst().severity());
        TestMap fixed = map.fixed(new LineTagWithoutSector());
        assertEquals(SCROLL, fixed.data().linedefs().get(leftWall(fixed)).special());
        assertEquals(0, fixed.data().linedefs().get(leftWall(fixed)).tag());
    }

    @Test
    void sectorTagNeedsALine() {
        assertEquals(1, TestMap.twoRooms().sectorSpecial(1, 0, 7).count(new SectorTagWithoutLine()));
        assertEquals(0, wall(S1_DOOR, 7).sectorSpecial(1, 0, 7).count(new SectorTagWithoutLine()));
        assertEquals(0, TestMap.twoRooms().sectorSpecial(1, 0, 666).count(new SectorTagWithoutLine()), "for bosses");
    }

    @Test
    void sectorsOfOneForgottenTagAreOneFinding() {
        TestMap map = TestMap.twoRooms().sectorSpecial(0, 0, 7).sectorSpecial(1, 0, 7);

        assertEquals(1, map.count(new SectorTagWithoutLine()));
        assertEquals(0, map.fixed(new SectorTagWithoutLine()).count(new SectorTagWithoutLine()));
    }

    @Test
    void bossTagNeedsItsBossOnItsMap() {
        assertEquals(1, TestMap.twoRooms().sectorSpecial(1, 0, 666).count(new BossTag()));
        assertEquals(0, TestMap.twoRooms().sectorSpecial(1, 0, 666).thing(64, 64, 72).count(new BossTag()), "keen");
        assertEquals(0, TestMap.of("MAP07", map -> {
            map.room(MapBuilder.sector(0, 128, 0, 666), 0, 0, 256, 256);
            map.thing(64, 64, 0, 67);
        }).count(new BossTag()));
    }

    @Test
    void teleporterNeedsADestination() {
        assertEquals(1, opening(WR_TELEPORT, 7).count(new TeleportDestination()));
        assertEquals(1, opening(WR_TELEPORT, 7).sectorSpecial(1, 0, 7).count(new TeleportDestination()));
        assertEquals(0, opening(WR_TELEPORT, 7).sectorSpecial(1, 0, 7).thing(400, 64, DESTINATION)
                .count(new TeleportDestination()));
    }

    @Test
    void destinationMustBeThereAtEachSkill() {
        Finding finding = opening(WR_TELEPORT, 7).sectorSpecial(1, 0, 7).thing(400, 64, DESTINATION, 6)
                .findings(new TeleportDestination()).getFirst();

        assertEquals(Skills.of(1, 2), finding.skills());
    }

    @Test
    void destinationForSeveralPlayersIsNone() {
        assertEquals(1, opening(WR_TELEPORT, 7).sectorSpecial(1, 0, 7).thing(400, 64, DESTINATION, 7 | 16)
                .count(new TeleportDestination()));
    }

    @Test
    void secondDestinationIsNoted() {
        TestMap map = opening(WR_TELEPORT, 7).sectorSpecial(1, 0, 7).thing(400, 64, DESTINATION);

        assertEquals(0, map.count(new AmbiguousTeleport()));
        assertEquals(1, map.thing(400, 192, DESTINATION).count(new AmbiguousTeleport()));
    }

    @Test
    void doorLineNeedsASectorBehindIt() {
        assertEquals(1, wall(DR_DOOR, 0).count(new DoorWithoutSector()));
        assertEquals(0, wall(DR_DOOR, 0).fixed(new DoorWithoutSector()).count(new DoorWithoutSector()));
        assertEquals(0, opening(DR_DOOR, 0).count(new DoorWithoutSector()));
    }

    @Test
    void doorLineThatFacesTheDoorIsFound() {
        TestMap map = TestMap.door();
        int line = map.lineAt(256, 96, 256, 160);
        map.special(line, DR_DOOR, 0);

        assertEquals(1, map.facing(line, 1).count(new DoorWrongWay()));
        assertEquals(0, map.facing(line, 0).count(new DoorWrongWay()));
    }

    @Test
    void walkersCannotCrossWalls() {
        assertEquals(1, wall(W1_DOOR, 7).count(new WalkOnWall()));
        assertEquals(0, opening(W1_DOOR, 7).count(new WalkOnWall()));
        TestMap blocked = opening(W1_DOOR, 7);
        assertEquals(1, blocked.flags(opening(blocked), Linedef.BLOCKING, 0).count(new WalkOnWall()));
        assertEquals(0, blocked.fixed(new WalkOnWall()).count(new WalkOnWall()));
    }

    @Test
    void switchMustShowOnTheFront() {
        TestMap map = opening(S1_DOOR, 7);
        int line = opening(map);

        assertEquals(1, map.textures(line, 1, "-", "SW1TEST", "-").count(new SwitchSide()));
        assertEquals(0, map.textures(line, 0, "-", "SW1TEST", "-").count(new SwitchSide()));
    }

    @Test
    void exitThatLooksLikeAWallIsNoted() {
        TestMap map = wall(S1_EXIT, 0);

        assertEquals(1, map.count(new SwitchWithoutTexture()));
        assertEquals(0, map.textures(leftWall(map), 0, "-", "SW1TEST", "-").count(new SwitchWithoutTexture()));
    }

    @Test
    void lineRightBeforeASwitchBlocksIt() {
        assertEquals(1, stripBefore(8).count(new BlockedUse()));
        assertEquals(0, stripBefore(32).count(new BlockedUse()), "a player stands between them");
    }

    /** A room with a switch at x 256 and a walk-over line that far before it. */
    private static TestMap stripBefore(int distance) {
        return TestMap.of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 256 - distance, 256);
            map.room(MapBuilder.sector(0, 128, 0, 7), 256 - distance, 0, 256, 256);
            map.line(256 - distance, 0, 256 - distance, 256, LineStyle.special(W1_DOOR, 7));
            map.line(256, 0, 256, 256, LineStyle.special(S1_DOOR, 7));
        });
    }

    @Test
    void monsterTeleporterShouldWorkMoreThanOnce() {
        TestMap map = opening(W1_MONSTER_TELEPORT, 7);

        assertEquals(1, map.count(new OnceOnlyMonsterTeleport()));
        assertEquals(WR_MONSTER_TELEPORT, map.fixed(new OnceOnlyMonsterTeleport()).data().linedefs()
                .get(opening(map)).special());
        assertEquals(0, map.count(new OnceOnlyMonsterTeleport()));
    }

    @Test
    void mapNeedsAnExit() {
        assertEquals(1, TestMap.twoRooms().count(new MissingExit()));
        assertEquals(0, wall(S1_EXIT, 0).count(new MissingExit()));
        assertEquals(0, TestMap.twoRooms().sectorSpecial(1, 11, 0).count(new MissingExit()), "ends by death");
        assertEquals(0, TestMap.of("MAP30", map -> map.room(MapBuilder.sector(0, 128), 0, 0, 64, 64))
                .count(new MissingExit()), "ends by the boss");
    }

    @Test
    void secretExitAloneIsNotEnough() {
        assertEquals(1, wall(S1_SECRET_EXIT, 0).count(new SecretExitOnly()));
        TestMap both = wall(S1_SECRET_EXIT, 0);
        assertEquals(0, both.special(both.lineAt(512, 0, 512, 256), S1_EXIT, 0).count(new SecretExitOnly()));
    }

    @Test
    void exitsFarApartAreNoted() {
        TestMap near = wall(S1_EXIT, 0);
        near.special(near.lineAt(512, 0, 512, 256), S1_EXIT, 0);
        assertEquals(0, near.count(new SeveralExits()), "512 apart");

        TestMap far = TestMap.of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 520, 256);
            map.line(0, 0, 0, 256, LineStyle.special(S1_EXIT, 0));
            map.line(520, 0, 520, 256, LineStyle.special(S1_EXIT, 0));
        });
        assertEquals(1, far.count(new SeveralExits()));
    }

    @Test
    void ceilingThatStopsShortHoldsPlayers() {
        assertEquals(1, opening(W1_CEILING_NEAR_FLOOR, 7).sectorSpecial(1, 0, 7).count(new HoldingCrusher()));
        assertEquals(0, opening(W1_CEILING_NEAR_FLOOR, 7).count(new HoldingCrusher()), "moves nothing");
        assertEquals(0, opening(W1_DOOR, 7).sectorSpecial(1, 0, 7).count(new HoldingCrusher()));
    }

    @Test
    void lockedDoorShouldShowItsColour() {
        TestMap map = TestMap.door();
        int door = map.lineAt(256, 96, 256, 160);
        map.special(door, DR_BLUE_DOOR, 0);

        assertTrue(map.findings(new UnmarkedKeyDoor()).getFirst().title().contains("blue"));
        assertEquals(0, map.textures(map.lineAt(256, 160, 256, 256), 0, "-", "DOORBLU", "-")
                .count(new UnmarkedKeyDoor()));
    }
}
