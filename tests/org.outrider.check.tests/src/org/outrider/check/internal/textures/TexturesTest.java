/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.textures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.Profile;
import org.outrider.check.TestMap;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;

class TexturesTest {

    private static final int SR_LIFT = 62;
    private static final int DR_DOOR = 1;
    private static final int WR_TELEPORT = 97;
    private static final int SCROLL = 48;

    private static int opening(TestMap map) {
        return map.lineAt(256, 0, 256, 256);
    }

    /** Takes all textures from the lines around an island. */
    private static TestMap bare(TestMap map) {
        int[][] corners = { { 96, 96, 96, 160 }, { 96, 160, 160, 160 }, { 160, 160, 160, 96 }, { 160, 96, 96, 96 } };
        for (int[] line : corners) {
            int number = map.lineAt(line[0], line[1], line[2], line[3]);
            map.textures(number, 0, "-", "-", "-").textures(number, 1, "-", "-", "-");
        }
        return map;
    }

    @Test
    void stepWithoutTextureIsAnError() {
        TestMap map = TestMap.step(16);
        map.textures(opening(map), 0, "-", "-", "-").textures(opening(map), 1, "-", "-", "-");

        Finding finding = map.findings(new MissingTexture()).getFirst();
        assertTrue(finding.title().contains("lower"), finding::title);
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(2, map.count(new MissingTexture()), "the ceiling rises as well");
        assertEquals(1, map.fixed(new MissingTexture()).count(new MissingTexture()));
    }

    @Test
    void levelOpeningNeedsNoTexture() {
        TestMap map = TestMap.twoRooms();
        map.textures(opening(map), 0, "-", "-", "-").textures(opening(map), 1, "-", "-", "-");

        assertEquals(0, map.count(new MissingTexture()));
    }

    @Test
    void skyNeedsNoUpperTexture() {
        TestMap map = TestMap.twoRooms().sector(0, old -> TestMap.withFlats(old, "FLOOR4_8", "F_SKY1"))
                .sector(1, old -> new Sector(0, 256, "FLOOR4_8", "F_SKY1", 192, 0, 0));
        map.textures(opening(map), 0, "-", "-", "-").textures(opening(map), 1, "-", "-", "-");

        assertEquals(0, map.count(new MissingTexture()));
    }

    @Test
    void liftLaysOpenWhatWasHidden() {
        TestMap map = TestMap.of(rooms -> {
            rooms.room(MapBuilder.sector(-64, 128), 0, 0, 128, 256);
            rooms.room(MapBuilder.sector(0, 128, 0, 7), 128, 0, 256, 256);
            rooms.room(MapBuilder.sector(0, 128), 256, 0, 512, 256);
        });
        map.textures(opening(map), 0, "-", "-", "-").textures(opening(map), 1, "-", "-", "-");

        assertEquals(0, map.count(new MissingTexture()));
        map.special(map.lineAt(0, 0, 0, 256), SR_LIFT, 7);
        assertEquals(Severity.WARNING, map.findings(new MissingTexture()).getFirst().severity());
    }

    @Test
    void partsThatMoveTogetherHideTheirSides() {
        TestMap map = TestMap.twoRooms().sectorSpecial(0, 0, 7).sectorSpecial(1, 0, 7);
        map.special(map.lineAt(0, 0, 0, 256), SR_LIFT, 7);
        map.textures(opening(map), 0, "-", "-", "-").textures(opening(map), 1, "-", "-", "-");

        assertEquals(0, map.count(new MissingTexture()));
        assertEquals(1, map.count(new LiftParts()), "yet a body can hold one of them up");
    }

    @Test
    void liftWithTexturesBetweenItsPartsIsInOrder() {
        TestMap map = TestMap.twoRooms().sectorSpecial(0, 0, 7).sectorSpecial(1, 0, 7);
        map.special(map.lineAt(0, 0, 0, 256), SR_LIFT, 7);

        assertEquals(0, map.count(new LiftParts()));
    }

    @Test
    void wallWithoutTextureIsAnError() {
        TestMap map = TestMap.twoRooms();

        assertEquals(1, map.textures(map.lineAt(0, 0, 0, 256), 0, "-", "-", "-").count(new MissingTexture()));
    }

    @Test
    void holeThatIsBareAllAroundIsATrick() {
        TestMap map = bare(TestMap.island(-64, 128));

        assertEquals(0, map.count(new MissingTexture()));
        assertEquals(1, map.count(new FlatBleed()));
    }

    @Test
    void pillarThatIsBareAllAroundIsNone() {
        assertEquals(4, bare(TestMap.island(64, 128)).count(new MissingTexture()));
        assertEquals(0, bare(TestMap.island(64, 128)).count(new FlatBleed()));
    }

    @Test
    void holeWithOneTextureIsNoTrick() {
        TestMap map = bare(TestMap.island(-64, 128));
        int line = map.lineAt(96, 96, 96, 160);
        map.textures(line, 0, "-", "-", "STARTAN2").textures(line, 1, "-", "-", "STARTAN2");

        assertEquals(3, map.count(new MissingTexture()));
    }

    @Test
    void fenceGivesTheTrickAway() {
        TestMap map = bare(TestMap.island(-64, 128));
        map.textures(map.lineAt(96, 96, 96, 160), 0, "-", "GRATE", "-");

        assertEquals(4, map.count(new MissingTexture()));
    }

    @Test
    void unknownTextureIsFound() {
        TestMap map = TestMap.twoRooms();

        assertEquals(0, map.count(new UnknownTexture()));
        assertEquals(1, map.textures(map.lineAt(0, 0, 0, 256), 0, "-", "NOSUCH", "-").count(new UnknownTexture()));
    }

    @Test
    void unknownFlatIsFound() {
        assertEquals(0, TestMap.twoRooms().count(new UnknownFlat()));
        assertEquals(1, TestMap.twoRooms().sector(1, old -> TestMap.withFlats(old, "NOSUCH", "CEIL3_5"))
                .count(new UnknownFlat()));
        assertTrue(TestMap.twoRooms().sector(1, old -> TestMap.withFlats(old, "-", "CEIL3_5"))
                .findings(new UnknownFlat()).getFirst().title().contains("no flat"));
    }

    @Test
    void firstTextureOfTheListIsNeverDrawn() {
        TestMap map = TestMap.twoRooms();

        assertEquals(0, map.count(new PlaceholderTexture()));
        map.textures(map.lineAt(0, 0, 0, 256), 0, "-", "AASTINKY", "-");
        map.textures(map.lineAt(512, 0, 512, 256), 0, "-", "AASTINKY", "-");
        assertEquals(1, map.count(new PlaceholderTexture()), "all of them are one finding");
    }

    @Test
    void grateOnASolidWallIsFound() {
        TestMap map = TestMap.twoRooms();
        map.textures(opening(map), 0, "-", "GRATE", "-");
        assertEquals(0, map.count(new SeeThroughWall()), "in an opening it belongs");

        map.textures(map.lineAt(0, 0, 0, 256), 0, "-", "GRATE", "-");
        assertEquals(Severity.WARNING, map.findings(new SeeThroughWall()).getFirst().severity());
    }

    @Test
    void grateOnAPartWithoutHeightIsNoted() {
        TestMap map = TestMap.twoRooms();
        map.textures(opening(map), 0, "GRATE", "-", "-");

        assertEquals(Severity.NOTE, map.findings(new SeeThroughWall()).getFirst().severity());
    }

    @Test
    void overlappingPatchesInAnOpeningAreMedusa() {
        TestMap map = TestMap.twoRooms();

        assertEquals(Severity.WARNING, map.textures(opening(map), 0, "-", "MIXED", "-").findings(new MedusaTexture())
                .getFirst().severity());
        assertEquals(Severity.NOTE, map.textures(opening(map), 0, "-", "PAIR", "-").findings(new MedusaTexture())
                .getFirst().severity());
        assertEquals(0, map.textures(opening(map), 0, "-", "GRATE", "-").count(new MedusaTexture()));
    }

    @Test
    void shortTextureOnAHighWallRunsOut() {
        TestMap map = TestMap.twoRooms();
        map.textures(map.lineAt(0, 0, 0, 256), 0, "-", "SHORT", "-");

        assertEquals(1, map.count(new TuttiFrutti()));
        assertEquals(0, map.profile(Profile.BOOM).count(new TuttiFrutti()), "later engines repeat it");
        assertEquals(0, map.profile(Profile.VANILLA).sector(0, old -> TestMap.withHeights(old, 0, 72))
                .count(new TuttiFrutti()));
    }

    @Test
    void middleTextureHigherThanItsOpeningHangsIntoTheFloor() {
        TestMap map = TestMap.twoRooms();
        map.textures(opening(map), 0, "-", "GRATE", "-");
        assertEquals(0, map.count(new BleedingMidTexture()));

        map.sector(0, old -> TestMap.withHeights(old, 8, 128)).sector(1, old -> TestMap.withHeights(old, 8, 128));
        assertEquals(1, map.count(new BleedingMidTexture()));
    }

    @Test
    void changeOfTheFloorCutsTheMiddleTextureOff() {
        TestMap map = TestMap.step(8);
        map.textures(opening(map), 0, "-", "GRATE", "-");

        assertEquals(0, map.count(new BleedingMidTexture()));
    }

    @Test
    void fenceInATeleporterIsNoted() {
        TestMap map = TestMap.twoRooms();
        map.textures(opening(map), 0, "-", "GRATE", "-");
        assertEquals(0, map.count(new StrayMidTexture()));
        assertEquals(1, map.special(opening(map), WR_TELEPORT, 7).count(new StrayMidTexture()));
    }

    @Test
    void fenceShouldShowFromBothSides() {
        TestMap map = TestMap.twoRooms();
        map.flags(opening(map), Linedef.BLOCKING, 0).textures(opening(map), 0, "-", "GRATE", "-");

        assertEquals(1, map.count(new OneSidedFence()));
        assertEquals(0, map.textures(opening(map), 1, "-", "GRATE", "-").count(new OneSidedFence()));
    }

    @Test
    void curtainBeforeANicheShowsFromOneSideOnPurpose() {
        assertEquals(0, fence(24, 0).count(new OneSidedFence()));
        assertEquals(1, fence(64, 0).count(new OneSidedFence()));
    }

    @Test
    void fenceHighAboveTheOtherSideIsOutOfSight() {
        assertEquals(1, fence(64, -56).count(new OneSidedFence()));
        assertEquals(0, fence(64, -57).count(new OneSidedFence()));
    }

    /** A room and, behind a fence that shows from there, another one. */
    private static TestMap fence(int depth, int floor) {
        TestMap map = TestMap.of(rooms -> {
            rooms.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
            rooms.room(MapBuilder.sector(floor, 128), 256, 0, 256 + depth, 256);
        });
        int side = map.checked().sectorOf(opening(map), 0) == 0 ? 0 : 1;
        return map.flags(opening(map), Linedef.BLOCKING, 0).textures(opening(map), side, "-", "GRATE", "-");
    }

    @Test
    void fenceThatDiffersFromMostIsPassable() {
        TestMap map = TestMap.of(rooms -> {
            for (int i = 0; i < 4; i++) {
                rooms.room(MapBuilder.sector(0, 128), 64 * i, 0, 64 * i + 64, 64);
            }
        });
        for (int i = 1; i < 4; i++) {
            int line = map.lineAt(64 * i, 0, 64 * i, 64);
            map.textures(line, 0, "-", "GRATE", "-").textures(line, 1, "-", "GRATE", "-");
        }
        assertEquals(0, map.count(new PassableFence()), "none of them stops anybody");

        map.flags(map.lineAt(64, 0, 64, 64), Linedef.BLOCKING, 0).flags(map.lineAt(128, 0, 128, 64),
                Linedef.BLOCKING, 0);
        assertEquals(1, map.count(new PassableFence()));
        assertEquals(0, map.fixed(new PassableFence()).count(new PassableFence()));
    }

    @Test
    void doorTracksMustBeUnpegged() {
        TestMap map = TestMap.door();
        int track = map.lineAt(256, 96, 272, 96);

        assertEquals(1, map.count(new SlidingWall()));
        assertEquals(0, map.fixed(new SlidingWall()).count(new SlidingWall()));
        assertTrue(map.data().linedefs().get(track).has(Linedef.LOWER_UNPEGGED));
    }

    @Test
    void wallsOfLiftsMustNotBeUnpegged() {
        TestMap map = TestMap.twoRooms().sectorSpecial(1, 0, 7);
        map.special(map.lineAt(0, 0, 0, 256), SR_LIFT, 7);
        assertEquals(0, map.count(new SlidingWall()));

        map.flags(map.lineAt(512, 0, 512, 256), Linedef.LOWER_UNPEGGED, 0);
        assertEquals(1, map.count(new SlidingWall()));
        assertEquals(0, map.fixed(new SlidingWall()).count(new SlidingWall()));
    }

    @Test
    void outdoorEdgeThatFacesInwardsSwallowsShots() {
        TestMap map = outdoors();
        int line = map.lineAt(96, 96, 96, 160);
        for (int edge : map.checked().linesOf(1)) {
            map.facing(edge, 0);
        }

        assertEquals(0, map.count(new SkyEdge()));
        assertEquals(1, map.facing(line, 1).count(new SkyEdge()));
        assertEquals(0, TestMap.island(32, 128).count(new SkyEdge()), "there is no sky");
    }

    private static TestMap outdoors() {
        return TestMap.island(32, 128).sector(0, old -> TestMap.withFlats(old, "FLOOR4_8", "F_SKY1"))
                .sector(1, old -> TestMap.withFlats(old, "FLOOR4_8", "F_SKY1"));
    }

    @Test
    void textureThatJumpsIsMisaligned() {
        assertEquals(0, straightWall(256).count(new Misalignment()));
        assertEquals(1, straightWall(200).count(new Misalignment()));
    }

    /** A wall of two lines whose second begins where a texture of 128 begins anew only for multiples of 128. */
    private static TestMap straightWall(int split) {
        return TestMap.of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 512, 256);
            map.line(0, 256, split, 256, LineStyle.flags(0));
        });
    }

    @Test
    void cornersAndScrollingWallsAreNoSeams() {
        TestMap map = straightWall(200);
        int line = map.lineAt(0, 256, 200, 256);

        assertEquals(1, map.special(line, SCROLL, 0).count(new Misalignment()), "both scroll or none, it shows");
        assertEquals(0, TestMap.twoRooms().count(new Misalignment()));
    }

    @Test
    void doorPictureMustBeginAtItsEdge() {
        TestMap map = TestMap.of(rooms -> rooms.room(MapBuilder.sector(0, 128), 0, 0, 128, 128));
        int line = map.lineAt(0, 0, 0, 128);
        map.textures(line, 0, "-", "BIGDOOR", "-");

        assertEquals(0, map.count(new ShiftedDoor()));
        assertEquals(1, map.offset(line, 0, 32, 0).count(new ShiftedDoor()));
        assertEquals(0, map.offset(line, 0, 128, 0).count(new ShiftedDoor()));
    }

    @Test
    void trimMustEndWithItsWidth() {
        assertEquals(0, trim(16).count(new CutTrim()));
        assertEquals(1, trim(12).count(new CutTrim()));
    }

    private static TestMap trim(int length) {
        TestMap map = TestMap.of(rooms -> {
            rooms.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
            rooms.line(0, 64, 0, 64 + length, LineStyle.flags(0));
        });
        return map.textures(map.lineAt(0, 64, 0, 64 + length), 0, "-", "TRIM", "-");
    }

    @Test
    void textureOnAPartWithoutHeightIsUnused() {
        TestMap map = TestMap.twoRooms();
        assertEquals(1, map.count(new UnusedTexture()), "the builder dresses all parts");
        assertEquals(0, map.fixed(new UnusedTexture()).count(new UnusedTexture()));
    }

    @Test
    void textureOfAMoverIsUsed() {
        TestMap map = TestMap.door();
        int line = map.lineAt(256, 96, 256, 160);
        int other = map.lineAt(272, 96, 272, 160);
        map.facing(line, 0).facing(other, 2);
        map.textures(line, 0, "STARTAN2", "-", "-").textures(line, 1, "-", "-", "-");
        map.textures(other, 0, "STARTAN2", "-", "-").textures(other, 1, "-", "-", "-");

        assertEquals(0, map.special(line, DR_DOOR, 0).count(new UnusedTexture()));
    }

    @Test
    void patchOfAnotherFlatIsOdd() {
        assertEquals(1, TestMap.island(0, 128).sector(1, old -> TestMap.withFlats(old, "ODD", "CEIL3_5"))
                .count(new OddFlat()));
        assertEquals(0, TestMap.island(0, 128).count(new OddFlat()));
        assertEquals(0, TestMap.island(8, 128).sector(1, old -> TestMap.withFlats(old, "ODD", "CEIL3_5"))
                .count(new OddFlat()), "a step is a frame");
        assertEquals(0, TestMap.island(0, 128).sector(1, old -> new Sector(0, 128, "ODD", "CEIL3_5",
                old.lightLevel(), 0, 7)).count(new OddFlat()), "what has a tag does something");
    }

    @Test
    void patchOfWholeFlatsIsATile() {
        TestMap tile = TestMap.of(map -> map.inner(map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256),
                MapBuilder.sector(0, 128), 64, 64, 128, 192));

        assertEquals(0, tile.sector(1, old -> TestMap.withFlats(old, "ODD", "CEIL3_5")).count(new OddFlat()));
    }

    @Test
    void stripBetweenTwoFlatsIsABorder() {
        TestMap strip = TestMap.of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 200, 200);
            map.room(MapBuilder.sector(0, 128), 200, 0, 216, 200);
            map.room(MapBuilder.sector(0, 128), 216, 0, 400, 200);
        }).sector(1, old -> TestMap.withFlats(old, "ODD", "CEIL3_5"));

        assertEquals(1, strip.count(new OddFlat()));
        assertEquals(0, strip.sector(2, old -> TestMap.withFlats(old, "OTHER", "CEIL3_5")).count(new OddFlat()));
    }

    @Test
    void ceilingThatChangesAcrossAPassageIsTold() {
        assertEquals(1, TestMap.twoRooms().sector(1, old -> TestMap.withFlats(old, "FLOOR4_8", "ODD"))
                .count(new CeilingChange()));
        assertEquals(0, TestMap.twoRooms().count(new CeilingChange()), "one ceiling");
    }

    @Test
    void ceilingMayChangeWithHeightLightSkyOrPurpose() {
        UnaryOperator<Sector> odd = old -> TestMap.withFlats(old, "FLOOR4_8", "ODD");

        assertEquals(0, TestMap.twoRooms().sector(1, odd).sector(1, old -> TestMap.withHeights(old, 0, 136))
                .count(new CeilingChange()), "a lintel is a frame");
        assertEquals(0, TestMap.twoRooms().sector(1, old -> new Sector(0, 128, "FLOOR4_8", "ODD",
                old.lightLevel() + 32, 0, 0)).count(new CeilingChange()), "another light is another room");
        assertEquals(0, TestMap.twoRooms().sector(1, old -> TestMap.withFlats(old, "FLOOR4_8", "F_SKY1"))
                .count(new CeilingChange()), "the sky is no ceiling");
        assertEquals(0, TestMap.twoRooms().sector(1, odd).sectorSpecial(1, 0, 7).count(new CeilingChange()),
                "what has a tag does something");
        assertEquals(0, TestMap.twoRooms().sector(1, odd).sector(1, old -> TestMap.withHeights(old, 80, 128))
                .count(new CeilingChange()), "nobody goes through");
    }

    @Test
    void beamsAndInlaysAreNoChangeOfCeiling() {
        TestMap beam = TestMap.of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 200, 200);
            map.room(MapBuilder.sector(0, 128), 200, 0, 216, 200);
            map.room(MapBuilder.sector(0, 128), 216, 0, 400, 200);
        });

        assertEquals(0, beam.sector(1, old -> TestMap.withFlats(old, "FLOOR4_8", "ODD")).count(new CeilingChange()));
        assertEquals(1, beam.sector(2, old -> TestMap.withFlats(old, "FLOOR4_8", "ODD")).count(new CeilingChange()));
        assertEquals(0, TestMap.island(0, 128).sector(1, old -> TestMap.withFlats(old, "FLOOR4_8", "ODD"))
                .count(new CeilingChange()));
    }
}
