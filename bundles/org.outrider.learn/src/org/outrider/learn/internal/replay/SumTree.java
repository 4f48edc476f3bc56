/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.replay;

/** Numbers of which one can be drawn in proportion to its size, in logarithmic time. */
final class SumTree {

    private final int leaves;
    /** Node i has the children 2i and 2i + 1; the leaves are the last ones. */
    private final double[] sums;

    SumTree(int size) {
        leaves = Math.max(2, Integer.highestOneBit(Math.max(1, size - 1)) * 2);
        sums = new double[2 * leaves];
    }

    /** Sets a number, at least 0. */
    void set(int index, double value) {
        int node = leaves + index;
        sums[node] = value;
        for (node /= 2; node >= 1; node /= 2) {
            sums[node] = sums[2 * node] + sums[2 * node + 1];
        }
    }

    /** A number. */
    double get(int index) {
        return sums[leaves + index];
    }

    /** The sum of all. */
    double total() {
        return sums[1];
    }

    /**
     * The index at which the sum of the numbers up to it exceeds an amount.
     *
     * @param amount from 0 to below the total
     */
    int find(double amount) {
        double rest = amount;
        int node = 1;
        while (node < leaves) {
            node *= 2;
            if (rest >= sums[node] && sums[node + 1] > 0) {
                rest -= sums[node];
                node++;
            }
        }
        return node - leaves;
    }
}
