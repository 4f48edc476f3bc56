/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class FuzzDrawerTest {

    private final Canvas canvas = new Canvas(32, 24);
    private final byte[] light = new byte[256];
    private final FuzzDrawer fuzz = new FuzzDrawer(canvas, ViewGeometry.classic(32, 24), light);

    FuzzDrawerTest() {
        for (int i = 0; i < light.length; i++) {
            light[i] = (byte) (i + 100);
        }
        for (int y = 0; y < 24; y++) {
            Arrays.fill(canvas.pixels, y * 32, (y + 1) * 32, (byte) y);
        }
    }

    @Test
    void pixelsAreDarkCopiesOfTheirNeighbours() {
        fuzz.begin();
        fuzz.draw(3, 5, 6);

        // the first step takes the pixel below, the second the one above, which was just darkened
        assertEquals(6 + 100, canvas.pixels[5 * 32 + 3]);
        assertEquals((byte) (6 + 200), canvas.pixels[6 * 32 + 3]);
    }

    @Test
    void firstAndLastRowAreLeftOut() {
        fuzz.begin();
        fuzz.draw(3, 0, 23);

        assertEquals(0, canvas.pixels[3]);
        assertEquals(23, canvas.pixels[23 * 32 + 3]);
    }

    @Test
    void everyFrameBeginsAlike() {
        fuzz.begin();
        fuzz.draw(3, 5, 15);
        byte[] first = canvas.pixels.clone();
        for (int y = 0; y < 24; y++) {
            Arrays.fill(canvas.pixels, y * 32, (y + 1) * 32, (byte) y);
        }

        fuzz.begin();
        fuzz.draw(3, 5, 15);

        assertArrayEquals(first, canvas.pixels);
    }
}
