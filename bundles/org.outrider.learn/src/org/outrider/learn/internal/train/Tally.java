/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.outrider.scenario.EpisodeSummary;

/** What a training has counted so far. */
final class Tally {

    private static final int RECENT = 100;

    private final Deque<Recent> recent = new ArrayDeque<>();
    private long iteration;
    private long updates;
    private long episodes;
    private double lossSum;
    private long losses;
    private double lastLoss = Double.NaN;

    /** An episode that was over of late. */
    record Recent(double reward, double score) {
    }

    /** The same as a value, to be kept. */
    record Kept(long iteration, long updates, long episodes, double lossSum, long losses, double lastLoss,
            List<Recent> recent) {
    }

    Kept keep() {
        return new Kept(iteration, updates, episodes, lossSum, losses, lastLoss, new ArrayList<>(recent));
    }

    void restore(Kept kept) {
        iteration = kept.iteration();
        updates = kept.updates();
        episodes = kept.episodes();
        lossSum = kept.lossSum();
        losses = kept.losses();
        lastLoss = kept.lastLoss();
        recent.clear();
        recent.addAll(kept.recent());
    }

    /** Steps of the agent. */
    long iteration() {
        return iteration;
    }

    void played(long steps) {
        iteration += steps;
    }

    /** Steps of learning. */
    long updates() {
        return updates;
    }

    void learned(double loss) {
        updates++;
        lossSum += loss;
        losses++;
    }

    void ended(EpisodeSummary summary) {
        episodes++;
        recent.addLast(new Recent(summary.shapedReward(), summary.score()));
        if (recent.size() > RECENT) {
            recent.removeFirst();
        }
    }

    long episodes() {
        return episodes;
    }

    /** Mean loss since it was last asked for; not a number where nothing was learned. */
    double takeLoss() {
        lastLoss = losses == 0 ? Double.NaN : lossSum / losses;
        lossSum = 0;
        losses = 0;
        return lastLoss;
    }

    /** The loss that was asked for last. */
    double lastLoss() {
        return lastLoss;
    }

    double meanReward() {
        return mean(Recent::reward);
    }

    double meanScore() {
        return mean(Recent::score);
    }

    private double mean(ToDoubleFunction<Recent> value) {
        return recent.stream().mapToDouble(value).average().orElse(Double.NaN);
    }
}
