/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class SamplingTest {

    private static ReplayMemory filled(int steps) {
        ReplayMemory memory = new ReplayMemory(1, steps, 1, 0);
        for (int i = 0; i < steps; i++) {
            memory.add(0, new byte[1], 0, new short[0], 0, 0, 0, 0, StepEnd.NONE);
        }
        return memory;
    }

    private static int[] drawn(Sampling sampling, int slots, int draws, float[] weights, double correction) {
        int[] counts = new int[slots];
        int[] chosen = new int[weights.length];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < draws; i++) {
            sampling.draw(random, slot -> true, chosen, weights, correction);
            for (int slot : chosen) {
                counts[slot]++;
            }
        }
        return counts;
    }

    @Test
    void theSumTreeFindsTheNumberAtWhichASumIsReached() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            double[] values = new double[1 + random.nextInt(40)];
            SumTree tree = new SumTree(values.length);
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextInt(4);
                tree.set(i, values[i]);
            }
            double total = Arrays.stream(values).sum();
            assertEquals(total, tree.total(), 1e-9);
            for (int k = 0; k < 20 && total > 0; k++) {
                double amount = random.nextDouble() * total;
                int expected = 0;
                double sum = values[0];
                while (sum <= amount) {
                    sum += values[++expected];
                }
                assertEquals(expected, tree.find(amount), Arrays.toString(values) + " at " + amount);
            }
        }
    }

    @Test
    void stepsOnWhichTheNetworkWasWrongAreDrawnInProportion() {
        ReplayMemory memory = filled(4);
        PrioritizedSampling sampling = new PrioritizedSampling(memory, 1);
        for (int slot = 0; slot < 4; slot++) {
            sampling.added(slot);
        }
        sampling.learned(new int[] {0, 1, 2, 3}, new float[] {1, 2, 3, 4});

        int[] counts = drawn(sampling, 4, 2500, new float[4], 0);

        for (int slot = 0; slot < 4; slot++) {
            assertEquals(1000 * (slot + 1), counts[slot], 150, Arrays.toString(counts));
        }
    }

    @Test
    void weightsTakeTheBiasBack() {
        ReplayMemory memory = filled(2);
        PrioritizedSampling sampling = new PrioritizedSampling(memory, 1);
        sampling.added(0);
        sampling.added(1);
        sampling.learned(new int[] {0, 1}, new float[] {1, 3});
        int[] slots = new int[64];
        float[] weights = new float[64];

        sampling.draw(new SplittableRandom(1), slot -> true, slots, weights, 1);

        for (int i = 0; i < slots.length; i++) {
            assertEquals(slots[i] == 0 ? 1 : 1 / 3.0, weights[i], 1e-3);
        }
    }

    @Test
    void uniformSamplingDrawsAllAlike() {
        int[] counts = drawn(new UniformSampling(filled(10)), 10, 1000, new float[10], 0);

        assertTrue(Arrays.stream(counts).allMatch(count -> count > 850 && count < 1150), Arrays.toString(counts));
    }

    @Test
    void saysWhereNothingCanBeLearnedFrom() {
        Sampling sampling = new UniformSampling(filled(3));

        assertThrows(IllegalStateException.class,
                () -> sampling.draw(new SplittableRandom(1), slot -> false, new int[1], new float[1], 0));
    }
}
