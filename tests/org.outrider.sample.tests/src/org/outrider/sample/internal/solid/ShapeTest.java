/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.solid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final Vec AHEAD = new Vec(1, 0, 0);
    private static final Vec DOWN = new Vec(0, 0, -1);
    private static final double MISSED = Double.POSITIVE_INFINITY;
    private static final double NEARLY = 1e-9;

    @Test
    void rayMeetsAnEggAtItsNearSide() {
        Shape egg = new Shape.Egg(3, 2, 1);

        assertEquals(7, egg.meet(new Vec(-10, 0, 0), AHEAD), NEARLY);
        assertEquals(9, egg.meet(new Vec(0, 0, 10), DOWN), NEARLY);
        assertEquals(MISSED, egg.meet(new Vec(-10, 2.1, 0), AHEAD));
    }

    @Test
    void rayMeetsABlockAtItsNearFace() {
        Shape block = new Shape.Block(3, 2, 1);

        assertEquals(7, block.meet(new Vec(-10, 1.9, 0.9), AHEAD), NEARLY);
        assertEquals(MISSED, block.meet(new Vec(-10, 2.1, 0), AHEAD));
        assertEquals(new Vec(-1, 0, 0), block.normal(new Vec(-3, 0.5, 0.5)));
    }

    @Test
    void rayMeetsADrumAtItsLidAndAtItsSide() {
        Shape drum = new Shape.Drum(4, 2, 5);

        assertEquals(5, drum.meet(new Vec(1, 0, 10), DOWN), NEARLY);
        assertEquals(MISSED, drum.meet(new Vec(0, 4.1, 10), DOWN));
        assertEquals(10 - 3, drum.meet(new Vec(-10, 0, 0), AHEAD), NEARLY);
        assertEquals(new Vec(0, 0, 1), drum.normal(new Vec(1, 0, 5)));
    }

    @Test
    void spikeEndsInItsTip() {
        Shape spike = new Shape.Drum(2, 0, 5);

        assertEquals(MISSED, spike.meet(new Vec(-10, 0.3, 4.5), AHEAD));
        assertEquals(10 - 1, spike.meet(new Vec(-10, 0, 0), AHEAD), NEARLY);
    }

    @Test
    void scaledShapeIsMetAsMuchFarther() {
        assertEquals(4, new Shape.Egg(3, 2, 1).scaled(2).meet(new Vec(-10, 0, 0), AHEAD), NEARLY);
    }
}
