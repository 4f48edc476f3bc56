/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.nio.file.Path;

/**
 * Which file exactly a run was played with.
 *
 * @param path   as it was given
 * @param iwad   whether its header says IWAD
 * @param sha256 of the whole file, lower-case hexadecimal
 */
public record WadIdentity(Path path, boolean iwad, String sha256) {
}
