/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;

import org.outrider.wad.LumpNames;
import org.outrider.wad.WadWriter;

/** The lumps of a few textures, switches among them, and flats, as far as the simulation looks at them. */
final class SmallTextures {

    private static final List<String> WALLS = List.of("AASTINKY", "STARTAN2", "SW1BRCOM", "SW2BRCOM", "SW1STON1",
            "SW2STON1");
    private static final List<String> FLATS = List.of("FLOOR4_8", "CEIL3_5", "F_SKY1");
    private static final int HEADER_SIZE = 22;

    private SmallTextures() {
    }

    static String wall(Random random) {
        return WALLS.get(random.nextInt(WALLS.size()));
    }

    static String flat(Random random) {
        return FLATS.get(random.nextInt(FLATS.size()));
    }

    static void addTo(WadWriter wad) {
        wad.add("PNAMES", new byte[4]).add("TEXTURE1", directory()).addMarker("F_START");
        FLATS.forEach(flat -> wad.add(flat, new byte[4096]));
        wad.addMarker("F_END");
    }

    private static byte[] directory() {
        int entries = 4 + WALLS.size() * 4;
        ByteBuffer lump = ByteBuffer.allocate(entries + WALLS.size() * HEADER_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        lump.putInt(WALLS.size());
        for (int i = 0; i < WALLS.size(); i++) {
            lump.putInt(entries + i * HEADER_SIZE);
        }
        for (int i = 0; i < WALLS.size(); i++) {
            // flags, width, height, an unused number and no patches
            lump.put(LumpNames.encode(WALLS.get(i))).putInt(0).putShort((short) 64).putShort((short) (16 << i))
                    .putInt(0).putShort((short) 0);
        }
        return lump.array();
    }
}
