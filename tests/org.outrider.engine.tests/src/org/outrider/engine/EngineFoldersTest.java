/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineFoldersTest {

    @TempDir
    private Path folder;

    @Test
    void noFolderIsKnownBeforeTheUserNamesOne() {
        assertEquals(Optional.empty(), folders().get("vizdoom"));
        assertFalse(Files.exists(folders().file()));
    }

    @Test
    void folderIsKeptForWhoAsksLater() throws IOException {
        folders().set("vizdoom", folder.resolve("a b\u00fc"));
        folders().set("other", folder);

        assertEquals(Optional.of(folder.resolve("a b\u00fc")), folders().get("vizdoom"));
        assertEquals(Optional.of(folder), folders().get("other"));
    }

    @Test
    void folderCanBeForgotten() throws IOException {
        folders().set("vizdoom", folder);
        folders().remove("vizdoom");

        assertEquals(Optional.empty(), folders().get("vizdoom"));
    }

    @Test
    void unreadableFileIsNamed() throws IOException {
        Files.createDirectories(folders().file().getParent());
        Files.writeString(folders().file(), "vizdoom.home=\\u12");

        UncheckedIOException error = assertThrows(UncheckedIOException.class, () -> folders().get("vizdoom"));
        assertTrue(String.valueOf(error.getMessage()).startsWith(folders().file().toString()), error::getMessage);
    }

    @Test
    void settingsLieWhereTheSystemKeepsThem() {
        Path home = Path.of("/home/me");

        assertEquals(Path.of("/home/me/.config/outrider"), EngineFolders.userSettings(Map.of(), home, "Linux"));
        assertEquals(Path.of("/c/outrider"),
                EngineFolders.userSettings(Map.of("XDG_CONFIG_HOME", "/c"), home, "Linux"));
        assertEquals(Path.of("/roaming/Outrider"),
                EngineFolders.userSettings(Map.of("APPDATA", "/roaming"), home, "Windows 11"));
        assertEquals(Path.of("/home/me/Library/Application Support/Outrider"),
                EngineFolders.userSettings(Map.of(), home, "Mac OS X"));
    }

    private EngineFolders folders() {
        return new EngineFolders(folder.resolve("settings/engines.properties"));
    }
}
