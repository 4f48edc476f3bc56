/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.classic.internal.render.art.ArtWad;
import org.outrider.wad.graphics.Palette;

class ScreenConverterTest {

    @ParameterizedTest
    @EnumSource
    void everyChannelOfEveryPixelIsAtItsPlace(ScreenFormat format) throws Exception {
        // no multiple of 4; less than a tile of those pixels that are converted together; several tiles and a part
        for (int pixels : new int[] { 35, 160, 3 * 4096 + 20 }) {
            convert(format, pixels);
        }
    }

    private static void convert(ScreenFormat format, int pixels) throws Exception {
        List<Palette> palettes = new ArtWad().resources().palettes();
        byte[] indexes = new byte[pixels];
        for (int i = 0; i < pixels; i++) {
            indexes[i] = (byte) (i * 37);
        }
        int palette = 5;
        ScreenConverter converter = new ScreenConverter(format, palettes);
        ScreenBuffer target = converter.newBuffer(pixels);
        ByteBuffer buffer = target.bytes();
        assertEquals(pixels * format.channels(), buffer.capacity());

        converter.convert(indexes, palette, target);

        for (int i = 0; i < pixels; i++) {
            for (int channel = 0; channel < format.channels(); channel++) {
                int at = format.isPlanar() ? channel * pixels + i : i * format.channels() + channel;
                assertEquals(expected(format, palettes.get(palette), indexes[i] & 0xFF, channel), buffer.get(at) & 0xFF,
                        "pixel " + i + " channel " + channel);
            }
        }
        assertEquals(0, buffer.position());
    }

    private static int expected(ScreenFormat format, Palette palette, int index, int channel) {
        int rgb = palette.rgb(index);
        int red = rgb >> 16;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        if (format == ScreenFormat.DOOM_256_COLORS8) {
            return index;
        }
        if (format == ScreenFormat.GRAY8) {
            return ScreenFormat.gray(red, green, blue);
        }
        if (channel == format.alpha()) {
            return 255;
        }
        return channel == format.red() ? red : channel == format.green() ? green : blue;
    }
}
