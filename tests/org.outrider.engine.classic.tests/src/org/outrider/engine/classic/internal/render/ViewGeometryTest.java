/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewGeometryTest {

    private static final double DEGREES = 360.0 / (1L << 32);

    @ParameterizedTest
    @CsvSource({ "160, 120, 90", "320, 240, 90", "640, 480, 90", "1280, 720, 106.26", "320, 200, 100.4",
            "108, 60, 106.9", "84, 84, 90", "1920, 480, 143.1" })
    void fieldOfViewGoesByTheShape(int width, int height, double degrees) {
        ViewGeometry geometry = ViewGeometry.squarePixels(width, height);

        double left = geometry.clipAngle * DEGREES;
        double right = geometry.xToAngle[width] * DEGREES;
        assertEquals(degrees, left - right, 1.2);
    }

    @Test
    void classicViewIsAsWideAsTheGames() {
        ViewGeometry geometry = ViewGeometry.classic(320, 200);

        assertEquals(160 << 16, geometry.focalX);
        assertEquals(160 << 16, geometry.focalY);
        assertEquals(90, (geometry.clipAngle - geometry.xToAngle[320]) * DEGREES, 0.2);
    }

    @Test
    void squarePixelsShowThingsAsTallAsTheGamesScreen() {
        // the game's pixels are 1.2 times as tall as wide
        ViewGeometry geometry = ViewGeometry.squarePixels(320, 240);

        assertEquals(160 << 16, geometry.focalX, 2);
        assertEquals(192 << 16, geometry.focalY, 2);
    }

    @Test
    void statusBarTakesRowsFromTheView() {
        ViewGeometry geometry = ViewGeometry.classic(320, 200).above(32);

        assertEquals(168, geometry.height);
        assertEquals(84, geometry.centerY);
        assertEquals(160 << 16, geometry.focalY);
    }

    @ParameterizedTest
    @CsvSource({ "31, 200", "320, 23", "1921, 200", "320, 1201" })
    void sizesOutOfRangeAreRefused(int width, int height) {
        assertThrows(IllegalArgumentException.class, () -> ViewGeometry.squarePixels(width, height));
        assertThrows(IllegalArgumentException.class, () -> ViewGeometry.classic(width, height));
    }
}
