/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

/**
 * A place from which a line can be set off.
 *
 * @param line   the line
 * @param cell   where the player walks to
 * @param standX where exactly the player stands then: the cell's point or a little off
 * @param standY where exactly the player stands then
 * @param x      the point to aim at, or to walk to from the cell
 * @param y      the point to aim at, or to walk to from the cell
 */
public record Spot(int line, int cell, double standX, double standY, double x, double y) {
}
