/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.Evaluation;
import org.outrider.learn.LogEntry;
import org.outrider.learn.TrainingProgress;

/**
 * How the training that goes on in the workbench goes, as curves over its steps. Any thread may write and read; its
 * memory is taken once.
 */
public final class TrainingBoard {

    private static final int CAPACITY = 4096;

    private final SampleRing loss = new SampleRing(CAPACITY);
    private final SampleRing epsilon = new SampleRing(CAPACITY);
    private final SampleRing score = new SampleRing(CAPACITY);
    private final SampleRing reward = new SampleRing(CAPACITY);
    private final SampleRing speed = new SampleRing(CAPACITY);
    private String title = "";
    private @Nullable TrainingProgress latest;
    private long version;

    /** What is drawn of a training. */
    public enum Curve {
        LOSS, EPSILON, EVALUATION, REWARD, SPEED
    }

    /** A training begins, or goes on. */
    public synchronized void start(String name) {
        title = name;
        latest = null;
        for (Curve curve : Curve.values()) {
            ring(curve).clear();
        }
        version++;
    }

    public synchronized void add(TrainingProgress progress) {
        latest = progress;
        add(speed, progress.iteration(), progress.stepsPerSecond());
        version++;
    }

    public synchronized void add(LogEntry entry) {
        add(loss, entry.iteration(), entry.dqnLoss());
        add(epsilon, entry.iteration(), entry.epsilon());
        add(reward, entry.iteration(), entry.meanReward());
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
