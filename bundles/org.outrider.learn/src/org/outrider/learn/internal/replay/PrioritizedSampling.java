/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.replay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/**
 * Learns more often from steps on which the network was wrong (Schaul and others, Prioritized Experience Replay, 2016).
 * A new step counts as much as the worst.
 */
public final class PrioritizedSampling implements Sampling {

    /** So that no step is never drawn again. */
    private static final double LEAST_ERROR = 1e-3;

    private final ReplayMemory memory;
    private final double exponent;
    private final SumTree priorities;
    private double greatest = 1;

    /** @param exponent how much errors count, 0 to 1 */
    public PrioritizedSampling(ReplayMemory memory, double exponent) {
        this.memory = memory;
        this.exponent = exponent;
        priorities = new SumTree(memory.slots());
    }

    @Override
    public void added(int slot) {
        priorities.set(slot, greatest);
    }

    @Override
    public void draw(SplittableRandom random, IntPredicate usable, int[] slots, float[] weights, double correction) {
        double total = priorities.total();
        int size = memory.size();
        double most = 0;
        for (int i = 0; i < slots.length; i++) {
            int tries = 0;
            do {
                if (!(total > 0) || tries++ == MOST_DRAWS) {
                    throw new IllegalStateException("nothing in the replay memory can be learned from");
                }
                slots[i] = priorities.find(random.nextDouble() * total);
            } while (!usable.test(slots[i]));
            weights[i] = (float) Math.pow(size * priorities.get(slots[i]) / total, -correction);
            most = Math.max(most, weights[i]);
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) most;
        }
    }

    @Override
    public void learned(int[] slots, float[] errors) {
        for (int i = 0; i < slots.length; i++) {
            double priority = Math.pow(Math.abs(errors[i]) + LEAST_ERROR, exponent);
            greatest = Math.max(greatest, priority);
            priorities.set(slots[i], priority);
        }
    }

    @Override
    public void save(DataOutputStream out) throws IOException {
        out.writeDouble(greatest);
        for (int slot = 0; slot < memory.slots(); slot++) {
            out.writeDouble(priorities.get(slot));
        }
    }

    @Override
    public void load(DataInputStream in) throws IOException {
        greatest = in.readDouble();
        for (int slot = 0; slot < memory.slots(); slot++) {
            double priority = in.readDouble();
            if (!(priority >= 0 && priority < Double.POSITIVE_INFINITY)) {
                throw new IOException("the replay memory is damaged: slot " + slot + " has the priority " + priority);
            }
            priorities.set(slot, priority);
        }
    }
}
