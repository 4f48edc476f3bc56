/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.Evaluation;
import org.outrider.learn.LogEntry;
import org.outrider.learn.TrainingProgress;
import org.outrider.store.TrainingEntry;
import org.outrider.store.TrainingEvaluation;

/** How a training goes, as curves over its steps. Any thread may write and read; its memory is taken once. */
public final class TrainingBoard {

    private static final int CAPACITY = 16_384;

    private final SampleRing loss = new SampleRing(CAPACITY);
    private final SampleRing epsilon = new SampleRing(CAPACITY);
    private final SampleRing score = new SampleRing(CAPACITY);
    private final SampleRing reward = new SampleRing(CAPACITY);
    private final SampleRing speed = new SampleRing(CAPACITY);
    private String id = "";
    private String title = "";
    private @Nullable TrainingProgress latest;
    private long version;

    /** What is drawn of a training. */
    public enum Curve {
        LOSS, EPSILON, EVALUATION, REWARD, SPEED
    }

    /**
     * A training begins, or goes on.
     *
     * @param training its id
     * @param name     what the user knows it by
     */
    public synchronized void start(String training, String name) {
        id = training;
        title = name;
        latest = null;
        for (Curve curve : Curve.values()) {
            ring(curve).clear();
        }
        version++;
    }

    public synchronized void add(TrainingProgress progress) {
        latest = progress;
        version++;
    }

    public synchronized void add(LogEntry entry) {
        add(loss, entry.iteration(), entry.dqnLoss());
        add(epsilon, entry.iteration(), entry.epsilon());
        add(reward, entry.iteration(), entry.meanReward());
        add(speed, entry.iteration(), entry.stepsPerSecond());
        version++;
    }

    /** Adds what is kept of a training, oldest first. */
    public synchronized void add(List<TrainingEntry> log, List<TrainingEvaluation> evaluations) {
        for (TrainingEntry entry : log) {
            add(loss, entry.iteration(), entry.dqnLoss());
            add(epsilon, entry.iteration(), entry.epsilon());
            add(reward, entry.iteration(), entry.meanReward());
            add(speed, entry.iteration(), entry.stepsPerSecond());
        }
        evaluations.forEach(evaluation -> add(score, evaluation.iteration(), evaluation.meanScore()));
        version++;
    }

    public synchronized void add(Evaluation evaluation) {
        add(score, evaluation.iteration(), evaluation.meanScore());
        version++;
    }

    /** Changes with whatever is added. */
    public synchronized long version() {
        return version;
    }

    /** The training's id; empty before the first training. */
    public synchronized String id() {
        return id;
    }

    /** What is trained on; empty before the first training. */
    public synchronized String title() {
        return title;
    }

    /** How far it has come; null before that is known. */
    public synchronized @Nullable TrainingProgress latest() {
        return latest;
    }

    /** A copy of a curve as it is now. */
    public synchronized SampleRing curve(Curve curve) {
        return ring(curve).copy();
    }

    private SampleRing ring(Curve curve) {
        return switch (curve) {
            case LOSS -> loss;
            case EPSILON -> epsilon;
            case EVALUATION -> score;
            case REWARD -> reward;
            case SPEED -> speed;
        };
    }

    private static void add(SampleRing ring, long step, double value) {
        if (!Double.isNaN(value)) {
            ring.add(step, value);
        }
    }
}
