/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps;

/**
 * Where an agent that plays a map is right now.
 *
 * @param x     map units
 * @param y     map units
 * @param angle degrees counter-clockwise from east
 */
public record AgentMarker(double x, double y, double angle) {
}
