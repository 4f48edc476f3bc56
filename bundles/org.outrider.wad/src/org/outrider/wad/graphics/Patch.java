/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;

/**
 * A picture with see-through parts, kept in columns of posts: wall patches, sprites, screens.
 *
 * <p>The lump: width, height, left and top offset (16 bits each), for each column the 32-bit offset of its posts; a
 * post is its top row, length, an unused byte, the pixels, an unused byte; a top of 255 ends the column. A top that is
 * not below the one before counts from it (DeePsea's tall patches), which lets patches be taller than 254.
 *
 * <p>Posts are numbered through the whole patch; those of column x are {@link #firstPost(int) firstPost(x)} up to,
 * not including, {@link #endPost(int) endPost(x)}. All accessors only read arrays.
 */
public final class Patch {

    private static final int HEADER_SIZE = 8;
    private static final int END_OF_COLUMN = 0xFF;
    /** Bytes of a post around its pixels: top, length, unused, and the unused one behind. */
    private static final int POST_FRAME = 4;

    private final int width;
    private final int height;
    private final int leftOffset;
    private final int topOffset;
    private final byte[] data;
    private final int[] firstPosts;
    private final int[] endPosts;
    private int[] tops = new int[64];
    private int[] starts = new int[64];
    private int posts;

    private Patch(Lump lump) throws WadFormatException {
        ByteBuffer header = lump.data();
        if (lump.size() < HEADER_SIZE) {
            throw WadFormatException.ofLump(lump, "has " + lump.size() + " bytes, too few for a patch's header");
        }
        width = Short.toUnsignedInt(header.getShort(0));
        height = Short.toUnsignedInt(header.getShort(2));
        leftOffset = header.getShort(4);
        topOffset = header.getShort(6);
        if (width == 0 || height == 0 || HEADER_SIZE + width * 4 > lump.size()) {
            throw WadFormatException.ofLump(lump,
                    "a patch of " + width + " by " + height + " does not fit into " + lump.size() + " bytes");
        }
        data = lump.bytes();
        firstPosts = new int[width];
        endPosts = new int[width];
        readColumns(lump, header);
    }

    /**
     * Reads a patch.
     *
     * @throws WadFormatException when a column or post lies outside the lump; the index is the column
     */
    public static Patch read(Lump lump) throws WadFormatException {
        return new Patch(lump);
    }

    /** Pixels from left to right. */
    public int width() {
        return width;
    }

    /** Pixels from top to bottom, as the header says; posts may reach below. */
    public int height() {
        return height;
    }

    /** Pixels that the picture is moved to the left of its place. */
    public int leftOffset() {
        return leftOffset;
    }

    /** Pixels that the picture is moved upwards of its place. */
    public int topOffset() {
        return topOffset;
    }

    /** The first post of a column. */
    public int firstPost(int column) {
        return firstPosts[column];
    }

    /** The post behind the last one of a column. */
    public int endPost(int column) {
        return endPosts[column];
    }

    /** The row of a post's first pixel, from 0 at the top. */
    public int postTop(int post) {
        return tops[post];
    }

    /** The number of a post's pixels. */
    public int postLength(int post) {
        return data[starts[post] - 2] & 0xFF;
    }

    /** Where a post's pixels start in {@link #data()}. */
    public int postStart(int post) {
        return starts[post];
    }

    /** The lump's bytes, in which posts are found. Not to be changed. */
    public byte[] data() {
        return data;
    }

    private void readColumns(Lump lump, ByteBuffer header) throws WadFormatException {
        Map<Integer, Integer> columnsByOffset = new HashMap<>();
        for (int column = 0; column < width; column++) {
            int offset = header.getInt(HEADER_SIZE + column * 4);
            Integer same = columnsByOffset.putIfAbsent(offset, column);
            if (same != null) {
                firstPosts[column] = firstPosts[same];
                endPosts[column] = endPosts[same];
            } else {
                firstPosts[column] = posts;
                readPosts(lump, column, offset);
                endPosts[column] = posts;
            }
        }
        tops = Arrays.copyOf(tops, posts);
        starts = Arrays.copyOf(starts, posts);
    }

    private void readPosts(Lump lump, int column, int offset) throws WadFormatException {
        int at = offset;
        int top = -1;
        while (true) {
            if (at < 0 || at >= data.length) {
                throw WadFormatException.ofElement(lump, column, "the column has a post at offset "
                        + Integer.toUnsignedLong(at) + ", outside the lump's " + data.length + " bytes");
            }
            int delta = data[at] & 0xFF;
            if (delta == END_OF_COLUMN) {
                return;
            }
            int length = at + 1 < data.length ? data[at + 1] & 0xFF : 0;
            if (at + POST_FRAME - 1 + length > data.length) {
                throw WadFormatException.ofElement(lump, column, "the column's post at offset " + at + " is cut off");
            }
            top = delta <= top ? top + delta : delta;
            addPost(lump, column, top, at + 3);
            at += POST_FRAME + length;
        }
    }

    private void addPost(Lump lump, int column, int top, int start) throws WadFormatException {
        // Columns that don't share their start share no posts either; overlapping ones would multiply without end.
        if (posts > data.length) {
            throw WadFormatException.ofElement(lump, column, "the columns overlap");
        }
        if (posts == tops.length) {
            tops = Arrays.copyOf(tops, posts * 2);
            starts = Arrays.copyOf(starts, posts * 2);
        }
        tops[posts] = top;
        starts[posts++] = start;
    }
}
