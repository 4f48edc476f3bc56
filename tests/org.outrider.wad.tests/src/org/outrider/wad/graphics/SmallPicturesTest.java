/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadWriter.Entry;
import org.outrider.wad.Wads;

/** Palettes, light tables, flats and the names of sprites. */
class SmallPicturesTest {

    private static Lump lump(String name, byte[] bytes) {
        return Wads.pwad(new Entry(name, bytes)).lumps().getFirst();
    }

    @Test
    void paletteGivesColours() throws Exception {
        byte[] playpal = new byte[14 * 768];
        playpal[768 + 5 * 3] = (byte) 0xFF;
        playpal[768 + 5 * 3 + 2] = 0x10;

        List<Palette> palettes = Palette.readAll(lump("PLAYPAL", playpal));

        assertEquals(14, palettes.size());
        assertEquals(0xFF0010, palettes.get(1).rgb(5));
        assertEquals(0, palettes.get(0).rgb(5));
    }

    @Test
    void colormapGivesPixelValues() throws Exception {
        byte[] maps = new byte[34 * 256];
        maps[32 * 256 + 7] = (byte) 200;

        assertEquals(200, Colormap.read(lump("COLORMAP", maps)).apply(Colormap.INVULNERABILITY, 7));
    }

    @Test
    void flatIsReadRowByRowAndMayBeLonger() throws Exception {
        byte[] pixels = new byte[4160];
        pixels[64 * 2 + 3] = (byte) 0x80;

        assertEquals(0x80, Flat.read(lump("FLAT", pixels)).pixel(3, 2));
    }

    @Test
    void shortLumpsAreRefused() {
        assertThrows(WadFormatException.class, () -> Palette.readAll(lump("PLAYPAL", new byte[768])));
        assertThrows(WadFormatException.class, () -> Colormap.read(lump("COLORMAP", new byte[33 * 256])));
        assertThrows(WadFormatException.class, () -> Flat.read(lump("FLAT", new byte[4095])));
    }

    @Test
    void spriteNameTellsFrameAndRotation() throws Exception {
        assertEquals(List.of(new SpriteFrame("TROO", 0, 1, false)), SpriteFrame.parse(lump("TROOA1", new byte[1])));
        assertEquals(List.of(new SpriteFrame("TROO", 1, 2, false), new SpriteFrame("TROO", 1, 8, true)),
                SpriteFrame.parse(lump("TROOB2B8", new byte[1])));
        assertEquals(List.of(new SpriteFrame("VILE", 28, 0, false)), SpriteFrame.parse(lump("VILE]0", new byte[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TROO", "TROOA", "TROOA1A", "TROOA9", "TROO^1", "TROO@1", "TROOA1A9", "TROOA/"})
    void namesThatNameNoFrameAreRefused(String name) {
        WadFormatException fault = assertThrows(WadFormatException.class,
                () -> SpriteFrame.parse(lump(name, new byte[1])));

        assertEquals(name, fault.lump());
    }
}
