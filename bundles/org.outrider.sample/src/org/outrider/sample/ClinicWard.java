/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample;

import java.util.List;

/**
 * A room of the clinic with one bug in it.
 *
 * @param bug    what is wrong, such as {@code pit}
 * @param left   western edge in map units
 * @param bottom southern edge
 * @param right  eastern edge
 * @param top    northern edge
 * @param rules  the rules of checks and detectors that tell of it, and no others
 */
public record ClinicWard(String bug, int left, int bottom, int right, int top, List<String> rules) {

    public ClinicWard {
        rules = List.copyOf(rules);
    }

    /** Whether a point lies in the ward. */
    public boolean contains(double x, double y) {
        return x >= left && x <= right && y >= bottom && y <= top;
    }
}
