/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import org.outrider.engine.GameVariable;

/**
 * A variable of the game that a network is told, by a table with a row for each range of its values.
 *
 * @param variable which
 * @param values how many values it has, from 0; what lies beyond counts as the nearest of them
 * @param bucket how many values share a row
 */
public record VariableInput(GameVariable variable, int values, int bucket) {

    public VariableInput {
        if (values < 1 || bucket < 1) {
            throw new IllegalArgumentException(values + " values of " + variable + " in ranges of " + bucket
                    + ": at least 1 each");
        }
    }

    /** Number of rows of its table. */
    public int rows() {
        return (values + bucket - 1) / bucket;
    }

    /** The row for a value. */
    public int row(double value) {
        return (int) Math.clamp(Math.floor(value / bucket), 0, rows() - 1);
    }
}
