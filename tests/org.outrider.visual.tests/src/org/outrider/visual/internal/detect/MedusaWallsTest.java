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

/** Textures of several patches are told in openings, and nowhere else. */
class MedusaWallsTest {

    private static List<Sighting> look(FrameStage stage, String texture) throws Exception {
        return stage.texture(stage.line(256, 0, 256, 256), 0, WallPart.MIDDLE, texture).look(new MedusaWalls());
    }

    @Test
    void anOpeningWithATextureOfSeveralPatchesIsGarbled() throws Exception {
        FrameStage stage = FrameStage.twoRooms(MapBuilder.sector(0, 128));

        List<Sighting> seen = look(stage, "COMPSTA1");

        assertEquals(List.of(IndexSet.of(stage.line(256, 0, 256, 256))), seen.stream().map(Sighting::lines).toList());
    }

    @Test
    void anOpeningWithATextureOfOnePatchIsNot() throws Exception {
        assertEquals(List.of(), look(FrameStage.twoRooms(MapBuilder.sector(0, 128)), "TEKGREN2"));
    }

    @Test
    void aSolidWallWithATextureOfSeveralPatchesIsNot() throws Exception {
        assertEquals(List.of(), look(FrameStage.room(), "COMPSTA1"));
    }
}
