/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.IndexSet;
import org.outrider.visual.internal.FrameStage;
import org.outrider.visual.internal.Sighting;
import org.outrider.wad.build.MapBuilder;

/** Things that the game has lifted are told once they hang in the air. */
class FloatingSpritesTest {

    private static final int MEDIKIT = 2012;
    /** Doom 1.9: closes after 30 seconds. */
    private static final int CLOSES = 10;
    private static final int CLOSING = 31 * 35;

    /** A room with a ledge in the east, a medikit near it, and a closing door beside, which stirs what lies there. */
    private static FrameStage ledge(int height, int x) {
        return FrameStage.of(map -> {
            map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
            map.room(MapBuilder.sector(height, 128), 256, 0, 320, 256);
            map.room(MapBuilder.sector(0, 96, CLOSES, 0), 160, 256, 224, 320);
            map.thing(64, 228, 0, MapBuilder.PLAYER_1_START);
            map.thing(x, 228, 0, MEDIKIT);
        });
    }

    @Test
    void aThingThatWasLiftedToALedgeFloats() throws Exception {
        List<Sighting> seen = ledge(40, 244).lookAfter(CLOSING, new FloatingSprites());

        assertEquals(List.of(IndexSet.of(1)), seen.stream().map(Sighting::things).toList());
    }

    @Test
    void itLiesOnTheFloorUntilThen() throws Exception {
        assertEquals(List.of(), ledge(40, 244).look(new FloatingSprites()));
    }

    @Test
    void aThingAwayFromTheLedgeStaysOnTheFloor() throws Exception {
        assertEquals(List.of(), ledge(40, 200).lookAfter(CLOSING, new FloatingSprites()));
    }

    @Test
    void aGapOfAHandIsNotNoticed() throws Exception {
        assertEquals(List.of(), ledge(4, 244).lookAfter(CLOSING, new FloatingSprites()));
    }
}
