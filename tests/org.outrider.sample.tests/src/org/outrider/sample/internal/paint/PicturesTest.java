/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.outrider.sample.internal.color.Ramp;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadWriter;
import org.outrider.wad.graphics.Patch;
import org.outrider.wad.graphics.Picture;

class PicturesTest {

    @Test
    void patchShowsWhatWasPainted() throws Exception {
        Canvas canvas = new Canvas(5, 9);
        canvas.paint(0, 0, Ramp.RED, 0.5);
        canvas.paint(2, 3, Ramp.BLUE, 1);
        canvas.paint(2, 4, Ramp.BLUE, 0);
        canvas.paint(2, 8, Ramp.GREEN, 0.25);
        canvas.paint(4, 8, Ramp.FIRE, 0.75);

        Picture picture = Picture.of(patch(Pictures.patch(canvas)));

        for (int x = 0; x < 5; x++) {
            for (int y = 0; y < 9; y++) {
                assertEquals(canvas.isPainted(x, y), picture.isOpaque(x, y), x + ", " + y);
                if (canvas.isPainted(x, y)) {
                    assertEquals(canvas.pixel(x, y) & 0xFF, picture.pixel(x, y), x + ", " + y);
                }
            }
        }
    }

    @Test
    void patchKeepsItsOffsets() throws Exception {
        Canvas canvas = new Canvas(1, 1);
        canvas.paint(0, 0, Ramp.RED, 0.5);

        Patch patch = patch(Pictures.patch(canvas, -17, 40));

        assertEquals(-17, patch.leftOffset());
        assertEquals(40, patch.topOffset());
    }

    @Test
    void flatIsItsPixelsRowByRow() {
        Canvas canvas = new Canvas(2, 2);
        canvas.paint(0, 0, Ramp.RED, 1);
        canvas.paint(1, 0, Ramp.BLUE, 1);
        canvas.paint(0, 1, Ramp.GREEN, 1);
        canvas.paint(1, 1, Ramp.TEAL, 1);

        assertArrayEquals(new byte[] { (byte) 0xB0, (byte) 0xC0, 0x70, (byte) 0xF0 }, Pictures.flat(canvas));
    }

    @Test
    void flatHasNoHoles() {
        assertThrows(IllegalArgumentException.class, () -> Pictures.flat(new Canvas(2, 2)));
    }

    @Test
    void patchTallerThanPostsReachIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Pictures.patch(new Canvas(1, 255)));
    }

    private static Patch patch(byte[] lump) throws WadFormatException {
        WadFile wad = WadFile.of(Path.of("test.wad"), WadWriter.pwad().add("PATCH", lump).toBytes());
        return Patch.read(wad.lumps().getFirst());
    }
}
