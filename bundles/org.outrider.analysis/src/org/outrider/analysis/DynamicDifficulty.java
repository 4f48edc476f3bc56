/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.outrider.analysis.Difficulty.Part;

/**
 * How hard a map was for those who played it: how many survived, on average and among the best, what it cost them,
 * and how much ammunition the survivors had at the end.
 *
 * <p>The uncertainty is the standard error of the score over the episodes, by leaving out one after the other.
 */
public final class DynamicDifficulty {

    private static final double BEST_SHARE = 0.25;
    private static final double SECONDS_PER_MINUTE = 60;
    /** Of a few episodes nobody knows anything: the score may be anything. */
    private static final double UNKNOWN = 50;

    private DynamicDifficulty() {
    }

    /** Looks at episodes; none make a score of 0 that is quite uncertain. */
    public static Difficulty of(List<EpisodeMetrics> episodes) {
        if (episodes.isEmpty()) {
            return new Difficulty(0, UNKNOWN, List.of());
        }
        List<Part> parts = parts(episodes);
        return new Difficulty(Difficulty.score(parts), standardError(episodes), parts);
    }

    private static List<Part> parts(List<EpisodeMetrics> episodes) {
        List<EpisodeMetrics> best = episodes.stream()
                .sorted(Comparator.comparingInt(EpisodeMetrics::deaths)
                        .thenComparing(Comparator.comparingInt(EpisodeMetrics::finalHealth).reversed()))
                .limit((int) Math.ceil(episodes.size() * BEST_SHARE))
                .toList();
        double survival = survival(episodes);
        double bestSurvival = survival(best);
        double minutes = episodes.stream().mapToDouble(EpisodeMetrics::durationSeconds).sum() / SECONDS_PER_MINUTE;
        double lost = episodes.stream().mapToDouble(EpisodeMetrics::healthLost).sum();
        double perMinute = minutes == 0 ? 0 : lost / minutes;
        double ammoKept = ammoKept(episodes);
        return List.of(new Part("mean_survival", survival, 1 - survival, 0.35),
                new Part("best_quarter_survival", bestSurvival, 1 - bestSurvival, 0.25),
                new Part("damage_per_minute", perMinute, StaticDifficulty.saturated(perMinute, 60), 0.25),
                // who has as much left as was fired was never short of it
                new Part("ammo_kept_at_exit", ammoKept, 1 - Math.min(1, 2 * ammoKept), 0.15));
    }

    /** Of the ammunition that survivors had in an episode, the mean share that they still had at its end. */
    private static double ammoKept(List<EpisodeMetrics> episodes) {
        return episodes.stream()
                .filter(episode -> episode.deaths() == 0 && episode.ammoLeft() + episode.ammoUsed() > 0)
                .mapToDouble(episode -> (double) episode.ammoLeft() / (episode.ammoLeft() + episode.ammoUsed()))
                .average().orElse(0);
    }

    private static double survival(List<EpisodeMetrics> episodes) {
        return 1 - episodes.stream().mapToDouble(EpisodeMetrics::deaths).average().orElse(0);
    }

    /** The jackknife's estimate. */
    private static double standardError(List<EpisodeMetrics> episodes) {
        int count = episodes.size();
        if (count < 2) {
            return UNKNOWN;
        }
        double[] scores = new double[count];
        double mean = 0;
        for (int left = 0; left < count; left++) {
            List<EpisodeMetrics> others = new ArrayList<>(episodes);
            others.remove(left);
            scores[left] = Difficulty.score(parts(others));
            mean += scores[left] / count;
        }
        double squares = 0;
        for (double score : scores) {
            squares += (score - mean) * (score - mean);
        }
        return Math.sqrt(squares * (count - 1) / count);
    }
}
