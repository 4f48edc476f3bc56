/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VisplanesTest {

    private static final int SKY = 7;

    private final Visplanes planes = new Visplanes(320, SKY);

    @Test
    void planesOfOneKindAreJoined() {
        assertSame(planes.find(64 << 16, 3, 160), planes.find(64 << 16, 3, 160));
        assertEquals(1, planes.count());
    }

    @Test
    void planesOfOtherHeightFlatOrLightAreNot() {
        Visplane plane = planes.find(64 << 16, 3, 160);

        assertNotSame(plane, planes.find(65 << 16, 3, 160));
        assertNotSame(plane, planes.find(64 << 16, 4, 160));
        assertNotSame(plane, planes.find(64 << 16, 3, 176));
    }

    @Test
    void allSkyIsOnePlane() {
        assertSame(planes.find(64 << 16, SKY, 160), planes.find(512 << 16, SKY, 255));
    }

    @Test
    void planeGrowsWhileItsColumnsAreFree() {
        Visplane plane = planes.find(0, 1, 0);
        assertSame(plane, planes.claim(plane, 10, 20));
        assertSame(plane, planes.claim(plane, 30, 40));

        assertEquals(10, plane.minX);
        assertEquals(40, plane.maxX);
    }

    @Test
    void planeIsSplitWhereItAlreadyCoversAColumn() {
        Visplane plane = planes.claim(planes.find(0, 1, 0), 10, 20);
        plane.top[15 + 1] = 100;

        Visplane second = planes.claim(plane, 15, 30);

        assertNotSame(plane, second);
        assertEquals(plane.flat, second.flat);
        assertSame(plane, planes.find(0, 1, 0), "the first one is found again");
    }

    @Test
    void thousandsOfPlanesAreKept() {
        for (int i = 0; i < 5000; i++) {
            planes.find(i << 16, 1, i % 16);
        }
        assertEquals(5000, planes.count());
        planes.clear();
        assertEquals(0, planes.count());
    }
}
