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

/** A view with a hole in it is told with the wall that lacks a texture. */
class UndrawnViewTest {

    @Test
    void aWallWithoutTextureLeavesAHole() throws Exception {
        FrameStage stage = FrameStage.room();
        int wall = stage.line(256, 0, 256, 256);

        List<Sighting> seen = stage.texture(wall, 0, WallPart.MIDDLE, "-").look(new UndrawnView());

        assertEquals(List.of(IndexSet.of(wall)), seen.stream().map(Sighting::lines).toList());
    }

    @Test
    void aRoomWithAllItsTexturesIsDrawn() throws Exception {
        assertEquals(List.of(), FrameStage.room().look(new UndrawnView()));
    }

    @Test
    void aHoleOfAFewPixelsIsNone() throws Exception {
        FrameStage stage = FrameStage.of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 1024, 0, 1024, 120, 1024, 124, 1024, 256, 0,
                    256);
            map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        });

        stage.texture(stage.line(1024, 120, 1024, 124), 0, WallPart.MIDDLE, "-");

        assertEquals(List.of(), stage.look(new UndrawnView()));
    }
}
