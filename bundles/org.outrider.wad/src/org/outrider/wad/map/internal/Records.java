/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.outrider.wad.Lump;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;

/** A lump that is an array of records of one size. */
final class Records {

    /** Makes a value of the record at a byte position. */
    interface Decoder<T> {

        /**
         * Reads one record.
         *
         * @param data     the lump, little-endian
         * @param position where the record starts
         * @param index    the record's number
         * @throws WadFormatException when the record refers to what isn't there
         */
        T decode(ByteBuffer data, int position, int index) throws WadFormatException;
    }

    private Records() {
    }

    /**
     * Reads all records of a map's lump.
     *
     * @throws WadFormatException when the lump is missing, its size is no multiple of the record's, or a record is
     *                            malformed
     */
    static <T> List<T> read(MapLumps map, String lumpName, int recordSize, Decoder<T> decoder)
            throws WadFormatException {
        Lump lump = map.get(lumpName);
        if (lump.size() % recordSize != 0) {
            throw map.error(lumpName, lump.size() / recordSize, "the lump ends within a record: " + lump.size()
                    + " bytes are no multiple of " + recordSize);
        }
        int count = lump.size() / recordSize;
        ByteBuffer data = lump.data();
        List<T> records = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            records.add(decoder.decode(data, i * recordSize, i));
        }
        return records;
    }

    /** The unsigned 16-bit number at a position. */
    static int unsigned(ByteBuffer data, int position) {
        return Short.toUnsignedInt(data.getShort(position));
    }
}
