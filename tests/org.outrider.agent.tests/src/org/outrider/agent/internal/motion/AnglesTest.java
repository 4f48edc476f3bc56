/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Arithmetic of angles. */
class AnglesTest {

    @Test
    void turnIsTheShorterOne() {
        assertEquals(20, Angles.turn(350, 10));
        assertEquals(-20, Angles.turn(10, 350));
        assertEquals(90, Angles.turn(0, 90));
        assertEquals(-90, Angles.turn(180, 90));
    }

    @Test
    void northIs90() {
        assertEquals(90, Angles.of(0, 5), 1e-9);
        assertEquals(180, Math.abs(Angles.of(-5, 0)), 1e-9);
    }
}
