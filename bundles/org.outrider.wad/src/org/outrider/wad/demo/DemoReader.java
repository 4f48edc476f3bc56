/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;

/**
 * Reads demos of Doom 1.4 to 1.9, with 8-bit or 16-bit turning.
 *
 * <p>Read leniently where the game does: a demo without end marker ends with its last whole tic, and what follows
 * the marker is ignored.
 */
public final class DemoReader {

    /** Marks the end, in the place of the next tic's first forward byte. */
    static final byte END = (byte) 0x80;
    /** Bytes of the header. */
    static final int HEADER_SIZE = 13;

    private static final int FIRST_PLAYER = 9;
    private static final int NIGHTMARE = 4;
    /** Weeks of play; what is longer is no demo. */
    private static final int LARGEST = 256 << 20;

    private DemoReader() {
    }

    /**
     * Reads a demo file.
     *
     * @throws IOException        when the file can't be read
     * @throws WadFormatException when it is no demo, or of a version that isn't supported; the index is the byte offset
     */
    public static Demo read(Path file) throws IOException, WadFormatException {
        if (Files.isDirectory(file)) {
            throw WadFormatException.ofFile(file, "is a folder, not a demo");
        }
        long size = Files.size(file);
        if (size > LARGEST) {
            throw WadFormatException.ofFile(file, "is " + size + " bytes long, which no demo is");
        }
        return read(file.toString(), "", ByteBuffer.wrap(Files.readAllBytes(file)));
    }

    /**
     * Reads a demo from a lump, such as {@code DEMO1}.
     *
     * @throws WadFormatException when it is no demo, or of a version that isn't supported
     */
    public static Demo read(Lump lump) throws WadFormatException {
        return read(lump.file().toString(), lump.name(), lump.data());
    }

    /** Reads a demo from what a file holds. */
    static Demo read(String file, byte[] bytes) throws WadFormatException {
        return read(file, "", ByteBuffer.wrap(bytes));
    }

    private static Demo read(String file, String lump, ByteBuffer data) throws WadFormatException {
        DemoHeader header = readHeader(file, lump, data);
        int ticSize = header.commandSize() * header.players();
        int end = HEADER_SIZE;
        while (data.limit() - end >= ticSize && !endsAt(data, end, header)) {
            end += ticSize;
        }
        byte[] commands = new byte[end - HEADER_SIZE];
        data.get(HEADER_SIZE, commands);
        return new Demo(header, commands);
    }

    /** Whether the end marker stands in the place of a player's command in the tic at a position. */
    private static boolean endsAt(ByteBuffer data, int tic, DemoHeader header) {
        for (int slot = 0; slot < header.players(); slot++) {
            if (data.get(tic + slot * header.commandSize()) == END) {
                return true;
            }
        }
        return false;
    }

    private static DemoHeader readHeader(String file, String lump, ByteBuffer data) throws WadFormatException {
        if (data.limit() == 0) {
            throw new WadFormatException(file, lump, 0, "is no demo: it is empty");
        }
        int version = data.get(0) & 0xFF;
        if (version <= NIGHTMARE) {
            throw new WadFormatException(file, lump, 0, "is a demo of Doom 1.2 or older, or none: it starts with the"
                    + " byte " + version + ", a skill, where newer demos have their version");
        }
        if (!DemoHeader.isSupported(version)) {
            throw new WadFormatException(file, lump, 0, "demo version " + version
                    + " is not supported; versions 104 to 109 (Doom 1.4 to 1.9) and 111 are");
        }
        if (data.limit() < HEADER_SIZE) {
            throw new WadFormatException(file, lump, data.limit(), "the demo's header is truncated: "
                    + data.limit() + " of " + HEADER_SIZE + " bytes");
        }
        int playerMask = 0;
        for (int player = 0; player < DemoHeader.MAX_PLAYERS; player++) {
            playerMask |= data.get(FIRST_PLAYER + player) != 0 ? 1 << player : 0;
        }
        try {
            return new DemoHeader(version, (data.get(1) & 0xFF) + 1, data.get(2) & 0xFF, data.get(3) & 0xFF,
                    data.get(4) & 0xFF, data.get(5) != 0, data.get(6) != 0, data.get(7) != 0, data.get(8) & 0xFF,
                    playerMask);
        } catch (IllegalArgumentException e) {
            throw new WadFormatException(file, lump, 1, e.getMessage());
        }
    }
}
