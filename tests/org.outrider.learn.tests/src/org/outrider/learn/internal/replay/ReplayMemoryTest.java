/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.replay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ReplayMemoryTest {

    private static final int FRAME_BYTES = 3;
    private static final int HISTORY = 3;

    /** A step as a test remembers it. */
    private record Step(int number, StepEnd end) {
    }

    private static int add(ReplayMemory memory, int game, int number, StepEnd end) {
        byte[] frame = {(byte) number, (byte) game, 77};
        return memory.add(game, frame, 0, new short[] {(short) number}, 0, number & 3, number % 5, number, end);
    }

    private static int[] stack(ReplayMemory memory, int slot, int history) {
        ByteBuffer target = ByteBuffer.allocate(history * FRAME_BYTES);
        memory.copyStack(slot, history, target, 0);
        int[] numbers = new int[history];
        for (int i = 0; i < history; i++) {
            numbers[i] = target.get(i * FRAME_BYTES) & 0xFF;
        }
        return numbers;
    }

    @Test
    void stacksTheFramesOfAnEpisodeAndRepeatsItsFirst() {
        ReplayMemory memory = new ReplayMemory(1, 10, FRAME_BYTES, 1);
        add(memory, 0, 1, StepEnd.OVER);
        int first = add(memory, 0, 2, StepEnd.NONE);
        int second = add(memory, 0, 3, StepEnd.NONE);
        int third = add(memory, 0, 4, StepEnd.NONE);

        assertArrayEquals(new int[] {2, 2, 2}, stack(memory, first, 3));
        assertArrayEquals(new int[] {2, 2, 3}, stack(memory, second, 3));
        assertArrayEquals(new int[] {2, 3, 4}, stack(memory, third, 3));
    }

    @Test
    void doesNotLearnAcrossTheEndOfTime() {
        ReplayMemory memory = new ReplayMemory(1, 10, FRAME_BYTES, 1);
        int before = add(memory, 0, 1, StepEnd.NONE);
        int last = add(memory, 0, 2, StepEnd.CUT_OFF);
        int after = add(memory, 0, 3, StepEnd.NONE);
        add(memory, 0, 4, StepEnd.NONE);

        assertTrue(memory.isTransition(before, 1, 1));
        assertFalse(memory.isTransition(before, 1, 2), "what comes after the end of time is another episode");
        assertFalse(memory.isTransition(last, 1, 1));
        assertTrue(memory.isTransition(after, 1, 1));
    }

    @Test
    void learnsFromTheLastStepsOfAnEpisodeThatWasOver() {
        ReplayMemory memory = new ReplayMemory(1, 10, FRAME_BYTES, 1);
        int before = add(memory, 0, 1, StepEnd.NONE);
        int last = add(memory, 0, 2, StepEnd.OVER);

        assertTrue(memory.isTransition(before, 1, 3));
        assertTrue(memory.isTransition(last, 1, 3));
    }

    @Test
    void sequencesEndAtMostWithTheEpisode() {
        ReplayMemory memory = new ReplayMemory(1, 10, FRAME_BYTES, 1);
        int first = add(memory, 0, 1, StepEnd.NONE);
        int second = add(memory, 0, 2, StepEnd.OVER);
        add(memory, 0, 3, StepEnd.NONE);
        add(memory, 0, 4, StepEnd.NONE);

        assertTrue(memory.isSequence(first, 3, 1));
        assertFalse(memory.isSequence(first, 4, 1));
        assertTrue(memory.isSequence(second, 2, 1));
        assertFalse(memory.isSequence(second, 3, 1));
    }

    @Test
    void sequencesMayGoBeyondTheEpisodeWhereNothingIsLearnedFrom() {
        ReplayMemory memory = new ReplayMemory(1, 10, FRAME_BYTES, 1);
        int first = add(memory, 0, 1, StepEnd.NONE);
        int second = add(memory, 0, 2, StepEnd.OVER);
        int third = add(memory, 0, 3, StepEnd.CUT_OFF);
        add(memory, 0, 4, StepEnd.NONE);
        add(memory, 0, 5, StepEnd.NONE);

        assertTrue(memory.isSequence(first, 4, 2), "the second step is learned from, and all that came of it is known");
        assertFalse(memory.isSequence(first, 5, 2), "the third step is of the next episode");
        assertFalse(memory.isSequence(third, 3, 2), "what was still to be gained from the third step on is not known");
        assertTrue(memory.isSequence(second, 4, 3));
    }

    @Test
    void tellsOfEachGameWhatItsLastStepsWere() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            int games = 1 + random.nextInt(3);
            int perGame = 4 + random.nextInt(12);
            ReplayMemory memory = new ReplayMemory(games, games * perGame, FRAME_BYTES, 1);
            Map<Integer, List<Step>> played = new HashMap<>();
            Map<Integer, Integer> slots = new HashMap<>();
            for (int number = 0; number < 60; number++) {
                int game = random.nextInt(games);
                StepEnd end = StepEnd.values()[random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0];
                played.computeIfAbsent(game, key -> new ArrayList<>()).add(new Step(number, end));
                slots.put(number, add(memory, game, number, end));
            }
            played.forEach((game, steps) -> checkGame(memory, steps, slots, perGame));
        }
    }

    /** Compares with the plain list of all steps of a game. */
    private static void checkGame(ReplayMemory memory, List<Step> steps, Map<Integer, Integer> slots, int perGame) {
        int oldest = Math.max(0, steps.size() - perGame);
        for (int i = oldest; i < steps.size(); i++) {
            int slot = slots.getOrDefault(steps.get(i).number(), -1);
            boolean goesOn = steps.get(i).end() == StepEnd.NONE;
            boolean expected = i - oldest >= HISTORY - 1
                    && (steps.get(i).end() == StepEnd.OVER || goesOn && i + 1 < steps.size());
            assertEquals(expected, memory.isTransition(slot, HISTORY, 1), "step " + i + " of " + steps);
            assertEquals(steps.get(i).number(), memory.reward(slot));
            assertEquals(steps.get(i).end(), memory.end(slot));
            if (expected) {
                int from = i;
                while (from > oldest && i - from < HISTORY - 1 && steps.get(from - 1).end() == StepEnd.NONE) {
                    from--;
                }
                int[] stack = new int[HISTORY];
                for (int k = 0; k < HISTORY; k++) {
                    stack[k] = steps.get(Math.max(from, i - (HISTORY - 1 - k))).number();
                }
                assertArrayEquals(stack, stack(memory, slot, HISTORY), "step " + i + " of " + steps);
            }
        }
    }

    @Test
    void isTheSameAfterItWasWrittenAndRead() throws IOException {
        ReplayMemory memory = new ReplayMemory(2, 8, FRAME_BYTES, 1);
        PrioritizedSampling sampling = new PrioritizedSampling(memory, 0.6);
        for (int i = 0; i < 11; i++) {
            sampling.added(add(memory, i % 2, i, i == 4 ? StepEnd.OVER : StepEnd.NONE));
        }
        sampling.learned(new int[] {1, 2}, new float[] {3, 0.5f});
        byte[] written = write(memory, sampling);
        ReplayMemory other = new ReplayMemory(2, 8, FRAME_BYTES, 1);
        PrioritizedSampling otherSampling = new PrioritizedSampling(other, 0.6);

        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
            other.load(in);
            otherSampling.load(in);
        }

        assertArrayEquals(written, write(other, otherSampling));
        assertEquals(8, other.size());
    }

    private static byte[] write(ReplayMemory memory, Sampling sampling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            memory.save(out);
            sampling.save(out);
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesWhatIsOfAMemoryOfAnotherShape() throws IOException {
        ReplayMemory memory = new ReplayMemory(1, 4, FRAME_BYTES, 1);
        byte[] written = write(memory, new UniformSampling(memory));
        ReplayMemory other = new ReplayMemory(1, 5, FRAME_BYTES, 1);

        IOException failure = assertThrows(IOException.class,
                () -> other.load(new DataInputStream(new ByteArrayInputStream(written))));

        assertEquals("the replay memory is of another training", failure.getMessage());
    }
}
