/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import org.outrider.engine.GameSetup;

/** Numbers as people like to read them in JSON: at most three decimals, whole ones without point. */
public final class Numbers {

    private Numbers() {
    }

    /** A number with at most three decimals. */
    public static Number rounded(double value) {
        double rounded = Math.rint(value * 1000) / 1000;
        if (rounded == Math.rint(rounded) && Math.abs(rounded) < 1L << 53) {
            return (long) rounded;
        }
        return rounded;
    }

    /** The seconds of the game that so many tics take. */
    public static Number seconds(int tics) {
        return rounded((double) tics / GameSetup.TICS_PER_SECOND);
    }
}
