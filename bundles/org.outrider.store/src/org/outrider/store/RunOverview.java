/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

/**
 * A run and what has come of it so far, in a line.
 *
 * @param mapName   name of the WAD in the library
 * @param finished  episodes that are over; of a training, iterations
 * @param exits     of those, how many left the map through an exit
 * @param deaths    of those, how many ended with the player's death
 * @param meanKills over those
 * @param findings  of all severities
 */
public record RunOverview(StoredRun run, String mapName, int finished, int exits, int deaths, double meanKills,
        int findings) {
}
