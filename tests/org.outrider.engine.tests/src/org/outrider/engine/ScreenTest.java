/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats and sizes of pictures. */
class ScreenTest {

    @ParameterizedTest
    @CsvSource({ "CRCGCB,3,true", "RGB24,3,false", "RGBA32,4,false", "ARGB32,4,false", "CBCGCR,3,true",
            "BGR24,3,false", "BGRA32,4,false", "ABGR32,4,false", "GRAY8,1,true", "DOOM_256_COLORS8,1,true" })
    void formatsHaveTheChannelsOfTheirName(ScreenFormat format, int channels, boolean planar) {
        assertEquals(channels, format.channels());
        assertEquals(planar, format.isPlanar());
        assertEquals(channels * 320 * 240, format.bytes(ScreenResolution.of(320, 240)));
    }

    @ParameterizedTest
    @CsvSource({ "CRCGCB,0,1,2,-1", "RGBA32,0,1,2,3", "ARGB32,1,2,3,0", "CBCGCR,2,1,0,-1", "BGRA32,2,1,0,3",
            "ABGR32,3,2,1,0", "GRAY8,-1,-1,-1,-1" })
    void channelsLieInTheOrderOfTheName(ScreenFormat format, int red, int green, int blue, int alpha) {
        assertEquals(red, format.red());
        assertEquals(green, format.green());
        assertEquals(blue, format.blue());
        assertEquals(alpha, format.alpha());
        assertEquals(red >= 0, format.isColor());
    }

    @Test
    void grayWeighsColoursAndRoundsDown() {
        assertEquals(255, ScreenFormat.gray(255, 255, 255));
        assertEquals(53, ScreenFormat.gray(255, 0, 0));
        assertEquals(183, ScreenFormat.gray(0, 255, 0));
        assertEquals(17, ScreenFormat.gray(0, 0, 255));
    }

    @Test
    void thereAre36NamedResolutions() {
        assertEquals(36, new HashSet<>(ScreenResolution.presets()).size());
        assertTrue(ScreenResolution.presets().contains(ScreenResolution.parse("RES_1600X1200")));
        assertFalse(ScreenResolution.presets().contains(ScreenResolution.of(108, 60)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "RES_320X240", "res_320x240", "320x240", " RES320X240 " })
    void resolutionsAreReadByName(String name) {
        assertEquals(ScreenResolution.of(320, 240), ScreenResolution.parse(name));
    }

    @Test
    void aResolutionGivesItsName() {
        assertEquals("RES_320X240", ScreenResolution.of(320, 240).presetName());
    }

    @ParameterizedTest
    @ValueSource(strings = { "320", "RES_320*240", "", "x", "RES_99999999X2" })
    void otherNamesAreRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> ScreenResolution.parse(name));
    }

    @ParameterizedTest
    @CsvSource({ "31,240", "1921,240", "320,23", "320,1201" })
    void sizesOutOfRangeAreRefused(int width, int height) {
        assertThrows(IllegalArgumentException.class, () -> ScreenResolution.of(width, height));
    }
}
