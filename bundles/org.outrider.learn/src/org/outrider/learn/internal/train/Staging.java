/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import org.outrider.learn.internal.replay.ReplayMemory;
import org.outrider.learn.internal.replay.Sampling;
import org.outrider.learn.internal.replay.StepEnd;

/**
 * The steps of one round of play, before they are added to what is learned from. The one who plays writes them here
 * while the one who learns reads the replay memory.
 */
final class Staging {

    private final int games;
    private final int frameBytes;
    private final int variables;
    private final byte[] frames;
    private final short[] rows;
    private final int[] features;
    private final int[] actions;
    private final float[] rewards;
    private final StepEnd[] ends;
    private int steps;

    /** @param capacity steps of each game in a round */
    Staging(int capacity, int games, int frameBytes, int variables) {
        this.games = games;
        this.frameBytes = frameBytes;
        this.variables = variables;
        int size = capacity * games;
        frames = new byte[size * frameBytes];
        rows = new short[size * variables];
        features = new int[size];
        actions = new int[size];
        rewards = new float[size];
        ends = new StepEnd[size];
    }

    /** Where frames are written, at {@link #frameOffset}. */
    byte[] frames() {
        return frames;
    }

    /** Where the frame of a game before its present step begins. */
    int frameOffset(int game) {
        return (steps * games + game) * frameBytes;
    }

    /** Where rows of variables are written, at {@link #rowsOffset}. */
    short[] rows() {
        return rows;
    }

    /** Where the rows of a game before its present step begin. */
    int rowsOffset(int game) {
        return (steps * games + game) * variables;
    }

    /** Notes the features in the frame of a game. */
    void features(int game, int bits) {
        features[steps * games + game] = bits;
    }

    /** Notes what a game's step was. */
    void step(int game, int action, double reward, StepEnd end) {
        int at = steps * games + game;
        actions[at] = action;
        rewards[at] = (float) reward;
        ends[at] = end;
    }

    /** The present step of all games is noted. */
    void next() {
        steps++;
    }

    /** Adds all steps to the memory and forgets them. */
    void commit(ReplayMemory memory, Sampling sampling) {
        for (int step = 0; step < steps; step++) {
            for (int game = 0; game < games; game++) {
                int at = step * games + game;
                sampling.added(memory.add(game, frames, at * frameBytes, rows, at * variables, features[at],
                        actions[at], rewards[at], ends[at]));
            }
        }
        steps = 0;
    }
}
