/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.data;

/**
 * A pair of wall textures that show a switch off and on.
 *
 * @param off texture name before use
 * @param on texture name after use
 * @param episode first release that has it: 1 shareware, 2 registered Doom, 3 Doom II
 */
public record SwitchTexture(String off, String on, int episode) {
}
