/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.video.internal.FfmpegLocator;

/** Writes small videos with the encoder of this system; skipped where it has none. */
class VideoWriterTest {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void requireEncoder() {
        try {
            FfmpegLocator.ofSystem().locate();
        } catch (IOException e) {
            assumeTrue(false, e.getMessage());
        }
    }

    private static byte[] picture(int width, int height, int shade) {
        byte[] rgb = new byte[width * height * 3];
        Arrays.fill(rgb, (byte) shade);
        return rgb;
    }

    private static void addPictures(VideoWriter video, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            video.add(picture(WIDTH, HEIGHT, i * 5));
        }
    }

    /** Offset of a box of an MP4 file by its name; -1 where there is none. */
    private static int find(byte[] bytes, String name) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name);
    }

    @Test
    void aVideoHasAllItsPictures() throws Exception {
        Path file = folder.resolve("clip.mp4");
        try (VideoWriter video = VideoWriter.create(file, WIDTH, HEIGHT, 35)) {
            addPictures(video, 50);
            video.finish();
        }

        byte[] bytes = Files.readAllBytes(file);
        assertEquals(4, find(bytes, "ftyp"));
        // the sizes of samples: version and flags, one size for all or 0, and their number
        int sizes = find(bytes, "stsz");
        assertTrue(sizes > 0);
        assertEquals(50, (bytes[sizes + 14] & 0xFF) << 8 | bytes[sizes + 15] & 0xFF);
    }

    @Test
    void theIndexComesFirstSoThatPlayersCanStartAtOnce() throws Exception {
        Path file = folder.resolve("clip.mp4");
        try (VideoWriter video = VideoWriter.create(file, WIDTH, HEIGHT, 35)) {
            addPictures(video, 5);
            video.finish();
        }

        byte[] bytes = Files.readAllBytes(file);
        assertTrue(find(bytes, "moov") < find(bytes, "mdat"));
    }

    @Test
    void oddSizesArePossible() throws Exception {
        Path file = folder.resolve("odd.mp4");
        try (VideoWriter video = VideoWriter.create(file, 65, 49, 35)) {
            video.add(picture(65, 49, 100));
            video.finish();
        }

        assertTrue(Files.size(file) > 0);
    }

    @Test
    void aVideoThatIsNotFinishedLeavesNothing() throws Exception {
        try (VideoWriter video = VideoWriter.create(folder.resolve("clip.mp4"), WIDTH, HEIGHT, 35)) {
            addPictures(video, 5);
        }

        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void anExistingFileIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("clip.mp4"), "old");
        try (VideoWriter video = VideoWriter.create(file, WIDTH, HEIGHT, 35)) {
            addPictures(video, 2);
            assertEquals("old", Files.readString(file));
            video.finish();
        }

        assertTrue(Files.size(file) > 3);
    }

    @Test
    void pictureOfAnotherSizeIsRefused() throws Exception {
        try (VideoWriter video = VideoWriter.create(folder.resolve("clip.mp4"), WIDTH, HEIGHT, 35)) {
            assertThrows(IllegalArgumentException.class, () -> video.add(picture(WIDTH, HEIGHT - 1, 0)));
        }
    }

    @Test
    void whatTheEncoderSaysOfItsFailureIsTold() throws Exception {
        Path taken = Files.createDirectories(folder.resolve("clip.mp4.part"));
        try (VideoWriter video = VideoWriter.create(folder.resolve("clip.mp4"), WIDTH, HEIGHT, 35)) {
            IOException error = assertThrows(IOException.class, () -> {
                addPictures(video, 2);
                video.finish();
            });

            assertTrue(String.valueOf(error.getMessage()).contains(taken.getFileName().toString()), error.getMessage());
        }
        assertFalse(Files.exists(folder.resolve("clip.mp4")));
    }
}
