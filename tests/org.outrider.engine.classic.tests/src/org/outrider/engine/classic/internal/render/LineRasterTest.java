/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class LineRasterTest {

    private final Canvas canvas = new Canvas(40, 30);
    private final LineRaster raster = new LineRaster(canvas);

    private int count() {
        int count = 0;
        for (byte pixel : canvas.pixels) {
            count += pixel != 0 ? 1 : 0;
        }
        return count;
    }

    @Test
    void lineJoinsItsEnds() {
        raster.draw(5.5, 5.5, 14.5, 5.5, (byte) 1);

        assertEquals(10, count());
        assertEquals(1, canvas.pixels[5 * 40 + 5]);
        assertEquals(1, canvas.pixels[5 * 40 + 14]);
    }

    @Test
    void linesAreCutOffAtTheEdges() {
        raster.draw(-100, 15.5, 1000, 15.5, (byte) 1);

        assertEquals(40, count());
    }

    @Test
    void linesBesideThePictureAreNotDrawn() {
        raster.draw(-5, -5, -5, 100, (byte) 1);
        raster.draw(10, 40, 30, 31, (byte) 1);

        assertEquals(0, count());
    }

    @Test
    void anyLineStaysWithinThePicture() {
        long seed = 11;
        Random random = new Random(seed);
        for (int i = 0; i < 20000; i++) {
            raster.draw(random.nextDouble(-200, 200), random.nextDouble(-200, 200), random.nextDouble(-200, 200),
                    random.nextDouble(-200, 200), (byte) 1);
        }
        assertTrue(count() > 1000, "seed " + seed);
    }
}
