/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore;

/**
 * What stood between the search and something it did not get to.
 *
 * @param kind    sort of obstacle
 * @param goal    what was to be reached, for users
 * @param reason  what is in the way, for users
 * @param sector  the sector that cannot be entered; -1 for none
 * @param line    the line that cannot be set off or passed; -1 for none
 * @param x       where the way ends, in map units
 * @param y       where the way ends, in map units
 */
public record Frontier(Kind kind, String goal, String reason, int sector, int line, double x, double y) {

    /** No sector or line. */
    public static final int NONE = -1;

    /** Sorts of obstacles. */
    public enum Kind {
        /** A lock whose key was not found. */
        LOCKED,
        /** A floor that is too high to step on. */
        LEDGE,
        /** A room that is too low, such as a door that was not opened. */
        CLOSED,
        /** Only the death of monsters opens the way. */
        BOSS_DEATH,
        /** Walls all around: nothing that a walking player could pass. */
        WALLED_OFF,
        /** A line that cannot be set off from anywhere. */
        NO_PLACE,
        /** There is a way, but nobody came through: too dangerous, too narrow, or not enough time. */
        NOT_MANAGED
    }
}
