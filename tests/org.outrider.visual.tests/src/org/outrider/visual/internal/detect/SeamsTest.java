/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.IndexSet;
import org.outrider.check.WallPart;
import org.outrider.visual.internal.FrameStage;
import org.outrider.visual.internal.Sighting;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** Textures that do not go on are told on straight walls, not in corners. */
class SeamsTest {

    private static final int SCROLL = 48;

    /** A room whose east wall is of two lines of 128 units. */
    private static FrameStage wall() {
        return FrameStage.of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 256, 0, 256, 128, 256, 256, 0, 256);
            map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        });
    }

    @Test
    void aShiftedTextureShowsASeam() throws Exception {
        FrameStage stage = wall();
        int south = stage.line(256, 0, 256, 128);
        int north = stage.line(256, 128, 256, 256);

        List<Sighting> seen = stage.offset(north, 0, 29, 0).look(new Seams());

        assertEquals(List.of(IndexSet.of(south, north)), seen.stream().map(Sighting::lines).toList());
    }

    @Test
    void aTextureThatIsTooLowShowsASeam() throws Exception {
        FrameStage stage = wall();
        int south = stage.line(256, 0, 256, 128);
        int north = stage.line(256, 128, 256, 256);
        stage.texture(south, 0, WallPart.MIDDLE, "BRICK7").texture(north, 0, WallPart.MIDDLE, "BRICK7");

        assertEquals(1, stage.offset(north, 0, 0, 24).look(new Seams()).size());
    }

    @Test
    void aTextureThatGoesOnShowsNone() throws Exception {
        assertEquals(List.of(), wall().look(new Seams()));
    }

    @Test
    void aWallThatScrollsIsLeftOut() throws Exception {
        FrameStage stage = FrameStage.of(map -> {
            map.line(256, 256, 256, 128, LineStyle.special(SCROLL, 0));
            map.line(256, 128, 256, 256, LineStyle.special(SCROLL, 0));
            map.room(MapBuilder.sector(0, 128), 0, 0, 256, 0, 256, 128, 256, 256, 0, 256);
            map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        });

        assertEquals(List.of(), stage.offset(stage.line(256, 128, 256, 256), 0, 29, 0).look(new Seams()));
    }

    @Test
    void anAnimatedTextureIsLeftOut() throws Exception {
        FrameStage stage = wall();
        int south = stage.line(256, 0, 256, 128);
        int north = stage.line(256, 128, 256, 256);
        stage.texture(south, 0, WallPart.MIDDLE, "SFALL1").texture(north, 0, WallPart.MIDDLE, "SFALL1");

        assertEquals(List.of(), stage.offset(north, 0, 11, 24).look(new Seams()));
    }

    @Test
    void aCornerShowsNone() throws Exception {
        FrameStage stage = wall();

        assertEquals(List.of(), stage.offset(stage.line(0, 256, 256, 256), 0, 29, 0).look(new Seams()));
    }
}
