/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.product.Product.Outcome;

/**
 * Videos and pictures of the sample game, made by the product without a display and without a program of the system.
 */
class PicturesTest {

    @TempDir
    private Path folder = Path.of("");

    private Outcome run(String... args) throws Exception {
        return new Product(folder, Map.of("DISPLAY", "", "XDG_CACHE_HOME", folder.resolve("cache").toString()))
                .run(args);
    }

    private String start(String file) throws Exception {
        return new String(Files.readAllBytes(folder.resolve(file)), 0, 16, StandardCharsets.ISO_8859_1);
    }

    @Test
    void playtestMakesAVideoOfEveryEpisode() throws Exception {
        Outcome played = run("playtest", "sample", "--episodes", "2", "--episode-time", "5", "--video", "--out",
                "report");

        assertEquals(0, played.exitCode(), played.err());
        assertTrue(start("report/episode_1.mp4").contains("ftyp"));
        assertTrue(start("report/episode_2.mp4").contains("ftyp"));
        assertTrue(played.out().contains("video: report/episode_2.mp4"), played.out());
    }

    @Test
    void renderDrawsAMap() throws Exception {
        Outcome drawn = run("render", "sample", "--map", "MAP02", "--size", "200x150", "map.png");

        assertEquals(0, drawn.exitCode(), drawn.err());
        assertTrue(start("map.png").contains("PNG"));
    }
}
