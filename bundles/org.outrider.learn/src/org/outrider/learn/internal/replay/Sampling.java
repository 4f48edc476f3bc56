/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.replay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/** Which of the steps that are kept are learned from next. */
public sealed interface Sampling permits UniformSampling, PrioritizedSampling {

    /** Draws before none that can be learned from is taken for granted. */
    int MOST_DRAWS = 100_000;

    /** A step was kept in this slot. */
    void added(int slot);

    /**
     * Draws slots by chance.
     *
     * @param usable tells whether a slot can be learned from
     * @param slots filled with the slots
     * @param weights filled with how much each counts, at most 1
     * @param correction how much of the bias of drawing unevenly the weights take back, 0..1
     * @throws IllegalStateException where nothing can be learned from
     */
    void draw(SplittableRandom random, IntPredicate usable, int[] slots, float[] weights, double correction);

    /** How wrong the network was on steps that were drawn. */
    void learned(int[] slots, float[] errors);

    /** Writes what it knows. */
    void save(DataOutputStream out) throws IOException;

    /** Reads what {@link #save} has written. */
    void load(DataInputStream in) throws IOException;
}
