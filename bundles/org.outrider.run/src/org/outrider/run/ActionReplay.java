/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.EngineFailure;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;

/**
 * What came of playing the actions of an episode once more.
 *
 * @param tics    that the actions take
 * @param played  tics that were played of them
 * @param failure why the engine failed; null where it did not
 * @param end     how the episode ended; null where it goes on, or the engine failed
 * @param x       of the player after the last tic, in map units
 * @param y       of the player after the last tic, in map units
 * @param health  of the player after the last tic
 */
public record ActionReplay(int tics, int played, @Nullable String failure, @Nullable EpisodeEnd end, double x, double y,
        int health) {

    /**
     * Plays actions from the start of an episode on, tic by tic, until the engine fails or the episode is over.
     *
     * @param setup whose buttons are those of the actions
     * @throws GameException where the engine cannot play the map
     */
    public static ActionReplay of(GameEngine engine, GameSetup setup, ActionLog actions) throws GameException {
        try (Game game = engine.open(setup)) {
            game.newEpisode();
            Progress progress = new Progress(game, actions.tics());
            try {
                for (ActionLog.Span span : actions.spans()) {
                    double[] action = span.amounts().stream().mapToDouble(Double::doubleValue).toArray();
                    for (int tic = 0; tic < span.tics() && !game.isEpisodeFinished(); tic++) {
                        game.makeAction(action, 1);
                        progress.look();
                    }
                }
                Optional<EpisodeEnd> end = game.episodeEnd();
                return progress.replay(null, end.isPresent() ? end.get() : null);
            } catch (EngineFailure e) {
                return progress.replay(e.getMessage(), null);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                // an engine's mistake is what is looked for, as in the run that kept the actions
                return progress.replay(e.toString(), null);
            }
        }
    }

    /** How far it has come: a game whose engine has failed cannot be asked any more. */
    private static final class Progress {

        private final Game game;
        private final int tics;
        private int played;
        private double x;
        private double y;
        private int health;

        Progress(Game game, int tics) {
            this.game = game;
            this.tics = tics;
            place();
        }

        void look() {
            played++;
            place();
        }

        private void place() {
            x = game.getGameVariable(GameVariable.POSITION_X);
            y = game.getGameVariable(GameVariable.POSITION_Y);
            health = (int) game.getGameVariable(GameVariable.HEALTH);
        }

        ActionReplay replay(@Nullable String failure, @Nullable EpisodeEnd end) {
            return new ActionReplay(tics, played, failure, end, x, y, health);
        }
    }
}
