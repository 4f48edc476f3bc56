/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.Button;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Mode;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.wad.WadStack;

/** The mode in which the game does not wait for the agent. */
class AsyncModeTest {

    private static final long TIC = 20_000_000;

    /** A clock that goes on only when somebody sleeps or thinks. */
    private static final class FakeClock implements Pacer.Clock {

        private long now = 5_000;
        private long slept;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void sleep(long nanos) {
            now += nanos;
            slept += nanos;
        }

        void think(long nanos) {
            now += nanos;
        }
    }

    private final FakeClock clock = new FakeClock();

    private ClassicGame game() throws Exception {
        WadStack wads = OneMapWad.of(OneMapWad.corridor());
        GameSetup setup = GameSetup.of(wads, "MAP01").buttons(Button.MOVE_FORWARD).mode(Mode.ASYNC_PLAYER).ticRate(50)
                .livingReward(1).build();
        return new ClassicGame(setup, new WadContent(wads), new ThingCatalogue(GameData.normal()), clock);
    }

    @Test
    void ticsTakeTheirTime() throws Exception {
        try (ClassicGame game = game()) {
            game.makeAction(new double[] { 1 }, 5);

            assertEquals(5, game.getEpisodeTime());
            assertEquals(5 * TIC, clock.slept);
        }
    }

    @Test
    void whileTheAgentThinksTheGameGoesOnWithTheButtonsHeld() throws Exception {
        try (ClassicGame game = game()) {
            game.makeAction(new double[] { 1 }, 10);
            double x = game.getGameVariable(GameVariable.POSITION_X);
            clock.think(7 * TIC + TIC / 2);

            game.makeAction(new double[] { 0 }, 1);

            assertEquals(18, game.getEpisodeTime());
            assertEquals(8, game.getLastReward());
            assertTrue(game.getGameVariable(GameVariable.POSITION_X) > x + 7 * 5);
            // only the rest of the tic that had begun is waited for
            assertEquals(10 * TIC + TIC / 2, clock.slept);
        }
    }

    @Test
    void modesInWhichAPersonPlaysAreRefused() throws Exception {
        GameSetup setup = GameSetup.of(OneMapWad.of(OneMapWad.corridor()), "MAP01").mode(Mode.SPECTATOR).build();

        GameException error = assertThrows(GameException.class, () -> new ClassicEngine().open(setup));

        assertTrue(error.getMessage().contains("SPECTATOR"), error.getMessage());
    }
}
