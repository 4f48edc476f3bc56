/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oldContentIsReplacedAndNothingElseIsLeft() throws Exception {
        Path file = Files.writeString(folder.resolve("a.bin"), "a longer old content");

        WholeFile.write(file, new byte[] {1, 2, 3});

        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void whatCannotBeReplacedStaysWhole() throws Exception {
        Path inTheWay = Files.createDirectories(folder.resolve("a.bin/inside")).getParent();

        assertThrows(IOException.class, () -> WholeFile.write(inTheWay, new byte[1]));
        assertEquals(List.of(inTheWay), files());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsStayAsTheyWere() throws Exception {
        Path file = Files.writeString(folder.resolve("a.bin"), "old");
        Set<PosixFilePermission> rights = PosixFilePermissions.fromString("rw-rw---x");
        Files.setPosixFilePermissions(file, rights);

        WholeFile.write(file, new byte[] {1});

        assertEquals(rights, Files.getPosixFilePermissions(file));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
