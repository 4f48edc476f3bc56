/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AngleTest {

    /** Finer than any table entry, in degrees. */
    private static final double TOLERANCE = 0.03;

    @ParameterizedTest
    @CsvSource({ "100, 0, 0", "100, 100, 45", "0, 100, 90", "-100, 100, 135", "-100, 0, 180", "-100, -100, 225",
            "0, -100, 270", "100, -100, 315", "300, 40, 7.595", "-40, -300, 262.405" })
    void angleOfAVectorIsThatOfTheCompass(int x, int y, double degrees) {
        double actual = Integer.toUnsignedLong(Angle.of(Fixed.of(x), Fixed.of(y))) * 360.0 / 4294967296.0;
        double difference = Math.abs(actual - degrees);
        assertEquals(0, Math.min(difference, 360 - difference), TOLERANCE);
    }

    @Test
    void nullVectorPointsEast() {
        assertEquals(0, Angle.of(0, 0));
    }

    @Test
    void distanceIsTheLongerPartAndHalfTheShorter() {
        assertEquals(Fixed.of(5), Angle.approximateDistance(Fixed.of(-4), Fixed.of(2)));
        assertEquals(Fixed.of(5), Angle.approximateDistance(Fixed.of(2), Fixed.of(4)));
    }
}
