/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outrider.wad.MapLumps;
import org.outrider.wad.WadWriter;

/** A map as the bytes of its lumps, open to any change. */
final class RawMap {

    /** The lumps that are arrays of records, with the size of a record and where its numbers are, in bytes. */
    enum Records {
        THINGS(10, 0, 2, 4, 6, 8),
        LINEDEFS(14, 0, 2, 4, 6, 8, 10, 12),
        SIDEDEFS(30, 0, 2, 28),
        VERTEXES(4, 0, 2),
        SEGS(12, 0, 2, 4, 6, 8, 10),
        SSECTORS(4, 0, 2),
        NODES(28, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26),
        SECTORS(26, 0, 2, 20, 22, 24);

        final int size;
        final int[] numbers;

        Records(int size, int... numbers) {
            this.size = size;
            this.numbers = numbers;
        }

        /** Whether a number leads to another record without which the map cannot be loaded. */
        boolean isVital(int at) {
            return this == LINEDEFS && (at < 4 || at >= 10) || this == SIDEDEFS && at == 28;
        }

        /** Whether other records without which the map cannot be loaded lead to these. */
        boolean isVital() {
            return this == VERTEXES || this == SIDEDEFS || this == SECTORS;
        }
    }

    private final String name;
    private final Map<String, byte[]> lumps = new LinkedHashMap<>();

    private RawMap(String name) {
        this.name = name;
    }

    /** The map of entries whose first is the header. */
    static RawMap of(List<WadWriter.Entry> entries) {
        RawMap map = new RawMap(entries.get(0).name());
        entries.subList(1, entries.size()).forEach(entry -> map.lumps.put(entry.name(), entry.data().clone()));
        return map;
    }

    static RawMap of(MapLumps lumps) {
        RawMap map = new RawMap(lumps.name());
        lumps.all().forEach(lump -> map.lumps.put(lump.name(), lump.bytes()));
        return map;
    }

    RawMap copy() {
        RawMap copy = new RawMap(name);
        lumps.forEach((lump, bytes) -> copy.lumps.put(lump, bytes.clone()));
        return copy;
    }

    String name() {
        return name;
    }

    /** Names of the lumps that are there. */
    List<String> lumpNames() {
        return List.copyOf(lumps.keySet());
    }

    /** The bytes of a lump, to be changed in place; none where there is no such lump. */
    byte[] lump(String lump) {
        return lumps.getOrDefault(lump, new byte[0]);
    }

    void put(String lump, byte[] bytes) {
        lumps.put(lump, bytes);
    }

    void drop(String lump) {
        lumps.remove(lump);
    }

    int count(Records records) {
        return lump(records.name()).length / records.size;
    }

    /** A signed number of a record, by its place in bytes. */
    int get(Records records, int index, int at) {
        byte[] bytes = lump(records.name());
        int position = index * records.size + at;
        return bytes[position] & 0xff | bytes[position + 1] << 8;
    }

    /** Changes a number of a record; only the lower 16 bits count. */
    void set(Records records, int index, int at, int value) {
        putShort(lump(records.name()), index * records.size + at, value);
    }

    /** Changes all numbers of a record that consists of numbers alone. */
    void setRecord(Records records, int index, int... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            set(records, index, 2 * i, numbers[i]);
        }
    }

    /** Appends records. */
    void append(Records records, byte[] bytes) {
        byte[] before = lump(records.name());
        byte[] after = Arrays.copyOf(before, before.length + bytes.length);
        System.arraycopy(bytes, 0, after, before.length, bytes.length);
        put(records.name(), after);
    }

    /** Appends a record that consists of numbers alone. */
    void append(Records records, int... numbers) {
        append(records, new byte[records.size]);
        setRecord(records, count(records) - 1, numbers);
    }

    /** Appends copies of a record and gives the number of the first. */
    int appendCopies(Records records, int index, int copies) {
        int first = count(records);
        byte[] source = lump(records.name());
        byte[] all = new byte[copies * records.size];
        for (int i = 0; i < copies; i++) {
            System.arraycopy(source, index * records.size, all, i * records.size, records.size);
        }
        append(records, all);
        return first;
    }

    static void putShort(byte[] bytes, int position, int value) {
        bytes[position] = (byte) value;
        bytes[position + 1] = (byte) (value >> 8);
    }

    /** The map's entries under a name. */
    List<WadWriter.Entry> entries(String header) {
        List<WadWriter.Entry> entries = new ArrayList<>();
        entries.add(WadWriter.Entry.marker(header));
        lumps.forEach((lump, bytes) -> entries.add(new WadWriter.Entry(lump, bytes)));
        return entries;
    }
}
