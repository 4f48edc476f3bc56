/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.IndexSet;
import org.outrider.check.WallPart;
import org.outrider.visual.internal.FrameStage;
import org.outrider.visual.internal.Sighting;
import org.outrider.wad.build.MapBuilder;

/** Gratings are told on solid walls, and not in openings. */
class SeeThroughWallsTest {

    private static List<Sighting> look(FrameStage stage, String texture) throws Exception {
        return stage.texture(stage.line(256, 0, 256, 256), 0, WallPart.MIDDLE, texture).look(new SeeThroughWalls());
    }

    @Test
    void aGratingOnASolidWallShowsItsHoles() throws Exception {
        FrameStage stage = FrameStage.room();

        List<Sighting> seen = look(stage, "MIDGRATE");

        assertEquals(List.of(IndexSet.of(stage.line(256, 0, 256, 256))), seen.stream().map(Sighting::lines).toList());
    }

    @Test
    void aFullTextureHasNone() throws Exception {
        assertEquals(List.of(), look(FrameStage.room(), "STARTAN2"));
    }

    @Test
    void aGratingInAnOpeningIsMeantToBeSeenThrough() throws Exception {
        assertEquals(List.of(), look(FrameStage.twoRooms(MapBuilder.sector(0, 128)), "MIDGRATE"));
    }
}
