/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

/**
 * Where on a map a finding is.
 *
 * @param x       map units
 * @param y       map units
 * @param sectors sectors concerned, if any
 * @param lines   linedefs concerned, if any
 * @param things  things concerned, if any
 */
public record Place(double x, double y, IndexSet sectors, IndexSet lines, IndexSet things) {

    /** A mere point. */
    public static Place at(double x, double y) {
        return new Place(x, y, IndexSet.empty(), IndexSet.empty(), IndexSet.empty());
    }
}
