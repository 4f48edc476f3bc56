/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.HealthPoint;
import org.outrider.analysis.HeatMap;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Track;
import org.outrider.report.Results;
import org.outrider.report.internal.svg.MapDrawing.End;
import org.outrider.report.internal.svg.MapDrawing.SpecialLine;
import org.outrider.report.internal.svg.MapDrawing.Symbol;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.MapData;

class MapDrawingTest {

    private static Track track(double... xs) {
        Track.Recorder recorder = new Track.Recorder(1);
        for (double x : xs) {
            recorder.moveTo(x, 10);
        }
        return recorder.toTrack();
    }

    @Test
    void northIsUp() {
        assertEquals("M10 -20l5 -30", new PathData().moveTo(10, 20).lineTo(15, 50).toString());
    }

    @Test
    void viewHoldsTheMapWithAMargin() {
        assertEquals("-23 -279 814 302", MapDrawer.draw(Results.usual()).viewBox());
    }

    @Test
    void sectorsAreOutlinedTogether() {
        MapData map = Results.map();

        assertEquals(1, stretches(SectorOutlines.of(map, IndexSet.of(0, 1))));
        assertEquals(2, stretches(SectorOutlines.of(map, IndexSet.of(0, 2))));
        assertEquals("", SectorOutlines.of(map, IndexSet.empty()));
    }

    @Test
    void sectorWithAHoleHasTwoOutlines() {
        MapBuilder map = new MapBuilder("MAP01");
        int room = map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.inner(room, MapBuilder.sector(16, 128), 96, 96, 160, 160);

        assertEquals(2, stretches(SectorOutlines.of(map.build(), IndexSet.of(room))));
    }

    @Test
    void linesArePartedByWhatTheyAre() {
        MapDrawing drawing = MapDrawer.draw(Results.usual());

        assertEquals(8, stretches(drawing.walls()));
        assertEquals(1, stretches(drawing.steps()));
        assertEquals(1, stretches(drawing.seams()));
    }

    @Test
    void lineWithASpecialSaysWhatItDoes() {
        assertEquals(List.of(new SpecialLine("exit", "none", true, "M0 0l0 -256",
                "linedef " + Results.exitLine() + ": S1 Exit, special 11, tag 0, triggered")),
                MapDrawer.draw(Results.usual()).specials());
    }

    @Test
    void thingsAreShownByKind() {
        assertEquals(List.of(new Symbol("start", 64, -128, "thing 0: start of player 1"),
                new Symbol("monster", 400, -128, "thing 1: DoomImp"),
                new Symbol("item", 300, -32, "thing 2: Stimpack")), MapDrawer.draw(Results.usual()).things());
    }

    @Test
    void endsOfEpisodesAreMarked() {
        assertEquals(List.of(new End(1, "exit", 239, -128, "episode 1: exit"),
                new End(2, "death", 134, -128, "episode 2: death")), MapDrawer.draw(Results.usual()).ends());
    }

    @Test
    void trailLeavesOutPointsThatAreNearTheLast() {
        assertEquals("M0 -10l9 0l11 0l1 0", TrackPath.of(track(0, 4, 9, 15, 20, 21)));
    }

    @Test
    void trailIsBrokenByATeleport() {
        assertEquals("M0 -10l20 0M500 -10l20 0", TrackPath.of(track(0, 20, 500, 520)));
    }

    @Test
    void cellsAreShownHotterTheLongerTheyWereVisited() {
        Track track = track(10, 10, 70, 70, 70, 70, 70, 70, 70);
        HeatMap heat = HeatMap.of(new BoundingBox(63, 0, 0, 191), 64, List.of(track));

        List<String> levels = HeatPaths.of(heat);

        assertEquals("M64 0l64 0l0 -64l-64 0z", levels.getLast());
        assertTrue(levels.subList(0, 4).stream().anyMatch(level -> level.startsWith("M0 0")), levels::toString);
    }

    @Test
    void healthIsDrawnInSteps() {
        String line = new HealthChart(200, 100).line(List.of(new HealthPoint(0, 100), new HealthPoint(50, 25)), 100);

        assertEquals("M0 0l40 0l0 24l40 0", line);
    }

    @Test
    void healthBelowZeroIsDrawnAsZero() {
        String line = new HealthChart(100, 100).line(List.of(new HealthPoint(0, 100), new HealthPoint(100, -16)), 100);

        assertFalse(line.contains("37"), line);
        assertTrue(line.endsWith("l0 32"), line);
    }

    private static int stretches(String path) {
        return (int) path.chars().filter(c -> c == 'M').count();
    }
}
