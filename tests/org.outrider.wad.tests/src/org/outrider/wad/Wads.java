/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.outrider.wad.WadWriter.Entry;

/** Makes WADs in memory. */
public final class Wads {

    private Wads() {
    }

    /** A PWAD of these lumps, named {@code test.wad} in messages. */
    public static WadFile pwad(Entry... lumps) {
        return pwad("test.wad", List.of(lumps));
    }

    /** A PWAD of these lumps. */
    public static WadFile pwad(String file, List<Entry> lumps) {
        try {
            return WadFile.of(Path.of(file), WadWriter.pwad().addAll(lumps).toBytes());
        } catch (WadFormatException e) {
            throw new AssertionError("what the writer makes can be read", e);
        }
    }

    /** A stack of a single PWAD of these lumps. */
    public static WadStack stack(List<Entry> lumps) {
        return new WadStack(List.of(pwad("test.wad", lumps)));
    }

    /** A lump with a text for content. */
    public static Entry text(String name, String content) {
        return new Entry(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The lumps with one of them changed. */
    public static List<Entry> with(List<Entry> lumps, String name, UnaryOperator<byte[]> change) {
        List<Entry> changed = new ArrayList<>();
        for (Entry lump : lumps) {
            changed.add(lump.name().equals(name) ? new Entry(name, change.apply(lump.data().clone())) : lump);
        }
        return changed;
    }

    /** The lumps without those of these names. */
    public static List<Entry> without(List<Entry> lumps, String... names) {
        return lumps.stream().filter(lump -> !Arrays.asList(names).contains(lump.name())).toList();
    }

    /** The lumps of a map as they are in a file. */
    public static List<Entry> copy(MapLumps map) {
        List<Entry> lumps = new ArrayList<>();
        lumps.add(Entry.marker(map.name()));
        map.all().forEach(lump -> lumps.add(new Entry(lump.name(), lump.bytes())));
        return lumps;
    }

    /** Puts a 16-bit number into bytes. */
    public static byte[] putShort(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
        return bytes;
    }
}
