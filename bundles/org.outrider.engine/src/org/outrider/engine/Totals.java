/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * What there is to be had on a map at a skill, by the game's own count.
 *
 * @param kills   monsters that count
 * @param items   items that count
 * @param secrets sectors that count as secrets
 */
public record Totals(int kills, int items, int secrets) {
}
