/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

import org.outrider.wad.WholeFile;

/** Writes files whole or not at all, and keeps beside them what they were before. */
final class SafeFile {

    private SafeFile() {
    }

    /** Where a file's content before the last writing is kept. */
    static Path backupOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    /**
     * Gives a file another content, through a link that leads to it, too.
     *
     * @param before its content now, which becomes the backup
     * @throws IOException where writing fails; the file is as it was
     */
    static void write(Path file, byte[] before, byte[] after) throws IOException {
        Path real = file.toRealPath();
        try {
            WholeFile.write(backupOf(real), before);
            WholeFile.write(real, after);
        } catch (AccessDeniedException e) {
            throw new IOException(e.getFile() + " cannot be written: you lack the right to", e);
        }
    }
}
