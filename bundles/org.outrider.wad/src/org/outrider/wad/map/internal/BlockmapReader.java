/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import static org.outrider.wad.map.internal.Records.unsigned;

import java.nio.ByteBuffer;

import org.outrider.wad.Lump;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.Blockmap;

/** Reads BLOCKMAP and checks that every block's list ends and names lines of the map. */
final class BlockmapReader {

    private static final int HEADER_WORDS = 4;
    private static final int LARGEST_OFFSET = 0xFFFF;

    private final MapLumps lumps;
    private final int linedefs;

    BlockmapReader(MapLumps lumps, int linedefs) {
        this.lumps = lumps;
        this.linedefs = linedefs;
    }

    /**
     * Reads the lump.
     *
     * @throws WadFormatException when it is missing, truncated, too large for its own 16-bit offsets, or invalid
     */
    Blockmap read() throws WadFormatException {
        Lump lump = lumps.get("BLOCKMAP");
        ByteBuffer data = lump.data();
        int words = lump.size() / 2;
        if (words < HEADER_WORDS) {
            throw fault(-1, "the lump has " + lump.size() + " bytes and no room for its header");
        }
        int columns = unsigned(data, 4);
        int rows = unsigned(data, 6);
        long firstList = HEADER_WORDS + (long) columns * rows;
        if (columns == 0 || rows == 0 || firstList >= words) {
            throw fault(-1, columns + " by " + rows + " blocks do not fit into " + lump.size() + " bytes");
        }
        if (words > LARGEST_OFFSET + 1) {
            throw fault(-1, "the lump has " + words + " words, more than its 16-bit offsets can reach");
        }
        int start = (int) firstList;
        int[] lines = lines(data, start, words);
        return new Blockmap(data.getShort(0), data.getShort(2), columns, rows, offsets(data, start, lines), lines);
    }

    private static int[] lines(ByteBuffer data, int start, int words) {
        int[] lines = new int[words - start];
        for (int i = 0; i < lines.length; i++) {
            int line = unsigned(data, (start + i) * 2);
            lines[i] = line == 0xFFFF ? Blockmap.END : line;
        }
        return lines;
    }

    private int[] offsets(ByteBuffer data, int start, int[] lines) throws WadFormatException {
        boolean[] sound = soundStarts(lines);
        int[] offsets = new int[start - HEADER_WORDS];
        for (int block = 0; block < offsets.length; block++) {
            int offset = unsigned(data, (HEADER_WORDS + block) * 2) - start;
            if (offset < 0 || offset >= lines.length || !sound[offset]) {
                throw fault(block, "the block's list at word " + (offset + start)
                        + " is outside the lists, has no end, or names a line that does not exist");
            }
            offsets[block] = offset;
        }
        return offsets;
    }

    /** For each position whether the list that starts there names lines of the map only, and ends. */
    private boolean[] soundStarts(int[] lines) {
        boolean[] sound = new boolean[lines.length];
        boolean rest = false;
        for (int i = lines.length - 1; i >= 0; i--) {
            rest = lines[i] == Blockmap.END || rest && lines[i] < linedefs;
            sound[i] = rest;
        }
        return sound;
    }

    private WadFormatException fault(long block, String reason) {
        return lumps.error("BLOCKMAP", block, reason);
    }
}
