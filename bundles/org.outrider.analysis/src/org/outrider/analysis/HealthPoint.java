/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

/**
 * The player's health from one tic on, until the next point.
 *
 * @param tic    tics of the map that had passed
 * @param health hit points; below 0 in death
 */
public record HealthPoint(int tic, int health) {
}
