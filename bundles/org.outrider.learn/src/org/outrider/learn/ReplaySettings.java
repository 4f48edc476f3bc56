/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/**
 * What is kept of play to learn from.
 *
 * @param capacity frames that are kept, of all games together
 * @param warmUp steps that are played before learning begins
 * @param prioritized true learns more often from what was told wrongly
 * @param priorityExponent how much more often, 0 (not) to 1 (in proportion to the error)
 * @param correction how much the bias of that is corrected for at the start, 0 to 1; 1 at the end
 */
public record ReplaySettings(int capacity, int warmUp, boolean prioritized, double priorityExponent,
        double correction) {

    public ReplaySettings {
        if (capacity < 1000) {
            throw new IllegalArgumentException("a replay memory of " + capacity + " frames: at least 1000");
        }
        if (warmUp < 0 || priorityExponent < 0 || priorityExponent > 1 || correction < 0 || correction > 1) {
            throw new IllegalArgumentException("the warm-up must not be negative, the exponents be from 0 to 1");
        }
    }
}
