/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.List;

import org.outrider.agent.internal.explore.Wish;

/**
 * What to try from a cell.
 *
 * @param from       the cell
 * @param wishes     what to do first, in order
 * @param wishesOnly true where nothing else is to be tried once the wishes are done or cannot be granted
 * @param leaps      what to try after the wishes, each for itself
 * @param leave      whether to leave the map once nothing new can be reached
 * @param forgetful  true where all lines are to be tried again
 */
record Plan(Cell from, List<Wish> wishes, boolean wishesOnly, List<Leap> leaps, boolean leave, boolean forgetful) {

    Plan {
        wishes = List.copyOf(wishes);
        leaps = List.copyOf(leaps);
    }

    /** To go everywhere, and then out. */
    static Plan explore(Cell from, boolean leave) {
        return new Plan(from, List.of(), false, List.of(), leave, false);
    }
}
