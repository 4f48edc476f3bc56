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

/** Walls that are taller than their texture are told, where rows beyond its end show. */
class TuttiFruttiWallsTest {

    private static List<Sighting> look(FrameStage stage, String texture) throws Exception {
        return stage.texture(stage.line(256, 0, 256, 256), 0, WallPart.MIDDLE, texture).look(new TuttiFruttiWalls());
    }

    @Test
    void aCrateOnATallWallShowsNoise() throws Exception {
        FrameStage stage = FrameStage.room();

        List<Sighting> seen = look(stage, "CRATE1");

        assertEquals(List.of(IndexSet.of(stage.line(256, 0, 256, 256))), seen.stream().map(Sighting::lines).toList());
    }

    @Test
    void aTextureOfFullHeightIsInOrder() throws Exception {
        assertEquals(List.of(), look(FrameStage.room(MapBuilder.sector(0, 192)), "STARTAN2"));
    }

    @Test
    void aWallThatIsJustAsTallIsInOrder() throws Exception {
        assertEquals(List.of(), look(FrameStage.room(MapBuilder.sector(0, 64)), "CRATE1"));
    }
}
