/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FixedTest {

    @Test
    void productRoundsTowardMinusInfinity() {
        assertEquals(Fixed.UNIT / 4, Fixed.mul(Fixed.UNIT / 2, Fixed.UNIT / 2));
        assertEquals(-1, Fixed.mul(-1, Fixed.UNIT / 2));
    }

    @Test
    void quotientRoundsTowardZero() {
        assertEquals(0, Fixed.div(-1, 2 * Fixed.UNIT));
        assertEquals(3 * Fixed.UNIT / 2, Fixed.div(3 * Fixed.UNIT, 2 * Fixed.UNIT));
    }

    @Test
    void quotientThatDoesNotFitSaturatesByItsSign() {
        assertEquals(Integer.MAX_VALUE, Fixed.div(Fixed.UNIT, 1));
        assertEquals(Integer.MIN_VALUE, Fixed.div(-Fixed.UNIT, 1));
    }

    @Test
    void divisionByZeroSaturates() {
        assertEquals(Integer.MAX_VALUE, Fixed.div(0, 0));
        assertEquals(Integer.MIN_VALUE, Fixed.div(-1, 0));
    }

    @Test
    void smallestNumberCanBeDivided() {
        assertEquals(Integer.MIN_VALUE, Fixed.div(Integer.MIN_VALUE, 0));
        assertEquals(-0x4000 * Fixed.UNIT, Fixed.div(Integer.MIN_VALUE, 2 * Fixed.UNIT));
    }
}
