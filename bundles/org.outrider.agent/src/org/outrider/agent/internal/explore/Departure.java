/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.ExplorerSettings;
import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.nav.Route;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.ObjectList;

/** Decides when it is time to leave the map. */
final class Departure {

    /** Tics that a unit of route cost takes: 8 map units cost 10, and about 9 are walked a tic. */
    private static final double TICS_PER_COST = 0.12;
    /** How often the way to the exit is looked at. */
    private static final int CHECK_INTERVAL = 35 * 10;
    /** Only in this last share of an episode the way to the exit is looked at. */
    private static final double LATE_SHARE = 0.5;
    private static final int MAX_ROUNDS = 2;

    private final Game game;
    private final ExplorerSettings settings;
    private final Route probe = new Route();
    private int nextCheck;
    private int rounds;
    private boolean due;

    Departure(Game game, ExplorerSettings settings) {
        this.game = game;
        this.settings = settings;
    }

    /** True once no more time is left than the way to the exit needs. */
    boolean isDue(PlayerView player, GoalChooser chooser) {
        int limit = game.setup().episodeTimeout();
        if (due || limit == 0 || settings.reserveSeconds() < 0) {
            return due;
        }
        int left = limit + game.setup().episodeStartTime() - player.tic();
        if (left > limit * LATE_SHARE || player.tic() < nextCheck) {
            return false;
        }
        nextCheck = player.tic() + CHECK_INTERVAL;
        due = chooser.leave(player, probe) != null
                && left < probe.cost() * TICS_PER_COST + settings.reserveSeconds() * GameSetup.TICS_PER_SECOND;
        return due;
    }

    /**
     * What to do where nothing new can be reached: try again what failed, a few times; then leave; where that is not
     * possible, go where there is no way back from, or try again what can be tried again.
     *
     * @return null where there is nothing to do at once, but perhaps the next time
     */
    @Nullable Goal nothingNew(PlayerView player, Memory memory, GoalChooser chooser, ObjectList objects, Route route) {
        if (rounds < MAX_ROUNDS && memory.hasFailures()) {
            rounds++;
            memory.forgive();
            return null;
        }
        Goal exit = settings.leaveWhenDone() ? chooser.leave(player, route) : null;
        if (exit != null) {
            return exit;
        }
        Goal leap = chooser.leap(player, objects, route);
        if (leap == null) {
            memory.forgive();
            chooser.reconsiderLines();
        }
        return leap;
    }
}
