/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A WAD of the map library.
 *
 * @param name     letters, digits, _ and -
 * @param filename of the file that was added
 * @param sha256   of its content, lower-case hexadecimal
 * @param iwad     whether it is a whole game
 * @param file     where the content is kept
 * @param levels   names of its maps, such as MAP01, in order; an IWAD's for PWADs without maps of their own are not in
 */
public record StoredMap(long id, String name, String filename, String sha256, long sizeBytes, boolean iwad, Path file,
        Instant uploadedAt, List<String> levels) {

    public StoredMap {
        levels = List.copyOf(levels);
    }
}
