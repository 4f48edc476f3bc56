/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.replay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/** Learns from all steps alike. */
public final class UniformSampling implements Sampling {

    private final ReplayMemory memory;

    public UniformSampling(ReplayMemory memory) {
        this.memory = memory;
    }

    @Override
    public void added(int slot) {
        // all slots are alike
    }

    @Override
    public void draw(SplittableRandom random, IntPredicate usable, int[] slots, float[] weights, double correction) {
        int size = memory.size();
        for (int i = 0; i < slots.length; i++) {
            int tries = 0;
            do {
                if (size == 0 || tries++ == MOST_DRAWS) {
                    throw new IllegalStateException("nothing in the replay memory can be learned from");
                }
                slots[i] = memory.slot(random.nextInt(size));
            } while (!usable.test(slots[i]));
        }
        Arrays.fill(weights, 1);
    }

    @Override
    public void learned(int[] slots, float[] errors) {
        // all slots stay alike
    }

    @Override
    public void save(DataOutputStream out) {
        // there is nothing to know
    }

    @Override
    public void load(DataInputStream in) {
        // there is nothing to know
    }
}
