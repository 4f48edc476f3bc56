/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

/**
 * How the explorer spends an episode.
 *
 * @param leaveWhenDone  leave the map once nothing new can be reached; otherwise go on trying
 * @param reserveSeconds time kept for the way to the exit, beyond what the way itself takes; only counts in episodes
 *                       with a time limit. Negative: never leave because of the time
 */
public record ExplorerSettings(boolean leaveWhenDone, int reserveSeconds) {

    /** Explores what can be reached, then leaves; starts for the exit in time. */
    public static final ExplorerSettings EXPLORE_THEN_EXIT = new ExplorerSettings(true, 20);
}
