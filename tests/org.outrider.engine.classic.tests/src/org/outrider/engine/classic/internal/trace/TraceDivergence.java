/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

/**
 * The first place where a played demo differs from its golden trace.
 *
 * @param tic number of the row; -1 is the state before the first tic
 * @param field name of the first differing column in the order of {@link TraceLayout}
 * @param expected the golden value
 * @param actual the value here
 * @param fields all differing columns of the row
 */
record TraceDivergence(int tic, String field, int expected, int actual, String fields) {

    @Override
    public String toString() {
        return "first divergence at tic " + tic + ": " + field + " is " + actual + ", expected " + expected
                + " (all: " + fields + ")";
    }
}
