/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Severity;
import org.outrider.check.TestMap;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Vertex;

class ShapesTest {

    private static final int OPENING_X = 256;

    private static int opening(TestMap map) {
        return map.lineAt(OPENING_X, 0, OPENING_X, 256);
    }

    /** Two rooms with further vertexes and lines that no sector knows of. */
    private static TestMap withLine(int x1, int y1, int x2, int y2) {
        TestMap map = TestMap.twoRooms();
        List<Vertex> vertexes = new ArrayList<>(map.data().vertexes());
        List<Linedef> lines = new ArrayList<>(map.data().linedefs());
        vertexes.add(Vertex.ofUnits(x1, y1));
        vertexes.add(Vertex.ofUnits(x2, y2));
        lines.add(new Linedef(vertexes.size() - 2, vertexes.size() - 1, Linedef.BLOCKING, 0, 0, 0, Linedef.NO_SIDE));
        return map.replace(vertexes, lines);
    }

    @Test
    void soundMapHasNoFaultOfShape() {
        TestMap map = TestMap.twoRooms();

        assertEquals(0, map.count(new BrokenSector()));
        assertEquals(0, map.count(new OpenSector()));
        assertEquals(0, map.count(new WrongSectorReference()));
        assertEquals(0, map.count(new CeilingBelowFloor()));
        assertEquals(0, map.count(new LineSides()));
        assertEquals(0, map.count(new PassableWall()));
        assertEquals(0, map.count(new OverlappingLines()));
        assertEquals(0, map.count(new VertexFaults()));
        assertEquals(0, map.count(new SharedSides()));
        assertEquals(0, map.count(new MapExtent()));
        assertEquals(0, map.count(new LongLine()));
        assertEquals(0, map.count(new LeftoverShape()));
    }

    @Test
    void sectorWithoutLinesIsNoted() {
        TestMap map = TestMap.twoRooms();
        int opening = opening(map);
        int unused = map.checked().back(opening);
        for (int line = 0; line < map.data().linedefs().size(); line++) {
            if (map.checked().front(line) == unused) {
                map.line(line, old -> new Linedef(old.v1(), old.v2(), old.flags(), 0, 0, 0, old.back()));
            }
        }
        map.line(opening, old -> new Linedef(old.v1(), old.v2(), old.flags(), 0, 0, 0, 0));

        assertTrue(map.findings(new BrokenSector()).stream().anyMatch(finding -> finding.severity() == Severity.NOTE));
    }

    @Test
    void sectorWithAGapLeaks() {
        TestMap map = TestMap.twoRooms();
        int opening = opening(map);
        map.line(opening, old -> new Linedef(old.v1(), old.v2(), old.flags(), 0, 0, old.front(), Linedef.NO_SIDE));

        assertEquals(1, map.count(new OpenSector()));
    }

    @Test
    void lineWithinASectorMakesNoGap() {
        TestMap map = TestMap.island(0, 128);
        map.line(map.lineAt(96, 96, 96, 160), old -> old);

        assertEquals(0, map.count(new OpenSector()));
    }

    @Test
    void sideWithAnotherSectorThanItsNeighboursDisagrees() {
        TestMap map = TestMap.twoRooms();
        int wall = map.lineAt(0, 0, 0, 256);
        int other = map.data().linedefs().get(map.lineAt(512, 0, 512, 256)).front();
        map.line(wall, old -> new Linedef(old.v1(), old.v2(), old.flags(), 0, 0, other, Linedef.NO_SIDE));

        assertEquals(1, map.count(new WrongSectorReference()));
    }

    @Test
    void sidesThatAgreeWithWhatFacesThemAreInOrderHoweverTheNodesLie() {
        assertEquals(0, TestMap.twoRooms().withOneSubsector().count(new WrongSectorReference()));
    }

    @Test
    void ceilingBelowFloorIsFoundAndMended() {
        TestMap map = TestMap.twoRooms().sector(1, old -> TestMap.withHeights(old, 64, 63));

        assertEquals(1, map.count(new CeilingBelowFloor()));
        assertEquals(0, map.fixed(new CeilingBelowFloor()).count(new CeilingBelowFloor()));
    }

    @Test
    void shutSectorIsNotUpsideDown() {
        assertEquals(0, TestMap.door().count(new CeilingBelowFloor()));
    }

    @Test
    void twoSidedFlagNeedsABack() {
        TestMap map = TestMap.twoRooms();
        int wall = map.lineAt(0, 0, 0, 256);
        map.flags(wall, Linedef.TWO_SIDED, 0);

        assertEquals(Severity.ERROR, map.findings(new LineSides()).getFirst().severity());
        assertEquals(0, map.fixed(new LineSides()).count(new LineSides()));
    }

    @Test
    void backNeedsTheTwoSidedFlag() {
        TestMap map = TestMap.twoRooms();
        map.flags(opening(map), 0, Linedef.TWO_SIDED);

        assertEquals(Severity.WARNING, map.findings(new LineSides()).getFirst().severity());
        assertEquals(0, map.fixed(new LineSides()).count(new LineSides()));
    }

    @Test
    void oneSidedLinesWithoutImpassableAreOneFinding() {
        TestMap map = TestMap.twoRooms();
        map.flags(map.lineAt(0, 0, 0, 256), 0, Linedef.BLOCKING).flags(map.lineAt(512, 0, 512, 256), 0,
                Linedef.BLOCKING);

        assertEquals(1, map.count(new PassableWall()));
        assertEquals(0, map.fixed(new PassableWall()).count(new PassableWall()));
    }

    @Test
    void linesThatLieOnEachOtherOverlap() {
        assertEquals(1, withLine(0, 64, 0, 192).count(new OverlappingLines()));
    }

    @Test
    void linesThatCrossAreFound() {
        assertEquals(1, withLine(128, 128, 384, 128).count(new OverlappingLines()));
    }

    @Test
    void linesThatMeetAtTheirEndsDoNotOverlap() {
        assertEquals(0, withLine(0, 256, 0, 512).count(new OverlappingLines()));
    }

    @Test
    void vertexOnALineIsFound() {
        assertEquals(1, withLine(0, 128, 128, 128).count(new VertexFaults()));
    }

    @Test
    void vertexesAtOnePlaceAreFound() {
        assertEquals(1, withLine(0, 0, 64, 64).count(new VertexFaults()));
    }

    @Test
    void lineWithoutLengthIsFound() {
        assertTrue(withLine(64, 64, 64, 64).findings(new VertexFaults()).stream()
                .anyMatch(finding -> finding.title().contains("no length")));
    }

    @Test
    void vertexWithoutLineIsNoted() {
        TestMap map = TestMap.twoRooms();
        List<Vertex> vertexes = new ArrayList<>(map.data().vertexes());
        vertexes.add(Vertex.ofUnits(32, 64));
        map.replace(vertexes, map.data().linedefs());

        assertEquals(Severity.NOTE, map.findings(new VertexFaults()).getFirst().severity());
    }

    @Test
    void sideThatSpecialsShareIsNoted() {
        TestMap map = TestMap.twoRooms();
        int left = map.lineAt(0, 0, 0, 256);
        int shared = map.data().linedefs().get(left).front();
        map.line(map.lineAt(0, 0, 256, 0), old -> new Linedef(old.v1(), old.v2(), old.flags(), 48, 0, shared,
                Linedef.NO_SIDE));

        assertEquals(2, map.count(new SharedSides()), "the shared one, and the one that is left without a line");
    }

    @Test
    void mapThatIsTooWideIsFound() {
        TestMap map = TestMap.of(rooms -> {
            rooms.room(MapBuilder.sector(0, 128), -32000, 0, -31000, 256);
            rooms.room(MapBuilder.sector(0, 128), 31000, 0, 32000, 256);
        });

        assertEquals(1, map.count(new MapExtent()));
    }

    @Test
    void linesBeyond4096AreLong() {
        assertEquals(0, TestMap.of(map -> map.room(MapBuilder.sector(0, 128), 0, 0, 4096, 256)).count(new LongLine()));
        assertEquals(2, TestMap.of(map -> map.room(MapBuilder.sector(0, 128), 0, 0, 4104, 256)).count(new LongLine()));
    }

    @Test
    void lineWithinASectorThatDoesNothingIsLeftOver() {
        TestMap map = TestMap.island(0, 128);
        int line = map.lineAt(96, 96, 96, 160);
        int back = map.data().linedefs().get(line).front();
        map.textures(line, 0, "-", "-", "-").line(line, old -> new Linedef(old.v1(), old.v2(), old.flags(), 0, 0,
                back, back));

        assertEquals(1, map.count(new LeftoverShape()));
        assertEquals(0, map.flags(line, Linedef.BLOCK_MONSTERS, 0).count(new LeftoverShape()), "it stops monsters");
    }

    @Test
    void styledLinesOfTheBuilderAreSound() {
        TestMap map = TestMap.of(rooms -> {
            rooms.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
            rooms.line(0, 64, 0, 128, LineStyle.flags(Linedef.LOWER_UNPEGGED));
        });

        assertEquals(0, map.count(new VertexFaults()) + map.count(new OverlappingLines()));
    }
}
