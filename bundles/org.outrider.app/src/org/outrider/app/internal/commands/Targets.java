/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** Files and folders that a command will write: whether they can be is asked before hours of work, not after. */
final class Targets {

    private Targets() {
    }

    /**
     * Makes a folder where it is not there yet.
     *
     * @param folder null for none
     * @throws IOException where it cannot be made or written to; the message names it
     */
    static void requireFolder(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return;
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "is no folder");
        }
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /**
     * Looks whether files can be written.
     *
     * @param files null for those that are not wanted
     * @throws IOException where one cannot; the message names it
     */
    static void requireFiles(@Nullable Path... files) throws IOException {
        for (Path file : files) {
            if (file != null) {
                requireFile(file);
            }
        }
    }

    private static void requireFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new AccessDeniedException(file.toString());
        }
    }
}
