/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/**
 * How often an agent acts by chance while it learns: falls in a line over the steps.
 *
 * @param start share of actions at first, 0 to 1
 * @param end share of actions from then on, 0 to 1
 * @param startStep step at which the share begins to fall
 * @param endStep step from which on it stays
 */
public record ExplorationSettings(double start, double end, long startStep, long endStep) {

    public ExplorationSettings {
        if (start < 0 || start > 1 || end < 0 || end > 1 || startStep < 0 || endStep < startStep) {
            throw new IllegalArgumentException("exploration from " + start + " at " + startStep + " to " + end + " at "
                    + endStep + ": shares are 0 to 1, steps in order");
        }
    }

    /** The share at a step. */
    public double at(long step) {
        if (step <= startStep) {
            return start;
        }
        return step >= endStep ? end : start + (end - start) * (step - startStep) / (endStep - startStep);
    }
}
