/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.visual.internal.FrameStage;
import org.outrider.visual.internal.Sighting;
import org.outrider.wad.build.MapBuilder;

/** Views that are black are told, unless something in them is lit. */
class DarkViewsTest {

    @Test
    void anUnlitRoomIsTooDark() throws Exception {
        List<Sighting> seen = FrameStage.room(FrameStage.lit(MapBuilder.sector(0, 128), 0)).look(new DarkViews());

        assertEquals(List.of(0), seen.stream().map(Sighting::sector).toList());
    }

    @Test
    void aLitRoomIsNot() throws Exception {
        assertEquals(List.of(), FrameStage.room().look(new DarkViews()));
    }

    @Test
    void aDarkRoomWithAViewOfALitOneIsNot() throws Exception {
        FrameStage stage = FrameStage.of(map -> {
            map.room(FrameStage.lit(MapBuilder.sector(0, 128), 0), 0, 0, 256, 256);
            map.room(FrameStage.lit(MapBuilder.sector(0, 128), 224), 256, 0, 512, 256);
            map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        });

        assertEquals(List.of(), stage.look(new DarkViews()));
    }
}
