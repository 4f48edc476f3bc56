/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;

import org.junit.jupiter.api.Test;

class GamePaletteTest {

    private static final int COLORS = 256;

    private final GamePalette palette = new GamePalette();

    @Test
    void rampsShareOutAllPixelValues() {
        BitSet values = new BitSet(COLORS);
        int total = 0;
        for (Ramp ramp : Ramp.values()) {
            values.set(ramp.first(), ramp.first() + ramp.size());
            total += ramp.size();
        }

        assertEquals(COLORS, values.cardinality());
        assertEquals(COLORS, total);
    }

    @Test
    void rampsRunFromLightToDark() {
        for (Ramp ramp : Ramp.values()) {
            assertTrue(brightness(ramp.pixel(1, 0) & 0xFF) > brightness(ramp.pixel(0, 0) & 0xFF), ramp.name());
        }
    }

    @Test
    void coloursThatTheAutomapTakesAreWhatItMeans() {
        assertTrue(red(176) > 2 * green(176) / 2 && red(180) > 2 * green(180), "walls are red");
        assertTrue(red(231) > 1.3 * blue(231) && green(231) > 1.2 * blue(231), "ceiling steps are yellow");
        assertTrue(green(112) > red(112) && green(112) > blue(112), "things are green");
    }

    @Test
    void palettesOfPainAreRedderAndRedder() {
        byte[] playpal = palette.playpal();
        int grey = Ramp.GREY.pixel(0.3, 0) & 0xFF;
        for (int pain = 1; pain <= 8; pain++) {
            assertTrue(channel(playpal, pain, grey, 0) > channel(playpal, pain - 1, grey, 0), "pain " + pain);
            assertTrue(channel(playpal, pain, grey, 2) < channel(playpal, pain - 1, grey, 2), "pain " + pain);
        }
    }

    @Test
    void brightestLightChangesNothingAndDarkestLeavesAlmostNothing() {
        byte[] maps = palette.colormap();
        for (int pixel = 0; pixel < COLORS; pixel++) {
            assertEquals((byte) pixel, maps[pixel]);
            assertTrue(brightness(maps[31 * COLORS + pixel] & 0xFF) < 40, "pixel value " + pixel);
        }
    }

    @Test
    void invulnerabilityTurnsLightIntoDark() {
        byte[] maps = palette.colormap();
        int white = maps[32 * COLORS + (Ramp.GREY.pixel(1, 0) & 0xFF)] & 0xFF;
        int black = maps[32 * COLORS] & 0xFF;

        assertTrue(brightness(white) < 60);
        assertTrue(brightness(black) > 700);
    }

    private static int channel(byte[] playpal, int number, int pixel, int channel) {
        return playpal[(number * COLORS + pixel) * 3 + channel] & 0xFF;
    }

    private int red(int pixel) {
        return palette.rgb(pixel) >> 16;
    }

    private int green(int pixel) {
        return palette.rgb(pixel) >> 8 & 0xFF;
    }

    private int blue(int pixel) {
        return palette.rgb(pixel) & 0xFF;
    }

    private int brightness(int pixel) {
        return red(pixel) + green(pixel) + blue(pixel);
    }
}
