/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.Snapshot;
import org.outrider.explore.Objective;
import org.outrider.explore.Witness;

/** The moments that show the most of what was looked for. */
final class Trophies {

    /** A moment, how much of the objective had been done by then, and after how many tics. */
    private record Trophy(Snapshot snapshot, int done, int tics) {
    }

    private final Map<Objective, Integer> goals = new EnumMap<>(Objective.class);
    private final Map<Objective, Trophy> best = new EnumMap<>(Objective.class);

    /**
     * Nothing yet.
     *
     * @param wanted what is looked for and how many there are of it; what the map has none of is left out
     */
    Trophies(Map<Objective, Integer> wanted) {
        goals.putAll(wanted);
    }

    /** How many there are of an objective that the map has. */
    int goal(Objective objective) {
        return goals.getOrDefault(objective, 0);
    }

    /** How many were reached in one game. */
    int done(Objective objective) {
        Trophy trophy = best.get(objective);
        return trophy == null ? 0 : trophy.done();
    }

    /** What is wanted and has not been reached in full. */
    Set<Objective> missing() {
        Map<Objective, Integer> missing = new EnumMap<>(goals);
        missing.keySet().removeIf(objective -> done(objective) >= goal(objective));
        return missing.keySet();
    }

    /** Compares the present moment of a game with the best; true where it is a new one. */
    boolean note(Game game, Lineage lineage) {
        boolean news = note(Objective.SECRETS, lineage.secretCount(), game);
        news |= note(Objective.KEYS, lineage.keyCount(), game);
        news |= note(Objective.ITEMS, lineage.items(), game);
        news |= note(Objective.KILLS, lineage.kills(), game);
        Optional<EpisodeEnd> end = game.episodeEnd();
        if (end.isPresent() && end.get() == EpisodeEnd.EXIT) {
            news |= note(Objective.EXIT, 1, game);
        } else if (end.isPresent() && end.get() == EpisodeEnd.SECRET_EXIT) {
            news |= note(Objective.SECRET_EXIT, 1, game);
        }
        return news;
    }

    private boolean note(Objective objective, int done, Game game) {
        if (done == 0 || !goals.containsKey(objective)) {
            return false;
        }
        Trophy before = best.get(objective);
        if (before == null || done > before.done() || done == before.done() && game.getEpisodeTime() < before.tics()) {
            best.put(objective, new Trophy(game.snapshot(), done, game.getEpisodeTime()));
            return before == null || done > before.done();
        }
        return false;
    }

    /** The demo of the best moment, and what it shows; null where nothing was reached. */
    @Nullable Witness witness(Objective objective, Game game) {
        Trophy trophy = best.get(objective);
        if (trophy == null) {
            return null;
        }
        game.restore(trophy.snapshot());
        return Replay.describe(game, game.recordedDemo());
    }
}
