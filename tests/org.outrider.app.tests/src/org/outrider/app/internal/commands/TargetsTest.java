/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void folderIsMadeWithThoseAboveIt() throws Exception {
        Targets.requireFolder(folder.resolve("a/b"));

        assertTrue(Files.isDirectory(folder.resolve("a/b")));
    }

    @Test
    void fileIsNoFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("report"), "");

        IOException refused = assertThrows(IOException.class, () -> Targets.requireFolder(file));
        assertEquals(file + ": is no folder", refused.getMessage());
    }

    @Test
    void folderIsNoFile() {
        assertThrows(IOException.class, () -> Targets.requireFiles(folder));
    }

    @Test
    void fileInAFolderThatIsNotThereCannotBeWritten() {
        assertThrows(NoSuchFileException.class, () -> Targets.requireFiles(folder.resolve("absent/report.xml")));
    }

    @Test
    void newAndOldFilesCanBeWritten() throws Exception {
        Path old = Files.writeString(folder.resolve("old.xml"), "");

        assertDoesNotThrow(() -> Targets.requireFiles(old, null, folder.resolve("new.xml")));
        assertTrue(Files.notExists(folder.resolve("new.xml")));
    }
}
