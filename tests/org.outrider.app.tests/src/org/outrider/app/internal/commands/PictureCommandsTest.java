/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoWriter;

/** Pictures and videos of the sample game. */
class PictureCommandsTest extends CommandLineTest {

    private static final int TICS = 40;

    private Path demo = Path.of("");

    /** A demo in which the player walks ahead and turns. */
    @BeforeEach
    void writeDemo() throws IOException {
        DemoWriter writer = new DemoWriter(DemoHeader.singlePlayer(true, 3, 1, 2));
        for (int i = 0; i < TICS; i++) {
            writer.add(25, 0, 300, 0);
        }
        demo = folder.resolve("walk.lmp");
        writer.write(demo);
    }

    private BufferedImage picture(String name) throws IOException {
        return Objects.requireNonNull(ImageIO.read(folder.resolve(name).toFile()));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void renderDrawsAMapFromThePlayersStart() throws Exception {
        assertEquals(ExitCode.OK, run("render", "sample", path("start.png"), "--size", "320x240"), err());

        BufferedImage image = picture("start.png");
        assertEquals(320, image.getWidth());
        assertEquals(240, image.getHeight());
    }

    @Test
    void renderDrawsWhatIsSeenFromAPlace() throws Exception {
        run("render", "sample", "--map", "MAP02", path("a.png"), "--size", "64x48", "--at", "0,0,0");
        run("render", "sample", "--map", "MAP02", path("b.png"), "--size", "64x48", "--at", "0,0,180.5");

        assertFalse(java.util.Arrays.equals(colors(picture("a.png")), colors(picture("b.png"))));
    }

    private static int[] colors(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void anIncompletePlaceIsAUsageError() {
        assertEquals(ExitCode.USAGE, run("render", "sample", path("a.png"), "--at", "10,20"));
        assertTrue(err().contains("X,Y,ANGLE"), err());
    }

    @Test
    void aSizeOutOfRangeIsAUsageError() {
        assertEquals(ExitCode.USAGE, run("render", "sample", path("a.png"), "--size", "8x8"));
        assertTrue(err().contains("not within 32x24"), err());
    }

    @Test
    void aWadWithoutPicturesCannotBeDrawn() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        assertEquals(ExitCode.INPUT, run("render", wad.toString(), path("a.png")));
        assertTrue(err().contains("PLAYPAL"), err());
    }

    @Test
    void framesAreIndexesIntoTheGamesPalette() throws Exception {
        assertEquals(ExitCode.OK, run("frames", "--iwad", "sample", "--demo", demo.toString(), "--tics", "35,3",
                "--indexed", "--no-weapon", "--out", path("frames")), err());

        BufferedImage image = picture("frames/00035.png");
        IndexColorModel palette = assertInstanceOf(IndexColorModel.class, image.getColorModel());
        assertEquals(256, palette.getMapSize());
        assertEquals(320, image.getWidth());
        assertEquals(200, image.getHeight());
        assertTrue(Files.exists(folder.resolve("frames/00003.png")));
    }

    @Test
    void theSameFrameComesFromOneTicOrSeveral() throws Exception {
        run("frames", "--iwad", "sample", "--demo", demo.toString(), "--tics", "3,10,35", "--indexed", "--out",
                path("several"));
        run("frames", "--iwad", "sample", "--demo", demo.toString(), "--tics", "35", "--indexed", "--out", path("one"));

        assertArrayEquals(indexes(picture("several/00035.png")), indexes(picture("one/00035.png")));
    }

    private static byte[] indexes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    @Test
    void aTicBeyondTheEndIsUnusableInput() {
        assertEquals(ExitCode.INPUT, run("frames", "--iwad", "sample", "--demo", demo.toString(), "--tics", "40",
                "--out", path("frames")));
        assertTrue(err().contains("the demo ends after tic 39, before tic 40"), err());
    }

    @Test
    void replayDrawsATicWithoutAVideo() throws Exception {
        Path picture = Path.of("walk_00020.png");
        try {
            assertEquals(ExitCode.OK,
                    run("replay", demo.toString(), "--wad", "sample", "--png", "20", "--size", "96x72"), err());

            assertEquals(96, Objects.requireNonNull(ImageIO.read(picture.toFile())).getWidth());
        } finally {
            Files.deleteIfExists(picture);
        }
    }
}
