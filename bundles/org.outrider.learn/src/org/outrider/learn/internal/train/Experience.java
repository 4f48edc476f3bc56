/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.util.List;
import java.util.SplittableRandom;

import org.outrider.learn.LearningSettings;
import org.outrider.learn.internal.network.InputBuffer;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.replay.ReplayMemory;
import org.outrider.learn.internal.replay.Sampling;
import org.outrider.learn.internal.replay.StepEnd;
import org.outrider.scenario.GameFeature;

/** Puts together what a step of learning is made of, from the replay memory. */
final class Experience {

    private final ReplayMemory memory;
    private final Sampling sampling;
    private final LearningSettings settings;
    private final InputShape shape;
    private final int variables;
    private final List<GameFeature> features;

    Experience(ReplayMemory memory, Sampling sampling, LearningSettings settings, InputShape shape, int variables,
            List<GameFeature> features) {
        this.memory = memory;
        this.sampling = sampling;
        this.settings = settings;
        this.shape = shape;
        this.variables = variables;
        this.features = features;
    }

    /** Length of the sequences that a recurrent network learns from. */
    static int sequenceLength(InputShape shape, LearningSettings settings) {
        return shape.history() + settings.recurrentUpdates() + settings.steps() - 1;
    }

    /**
     * Draws single moments: what was seen before them and some steps later.
     *
     * @param slots filled with the steps
     * @param weights filled with how much each counts
     */
    void drawMoments(SplittableRandom random, double correction, int[] slots, float[] weights, InputBuffer now,
            InputBuffer later, LearningBatch batch) {
        sampling.draw(random, slot -> memory.isTransition(slot, shape.history(), settings.steps()), slots, weights,
                correction);
        int stackBytes = shape.frameBytes() * shape.history();
        for (int i = 0; i < slots.length; i++) {
            int slot = slots[i];
            memory.copyStack(slot, shape.history(), now.frames(), i * stackBytes);
            memory.copyRows(slot, now.rows(), i * variables);
            copyFeatures(slot, i, batch);
            if (putReturn(slot, i, weights[i], batch)) {
                int next = memory.later(slot, settings.steps());
                memory.copyStack(next, shape.history(), later.frames(), i * stackBytes);
                memory.copyRows(next, later.rows(), i * variables);
            }
        }
    }

    /**
     * Tells what was done in a step, and what came of it in the steps of a return.
     *
     * @param at its place in the batch
     * @return whether the episode went on
     */
    private boolean putReturn(int slot, int at, float weight, LearningBatch batch) {
        double sum = 0;
        double discount = 1;
        StepEnd end = StepEnd.NONE;
        for (int k = 0; k < settings.steps() && end == StepEnd.NONE; k++) {
            int step = memory.later(slot, k);
            sum += discount * memory.reward(step);
            discount *= settings.gamma();
            end = memory.end(step);
        }
        batch.actions().put(at, memory.action(slot));
        batch.returns().put(at, (float) sum);
        batch.discounts().put(at, end == StepEnd.NONE ? (float) discount : 0);
        batch.weights().put(at, weight);
        return end == StepEnd.NONE;
    }

    /**
     * Draws sequences: frames to warm the memory up, moments that are learned from, and what came of them. What follows
     * the end of an episode is of no consequence.
     */
    void drawSequences(SplittableRandom random, double correction, int[] slots, float[] weights, InputBuffer frames,
            LearningBatch batch) {
        int length = sequenceLength(shape, settings);
        int updates = settings.recurrentUpdates();
        sampling.draw(random, slot -> memory.isSequence(slot, length, settings.steps()), slots, weights, correction);
        for (int i = 0; i < slots.length; i++) {
            for (int k = 0; k < length; k++) {
                int slot = memory.later(slots[i], k);
                memory.copyStack(slot, 1, frames.frames(), (i * length + k) * shape.frameBytes());
                memory.copyRows(slot, frames.rows(), (i * length + k) * variables);
                copyFeatures(slot, i * length + k, batch);
                int update = k - (shape.history() - 1);
                if (update >= 0 && update < updates) {
                    putReturn(slot, i * updates + update, weights[i], batch);
                }
            }
        }
    }

    private void copyFeatures(int slot, int picture, LearningBatch batch) {
        for (int i = 0; i < features.size(); i++) {
            batch.features().put(picture * features.size() + i,
                    (memory.features(slot) & features.get(i).bit()) == 0 ? 0 : 1);
        }
    }

    /** How wrong the network was on the moments, or on each sequence's worst moment. */
    void learned(int[] slots, float[] errors) {
        sampling.learned(slots, errors);
    }
}
