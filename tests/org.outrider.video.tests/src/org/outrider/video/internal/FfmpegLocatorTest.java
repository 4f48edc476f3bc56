/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.video.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegLocatorTest {

    @TempDir
    private Path folder = Path.of("");

    private Path program(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a program");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private BundledFfmpeg bundled(String... names) throws IOException {
        Path source = Files.createDirectories(folder.resolve("fragment"));
        URL[] files = new URL[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] = Files.writeString(source.resolve(names[i]), "content of " + names[i]).toUri().toURL();
        }
        return new BundledFfmpeg(List.of(files), folder.resolve("cache"));
    }

    @Test
    void theFirstProgramOnThePathIsTaken() throws Exception {
        Path first = program("b/ffmpeg");
        program("c/ffmpeg");

        FfmpegProgram found = new FfmpegLocator(Optional.empty(),
                List.of(folder.resolve("a"), folder.resolve("b"), folder.resolve("c"))).locate();

        assertEquals(first, found.executable());
        assertFalse(found.ownLibraries());
    }

    @Test
    void aFileThatCannotRunIsPassedOver() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("a")).resolve("ffmpeg"), "no program");
        Path program = program("b/ffmpeg");

        assertEquals(program, new FfmpegLocator(Optional.empty(), List.of(folder.resolve("a"), folder.resolve("b")))
                .locate().executable());
    }

    @Test
    void withoutAnyProgramTheMessageTellsWhatToInstall() {
        IOException error = assertThrows(IOException.class,
                () -> new FfmpegLocator(Optional.empty(), List.of(folder)).locate());

        assertTrue(String.valueOf(error.getMessage()).contains("install the program ffmpeg"), error.getMessage());
    }

    @Test
    void theProgramOfTheProductIsUnpackedWithItsLibraries() throws Exception {
        FfmpegProgram found = new FfmpegLocator(Optional.of(bundled("ffmpeg", "libav.so.1")), List.of()).locate();

        assertTrue(found.ownLibraries());
        assertTrue(Files.isExecutable(found.executable()));
        assertEquals("content of libav.so.1", Files.readString(found.executable().resolveSibling("libav.so.1")));
    }

    @Test
    void aFeatureWithoutTheProgramIsAnError() throws Exception {
        BundledFfmpeg bundled = bundled("libav.so.1");

        assertThrows(IOException.class, bundled::unpack);
        try (var left = Files.list(folder.resolve("cache"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void itIsUnpackedOnce() throws Exception {
        BundledFfmpeg bundled = bundled("ffmpeg");
        Path first = bundled.unpack();
        Files.writeString(first, "marked");

        assertEquals(first, bundled.unpack());

        assertEquals("marked", Files.readString(first));
        try (var left = Files.list(folder.resolve("cache"))) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void anotherVersionIsUnpackedElsewhere() throws Exception {
        Path first = bundled("ffmpeg").unpack();

        assertFalse(first.equals(bundled("ffmpeg", "libav.so.2").unpack()));
    }

    @Test
    void theCacheIsWhereTheSystemWantsIt() {
        Path home = Path.of("/home/u");

        assertEquals(Path.of("/home/u/.cache/outrider"), UserCache.folder(Map.of(), home, "Linux"));
        assertEquals(Path.of("/c/outrider"), UserCache.folder(Map.of("XDG_CACHE_HOME", "/c"), home, "Linux"));
        assertEquals(Path.of("/home/u/Library/Caches/outrider"), UserCache.folder(Map.of(), home, "Mac OS X"));
        assertEquals(Path.of("/l/Outrider/cache"),
                UserCache.folder(Map.of("LOCALAPPDATA", "/l"), home, "Windows 11"));
    }
}
