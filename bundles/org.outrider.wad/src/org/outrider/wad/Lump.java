/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * One named run of bytes in a WAD file.
 *
 * <p>A lump is a view: its bytes are read from the mapped file when asked for. Names need not be unique.
 */
public final class Lump {

    private final WadFile wad;
    private final int index;
    private final String name;
    private final int offset;
    private final int size;

    /** Made by {@link WadFile}, which has checked that offset and size lie within the file. */
    Lump(WadFile wad, int index, String name, int offset, int size) {
        this.wad = wad;
        this.index = index;
        this.name = name;
        this.offset = offset;
        this.size = size;
    }

    /** The name: upper-case, at most eight characters. */
    public String name() {
        return name;
    }

    /** The position in the file's directory, from 0. */
    public int index() {
        return index;
    }

    /** Number of bytes; 0 for markers. */
    public int size() {
        return size;
    }

    /** Where the bytes start in the file. */
    public long offset() {
        return offset;
    }

    /** The path of the file that holds the lump. */
    public Path file() {
        return wad.path();
    }

    /** The WAD that holds the lump. */
    public WadFile wad() {
        return wad;
    }

    /**
     * The bytes as a read-only, little-endian slice of the mapped file, from position 0 to {@link #size()}. Each call
     * gives a buffer of its own.
     *
     * @throws IllegalStateException when the WAD has been closed
     */
    public ByteBuffer data() {
        return wad.content().slice(offset, size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A copy of the bytes.
     *
     * @throws IllegalStateException when the WAD has been closed
     */
    public byte[] bytes() {
        byte[] bytes = new byte[size];
        data().get(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return name + " (" + file().getFileName() + " #" + index + ", " + size + " bytes)";
    }
}
