/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * Demos: recordings of what the players did in each tic, in the {@code .lmp} format of Doom 1.4 to 1.9.
 *
 * <p>A demo is a header of 13 bytes, then for every tic and every player in the game a command of 4 bytes (5 with
 * 16-bit turning), then a byte {@code 0x80} in the place of the next command.
 */
@NonNullByDefault
package org.outrider.wad.demo;

import org.eclipse.jdt.annotation.NonNullByDefault;
