/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.data;

/**
 * A range of flats or wall textures, in the order of the WAD, that are shown in turn.
 *
 * @param flat true for flats, false for wall textures
 * @param first first name of the range
 * @param last last name of the range
 * @param tics how long each is shown
 */
public record Animation(boolean flat, String first, String last, int tics) {
}
