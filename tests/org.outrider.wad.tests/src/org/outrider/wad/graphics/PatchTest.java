/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadWriter.Entry;
import org.outrider.wad.Wads;

/** Patches in columns of posts. */
class PatchTest {

    private static Lump lump(byte[] bytes) {
        return Wads.pwad(new Entry("PATCH", bytes)).lumps().getFirst();
    }

    private static Patch read(PatchBytes bytes) throws WadFormatException {
        return Patch.read(lump(bytes.toBytes()));
    }

    @Test
    void postsLieWhereTheirTopsSay() throws Exception {
        Patch patch = read(new PatchBytes(2, 5).column().post(0, 7).post(3, 8, 9).column());

        assertEquals(2, patch.width());
        assertEquals(5, patch.height());
        assertEquals(3, patch.leftOffset());
        assertEquals(-4, patch.topOffset());
        Picture picture = Picture.of(patch);
        assertEquals(7, picture.pixel(0, 0));
        assertFalse(picture.isOpaque(0, 1));
        assertFalse(picture.isOpaque(0, 2));
        assertEquals(8, picture.pixel(0, 3));
        assertEquals(9, picture.pixel(0, 4));
        assertFalse(picture.isOpaque(1, 0));
        assertFalse(picture.isSolid());
    }

    @Test
    void pixelValuesAreUnsigned() throws Exception {
        assertEquals(255, Picture.of(read(new PatchBytes(1, 1).column().post(0, 255))).pixel(0, 0));
    }

    @Test
    void topsThatDoNotGrowCountFromTheOneBefore() throws Exception {
        Patch patch = read(new PatchBytes(1, 512).column().post(200, 1).post(100, 2).post(100, 3));

        assertEquals(200, patch.postTop(0));
        assertEquals(300, patch.postTop(1));
        assertEquals(400, patch.postTop(2));
    }

    @Test
    void postsBelowTheHeightAreKeptButNotPictured() throws Exception {
        Patch patch = read(new PatchBytes(1, 2).column().post(1, 5, 6, 7));

        assertEquals(3, patch.postLength(0));
        assertEquals(5, Picture.of(patch).pixel(0, 1));
        assertTrue(Picture.of(patch).isOpaque(0, 1));
    }

    @Test
    void columnsMayShareTheirPosts() throws Exception {
        byte[] bytes = new PatchBytes(2, 1).column().post(0, 9).column().post(0, 8).toBytes();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(12, 16);

        Picture picture = Picture.of(Patch.read(lump(bytes)));

        assertEquals(9, picture.pixel(0, 0));
        assertEquals(9, picture.pixel(1, 0));
    }

    @Test
    void everyCutIsToldOrLeavesAReadablePatch() {
        byte[] whole = new PatchBytes(3, 4).column().post(0, 1, 2).column().post(1, 3).post(3, 4).column().post(0, 5)
                .toBytes();
        for (int length = 0; length < whole.length; length++) {
            Lump cut = lump(Arrays.copyOf(whole, length));

            WadFormatException fault = assertThrows(WadFormatException.class, () -> Patch.read(cut));

            assertEquals("PATCH", fault.lump());
        }
    }

    @Test
    void columnsOutsideTheLumpAreToldByNumber() {
        for (int offset : new int[] {-1, 1000, Integer.MAX_VALUE}) {
            byte[] bytes = PatchBytes.solid(3, 4, 1);
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(8 + 4, offset);

            WadFormatException fault = assertThrows(WadFormatException.class, () -> Patch.read(lump(bytes)));

            assertEquals(1, fault.index());
        }
    }

    @Test
    void patchesWithoutExtentAreRefused() {
        byte[] bytes = PatchBytes.solid(1, 1, 1);
        bytes[2] = 0;

        assertThrows(WadFormatException.class, () -> Patch.read(lump(bytes)));
    }

    @Test
    void overlappingColumnsThatMultiplyAreRefused() {
        int width = 4000;
        byte[] bytes = new byte[8 + width * 4 + width * 4 + 1];
        ByteBuffer patch = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        patch.putShort((short) width).putShort((short) 10).putInt(0);
        for (int i = 0; i < width; i++) {
            patch.putInt(8 + width * 4 + i * 4);
        }
        bytes[bytes.length - 1] = (byte) 0xFF;

        WadFormatException fault = assertThrows(WadFormatException.class, () -> Patch.read(lump(bytes)));

        assertEquals("the columns overlap", fault.reason());
    }
}
