/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SampleRingTest {

    private final SampleRing ring = new SampleRing(4);

    @Test
    void pointsComeBackInTheirOrder() {
        add(3);

        assertArrayEquals(new double[] {1, 2, 3}, ring.xs(10));
        assertArrayEquals(new double[] {10, 20, 30}, ring.ys(10));
        assertEquals(30, ring.latest());
    }

    @Test
    void oldestPointsAreOverwritten() {
        add(6);

        assertEquals(4, ring.size());
        assertArrayEquals(new double[] {3, 4, 5, 6}, ring.xs(10));
    }

    @Test
    void thinnedCurveKeepsItsEnds() {
        SampleRing large = new SampleRing(1000);
        for (int i = 0; i < 1000; i++) {
            large.add(i, -i);
        }

        double[] xs = large.xs(5);

        assertEquals(5, xs.length);
        assertEquals(0, xs[0]);
        assertEquals(999, xs[4]);
    }

    @Test
    void copyGoesItsOwnWay() {
        add(2);
        SampleRing copy = ring.copy();

        ring.clear();

        assertArrayEquals(new double[] {10, 20}, copy.ys(10));
        assertEquals(0, ring.size());
    }

    private void add(int count) {
        for (int i = 1; i <= count; i++) {
            ring.add(i, 10 * i);
        }
    }
}
