/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.wad.map.BoundingBox;

class CameraTest {

    private final Camera camera = new Camera(100, 200, 0.5, 640, 480);

    @Test
    void pixelsAndMapUnitsAreInverse() {
        assertEquals(37, camera.mapX(camera.screenX(37)), 1e-9);
        assertEquals(-81, camera.mapY(camera.screenY(-81)), 1e-9);
    }

    @Test
    void northIsUp() {
        assertTrue(camera.screenY(300) < camera.screenY(200));
    }

    @Test
    void zoomLeavesWhatIsUnderThePointer() {
        Camera zoomed = camera.zoomedAt(10, 470, 4);

        assertEquals(camera.mapX(10), zoomed.mapX(10), 1e-9);
        assertEquals(camera.mapY(470), zoomed.mapY(470), 1e-9);
    }

    @Test
    void panMovesTheMapWithTheHand() {
        Camera panned = camera.panned(30, -20);

        assertEquals(camera.screenX(100) + 30, panned.screenX(100), 1e-9);
        assertEquals(camera.screenY(200) - 20, panned.screenY(200), 1e-9);
    }

    @Test
    void fittedBoxIsSeenAsAWhole() {
        Camera fitted = Camera.fitting(new BoundingBox(900, -100, -3000, 500), 640, 480);

        assertTrue(fitted.sees(-3000, 900, 1));
        assertTrue(fitted.sees(500, -100, 1));
    }

    @Test
    void scaleStaysWithinItsLimits() {
        assertEquals(Camera.LARGEST_SCALE, camera.zoomedAt(0, 0, 1e9).scale());
        assertEquals(Camera.LEAST_SCALE, camera.zoomedAt(0, 0, 0).scale());
    }
}
