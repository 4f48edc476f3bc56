/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Snapshot;
import org.outrider.run.CorridorEngine;
import org.outrider.run.CorridorGame;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;

class TicwiseGameTest {

    private final List<Double> seen = new ArrayList<>();
    private Game game = openGame();
    private Game ticwise = new TicwiseGame(game, events -> seen.add(game.getGameVariable(GameVariable.POSITION_X)));

    private static Game openGame() {
        try {
            WadStack wads = new WadStack(List.of(WadFile.of(Path.of("test.wad"), WadWriter.pwad().toBytes())));
            return new CorridorEngine().open(GameSetup.of(wads, "MAP01").episodeTimeout(350)
                    .buttons(Button.MOVE_FORWARD_BACKWARD_DELTA).build());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void begin() {
        ticwise.newEpisode();
    }

    @Test
    void observerSeesEveryTicOfAnAction() {
        ticwise.makeAction(new double[] {10}, 3);

        assertEquals(List.of(CorridorGame.START + 10.0, CorridorGame.START + 20.0, CorridorGame.START + 30.0), seen);
    }

    @Test
    void playerSeesTheEventsOfTheWholeAction() {
        ticwise.makeAction(new double[] {-40}, 3);

        assertEquals(2, ticwise.events().size());
    }

    @Test
    void eventsOfTheLastActionAreGone() {
        ticwise.makeAction(new double[] {-40}, 3);
        ticwise.makeAction(new double[] {120}, 1);

        assertEquals(List.of(), ticwise.events());
    }

    @Test
    void actionStopsAtTheEndOfTheEpisode() {
        ticwise.makeAction(new double[] {200}, 10);

        assertEquals(2, seen.size());
        assertTrue(ticwise.isEpisodeFinished());
    }

    @Test
    void recordedEpisodeCannotBeTakenBack() {
        Snapshot snapshot = new Snapshot() {

            @Override
            public int episodeTime() {
                return 0;
            }

            @Override
            public long sizeInBytes() {
                return 0;
            }
        };

        assertThrows(UnsupportedOperationException.class, () -> ticwise.restore(snapshot));
    }
}
