/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
/**
 * WAD archives: opening, stacking and writing the files in which Doom keeps its maps, graphics and demos.
 *
 * <p>A WAD is a 12-byte header (magic {@code IWAD} or {@code PWAD}, number of lumps, offset of the directory), the
 * lumps' bytes, and a directory of 16 bytes a lump (offset, size, name of up to 8 characters). All numbers are
 * little-endian. Files are untrusted input: every offset and count is checked before it is used, and what is wrong
 * is reported as a {@link org.outrider.wad.WadFormatException} that names file, lump, index and reason.
 */
@NonNullByDefault
package org.outrider.wad;

import org.eclipse.jdt.annotation.NonNullByDefault;
