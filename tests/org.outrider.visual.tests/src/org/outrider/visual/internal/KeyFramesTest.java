/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Key frames together show all there was to be seen. */
class KeyFramesTest {

    private static final long WALL = 1;
    private static final long DOOR = 2;
    private static final long LAMP = 3;

    @Test
    void oneFrameThatShowsAllIsEnough() {
        assertEquals(Set.of(7), new KeyFrames().choose(List.of(new Glimpse(0, Map.of(WALL, 900)),
                new Glimpse(7, Map.of(WALL, 900, DOOR, 300)), new Glimpse(14, Map.of(DOOR, 300)))));
    }

    @Test
    void whatIsSeenFromAfarIsKeptFromNearBy() {
        assertEquals(Set.of(7), new KeyFrames().choose(List.of(new Glimpse(0, Map.of(LAMP, 120)),
                new Glimpse(7, Map.of(LAMP, 400)))));
    }

    @Test
    void whatAnEarlierEpisodeShowedIsNotKeptAgain() {
        KeyFrames keyFrames = new KeyFrames();
        keyFrames.choose(List.of(new Glimpse(0, Map.of(WALL, 900, DOOR, 300))));

        assertEquals(Set.of(7), keyFrames.choose(List.of(new Glimpse(0, Map.of(WALL, 900)),
                new Glimpse(7, Map.of(LAMP, 400)))));
    }

    @Test
    void whatIsNeverLargerThanASpeckTakesNoFrame() {
        assertEquals(Set.of(), new KeyFrames().choose(List.of(new Glimpse(0, Map.of(LAMP, 90)))));
    }

    @Test
    void standingStillIsOneFrame() throws Exception {
        List<Glimpse> glimpses = new ArrayList<>();
        FrameStage.room().play(game -> {
            for (int i = 0; i < 5; i++) {
                glimpses.add(Glimpse.of(Frame.of(1, game)));
                game.makeAction(new double[1], 7);
            }
        });

        assertEquals(1, new KeyFrames().choose(glimpses).size());
    }

    @Test
    void turningRoundTakesAnother() throws Exception {
        List<Glimpse> glimpses = new ArrayList<>();
        FrameStage.room().play(game -> {
            glimpses.add(Glimpse.of(Frame.of(1, game)));
            game.makeAction(new double[] {180}, 1);
            glimpses.add(Glimpse.of(Frame.of(1, game)));
        });

        assertEquals(2, new KeyFrames().choose(glimpses).size());
    }
}
