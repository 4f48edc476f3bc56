/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

/**
 * What of a map was seen in play. Coverages of one map merge, over episodes and over runs.
 *
 * @param sectors sectors in which the player's middle has been
 * @param lines   linedefs whose special was triggered by the player
 * @param secrets secret sectors found
 */
public record Coverage(IndexSet sectors, IndexSet lines, IndexSet secrets) {

    /** Nothing seen. */
    public static final Coverage NONE = new Coverage(IndexSet.empty(), IndexSet.empty(), IndexSet.empty());

    /** What was seen in either. */
    public Coverage merge(Coverage other) {
        return new Coverage(sectors.union(other.sectors), lines.union(other.lines), secrets.union(other.secrets));
    }
}
