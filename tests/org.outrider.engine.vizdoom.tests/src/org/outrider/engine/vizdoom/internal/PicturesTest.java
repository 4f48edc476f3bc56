/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.GameException;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;

class PicturesTest {

    private static final Pictures HALVED = new Pictures(ScreenResolution.of(64, 48), ScreenResolution.of(32, 24));

    @Test
    void sizesOfViZDoomAreShownAsTheyAreDrawn() throws GameException {
        assertTrue(Pictures.of(ScreenResolution.of(320, 240)).asDrawn());
    }

    @ParameterizedTest
    @CsvSource({"64, 48, 160, 120", "108, 60, 256, 144", "84, 84, 320, 256", "400, 225, 400, 225", "300, 220, 320, 240"})
    void otherSizesAreMadeOfTheSmallestOfNearlyTheirShape(int width, int height, int drawnWidth, int drawnHeight)
            throws GameException {
        Pictures pictures = Pictures.of(ScreenResolution.of(width, height));

        assertEquals(ScreenResolution.of(drawnWidth, drawnHeight), pictures.drawn());
    }

    @Test
    void sizeBeyondAllOfViZDoomIsRefused() {
        assertThrows(GameException.class, () -> Pictures.of(ScreenResolution.of(1920, 1200)));
    }

    @Test
    void planesBecomeTheMeanOfTheirPixels() {
        ByteBuffer from = ByteBuffer.allocate(ScreenFormat.CRCGCB.bytes(HALVED.drawn()));
        int green = HALVED.drawn().pixels();
        from.put(green, (byte) 200).put(green + 1, (byte) 100).put(green + 64, (byte) 60).put(green + 65, (byte) 40);
        ByteBuffer to = ByteBuffer.allocate(ScreenFormat.CRCGCB.bytes(HALVED.wanted()));

        HALVED.shrink(ScreenFormat.CRCGCB, from, to);

        assertEquals(0, to.get(0));
        assertEquals(100, to.get(HALVED.wanted().pixels()));
        assertEquals(0, to.get(HALVED.wanted().pixels() + 1));
    }

    @Test
    void packedChannelsAreNotMixed() {
        ByteBuffer from = ByteBuffer.allocate(ScreenFormat.RGB24.bytes(HALVED.drawn()));
        for (int pixel = 0; pixel < HALVED.drawn().pixels(); pixel++) {
            from.put(3 * pixel, (byte) 250).put(3 * pixel + 2, (byte) 7);
        }
        ByteBuffer to = ByteBuffer.allocate(ScreenFormat.RGB24.bytes(HALVED.wanted()));

        HALVED.shrink(ScreenFormat.RGB24, from, to);

        assertEquals((byte) 250, to.get(3 * 100));
        assertEquals(0, to.get(3 * 100 + 1));
        assertEquals(7, to.get(3 * 100 + 2));
    }

    @Test
    void labelsAreNeverMixed() {
        ByteBuffer from = ByteBuffer.allocate(HALVED.drawn().pixels());
        from.put(65, (byte) 9);
        ByteBuffer to = ByteBuffer.allocate(HALVED.wanted().pixels());

        HALVED.pick(from, to);

        assertEquals(9, to.get(0));
        assertEquals(0, to.get(1));
        assertFalse(HALVED.asDrawn());
    }
}
