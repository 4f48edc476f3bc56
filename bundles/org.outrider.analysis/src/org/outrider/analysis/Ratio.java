/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

/** So many of so many. */
public record Ratio(int covered, int total) {

    public Ratio {
        if (covered < 0 || covered > total) {
            throw new IllegalArgumentException(covered + " of " + total);
        }
    }

    /** The share in per cent; 100 of nothing. */
    public double percent() {
        return total == 0 ? 100 : 100.0 * covered / total;
    }
}
