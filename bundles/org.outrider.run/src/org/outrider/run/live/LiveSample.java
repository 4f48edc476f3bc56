/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.live;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Coverage;
import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.Ratio;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;

/**
 * How an episode stood after a tic.
 *
 * @param episode  from 1, within its run
 * @param tic      tics of the map that had passed, 35 a second
 * @param health   hit points, at or below 0 once the player is dead
 * @param armor    armour points
 * @param weapon   slot 0..9 of the weapon in hand, as on the keyboard
 * @param kills    as the intermission counts them; so are items and secrets
 * @param reward   since the episode began
 * @param x        map units
 * @param y        map units
 * @param angle    degrees, 0..360, 0 is east, counter-clockwise
 * @param coverage what the episode has seen so far; samples share it as long as it stays the same
 * @param goals    what of the map there is to be seen
 * @param end      how the episode ended, with the last sample of an episode; null before
 */
public record LiveSample(String runId, int episode, int tic, int health, int armor, Ammo ammo, int weapon, int kills,
        int items, int secrets, double reward, double x, double y, double angle, Coverage coverage,
        CoverageGoals goals, @Nullable EpisodeEnd end) {

    /** What the player carries. */
    public record Ammo(int bullets, int shells, int rockets, int cells) {

        /** All kinds together. */
        public int total() {
            return bullets + shells + rockets + cells;
        }

        /** What the player of a game carries now. */
        public static Ammo of(Game game) {
            return new Ammo(value(game, GameVariable.AMMO2), value(game, GameVariable.AMMO3),
                    value(game, GameVariable.AMMO5), value(game, GameVariable.AMMO6));
        }
    }

    /** How a game stands now. */
    public static LiveSample of(String runId, int episode, Game game, Coverage coverage, CoverageGoals goals) {
        Optional<EpisodeEnd> end = game.episodeEnd();
        return new LiveSample(runId, episode, game.getEpisodeTime(), value(game, GameVariable.HEALTH),
                value(game, GameVariable.ARMOR), Ammo.of(game), value(game, GameVariable.SELECTED_WEAPON),
                value(game, GameVariable.KILLCOUNT), value(game, GameVariable.ITEMCOUNT),
                value(game, GameVariable.SECRETCOUNT), game.getTotalReward(),
                game.getGameVariable(GameVariable.POSITION_X), game.getGameVariable(GameVariable.POSITION_Y),
                game.getGameVariable(GameVariable.ANGLE), coverage, goals, end.isPresent() ? end.get() : null);
    }

    /** How many of the sectors that a player can get into were entered in this episode. */
    public Ratio sectors() {
        return goals.sectors(coverage);
    }

    /** How many of the lines that a player can trigger were triggered in this episode. */
    public Ratio lines() {
        return goals.lines(coverage);
    }

    private static int value(Game game, GameVariable variable) {
        return (int) game.getGameVariable(variable);
    }
}
