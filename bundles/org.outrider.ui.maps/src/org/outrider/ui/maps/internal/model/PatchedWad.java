/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.outrider.wad.Lump;

/** The bytes of a WAD in which lumps get other data, while every other byte stays as it is. */
final class PatchedWad {

    private static final int DIRECTORY_OFFSET = 8;
    private static final int DIRECTORY_ENTRY = 16;

    private byte[] bytes;

    /** Starts with a WAD as it is in the file. */
    PatchedWad(byte[] wad) {
        bytes = wad;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The data of a lump as it was at the beginning. */
    byte[] data(Lump lump) {
        int offset = (int) lump.offset();
        return Arrays.copyOfRange(bytes, offset, offset + lump.size());
    }

    /**
     * Puts new data in place of a lump's, or at the file's end where it is longer or other lumps share the old one.
     * To be called once a lump.
     */
    void put(Lump lump, byte[] data) {
        int offset = (int) lump.offset();
        if (Arrays.equals(bytes, offset, offset + lump.size(), data, 0, data.length)) {
            return;
        }
        int place = offset;
        if (data.length > lump.size() || isShared(lump)) {
            place = bytes.length;
            bytes = Arrays.copyOf(bytes, bytes.length + data.length);
        } else {
            bytes = bytes.clone();
        }
        System.arraycopy(data, 0, bytes, place, data.length);
        ByteBuffer wad = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int entry = wad.getInt(DIRECTORY_OFFSET) + lump.index() * DIRECTORY_ENTRY;
        wad.putInt(entry, place).putInt(entry + Integer.BYTES, data.length);
    }

    private static boolean isShared(Lump lump) {
        return lump.wad().lumps().stream().anyMatch(other -> other.index() != lump.index() && other.size() > 0
                && other.offset() < lump.offset() + lump.size() && lump.offset() < other.offset() + other.size());
    }
}
