/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers lumps in order and writes them as a WAD file.
 *
 * <p>The file appears whole or not at all: it is written beside its place and then moved there.
 */
public final class WadWriter {

    private static final int HEADER_SIZE = 12;
    private static final int ENTRY_SIZE = 16;

    private final String magic;
    private final List<Entry> entries = new ArrayList<>();

    private WadWriter(String magic) {
        this.magic = magic;
    }

    /** Starts a PWAD. */
    public static WadWriter pwad() {
        return new WadWriter("PWAD");
    }

    /** Starts an IWAD. */
    public static WadWriter iwad() {
        return new WadWriter("IWAD");
    }

    /**
     * A lump to write.
     *
     * @param name up to eight Latin-1 characters
     * @param data its bytes; empty for a marker
     */
    public record Entry(String name, byte[] data) {

        /** Checks the name. */
        public Entry {
            LumpNames.encode(name);
        }

        /** An empty lump. */
        public static Entry marker(String name) {
            return new Entry(name, new byte[0]);
        }
    }

    /** Adds a lump behind those added before. */
    public WadWriter add(String name, byte[] data) {
        entries.add(new Entry(name, data));
        return this;
    }

    /** Adds an empty lump, such as a map's header. */
    public WadWriter addMarker(String name) {
        entries.add(Entry.marker(name));
        return this;
    }

    /** Adds lumps in order. */
    public WadWriter addAll(List<Entry> lumps) {
        entries.addAll(lumps);
        return this;
    }

    /** The WAD as bytes: header, lumps, directory. */
    public byte[] toBytes() {
        ByteArrayOutputStream lumps = new ByteArrayOutputStream();
        ByteBuffer directory = ByteBuffer.allocate(entries.size() * ENTRY_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        for (Entry entry : entries) {
            directory.putInt(HEADER_SIZE + lumps.size()).putInt(entry.data().length);
            directory.put(LumpNames.encode(entry.name()));
            lumps.writeBytes(entry.data());
        }
        ByteBuffer wad = ByteBuffer.allocate(HEADER_SIZE + lumps.size() + directory.capacity())
                .order(ByteOrder.LITTLE_ENDIAN);
        wad.put(magic.getBytes(StandardCharsets.US_ASCII)).putInt(entries.size()).putInt(HEADER_SIZE + lumps.size());
        wad.put(lumps.toByteArray()).put(directory.flip());
        return wad.array();
    }

    /**
     * Writes the WAD to a file, replacing one that is there.
     *
     * @throws IOException when writing or moving fails; an older file is then still whole
     */
    public void write(Path file) throws IOException {
        WholeFile.write(file, toBytes());
    }
}
