/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.LabelList;
import org.outrider.engine.classic.internal.world.Mobj;

/** Which thing each pixel shows, and a box around what is seen of each thing. */
public final class LabelLayer {

    private static final int BOX = 4;

    private final int width;
    private final int height;
    private final byte[] values;
    private int count;
    private @Nullable Mobj[] things = new Mobj[64];
    private int[] valueOf = new int[64];
    /** Left, top, right, bottom of each thing, all included. */
    private int[] boxes = new int[64 * BOX];

    LabelLayer(int width, int height) {
        this.width = width;
        this.height = height;
        values = new byte[width * height];
    }

    void clear() {
        count = 0;
        Arrays.fill(values, (byte) LabelList.NOTHING);
    }

    /** Starts to draw a thing; its value is the next one free. */
    void begin(@Nullable Mobj thing) {
        begin(thing, Math.min(count + 1, LabelList.MAX_VALUE));
    }

    /** Starts to draw a thing. */
    void begin(@Nullable Mobj thing, int value) {
        if (count == things.length) {
            things = Arrays.copyOf(things, count * 2);
            valueOf = Arrays.copyOf(valueOf, count * 2);
            boxes = Arrays.copyOf(boxes, count * 2 * BOX);
        }
        things[count] = thing;
        valueOf[count] = value;
        int box = count * BOX;
        boxes[box] = width;
        boxes[box + 1] = height;
        boxes[box + 2] = -1;
        boxes[box + 3] = -1;
        count++;
    }

    /** Gives pixels of a column, from one row to another, both included, to the thing begun last. */
    void column(int x, int top, int bottom) {
        fill(x, top, bottom, valueOf[count - 1]);
        int box = (count - 1) * BOX;
        boxes[box] = Math.min(boxes[box], x);
        boxes[box + 1] = Math.min(boxes[box + 1], top);
        boxes[box + 2] = Math.max(boxes[box + 2], x);
        boxes[box + 3] = Math.max(boxes[box + 3], bottom);
    }

    /** Takes pixels of a column from things, as a see-through wall is drawn over them. */
    void erase(int x, int top, int bottom) {
        fill(x, top, bottom, LabelList.NOTHING);
    }

    private void fill(int x, int top, int bottom, int value) {
        int end = bottom * width + x;
        for (int at = top * width + x; at <= end; at += width) {
            values[at] = (byte) value;
        }
    }

    /** Draws the boxes in to what is still seen and drops the things of which nothing is. */
    void finish() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (shrink(i)) {
                things[kept] = things[i];
                valueOf[kept] = valueOf[i];
                System.arraycopy(boxes, i * BOX, boxes, kept * BOX, BOX);
                kept++;
            }
        }
        Arrays.fill(things, kept, count, null);
        count = kept;
    }

    private boolean shrink(int index) {
        int box = index * BOX;
        byte value = (byte) valueOf[index];
        int left = boxes[box];
        int top = boxes[box + 1];
        int right = boxes[box + 2];
        int bottom = boxes[box + 3];
        while (top <= bottom && !inRow(top, left, right, value)) {
            top++;
        }
        while (bottom > top && !inRow(bottom, left, right, value)) {
            bottom--;
        }
        while (left <= right && top <= bottom && !inColumn(left, top, bottom, value)) {
            left++;
        }
        while (right > left && !inColumn(right, top, bottom, value)) {
            right--;
        }
        boxes[box] = left;
        boxes[box + 1] = top;
        boxes[box + 2] = right;
        boxes[box + 3] = bottom;
        return left <= right && top <= bottom;
    }

    private boolean inRow(int y, int left, int right, byte value) {
        for (int at = y * width + left; at <= y * width + right; at++) {
            if (values[at] == value) {
                return true;
            }
        }
        return false;
    }

    private boolean inColumn(int x, int top, int bottom, byte value) {
        for (int at = top * width + x; at <= bottom * width + x; at += width) {
            if (values[at] == value) {
                return true;
            }
        }
        return false;
    }

    /** Value of each pixel, row by row: 0 for none, see {@link LabelList}. Overwritten by the next frame. */
    public byte[] values() {
        return values;
    }

    /** Number of things that are seen, in the order in which they were drawn: far to near, the own weapon last. */
    public int count() {
        return count;
    }

    /** A thing that is seen; for the own weapon, the player. */
    public Mobj thing(int index) {
        Mobj thing = things[index];
        if (index >= count || thing == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return thing;
    }

    /** Value of a thing's pixels. */
    public int value(int index) {
        return valueOf[index];
    }

    /** Left edge of the box around what is seen of a thing. */
    public int left(int index) {
        return boxes[index * BOX];
    }

    /** Upper edge of the box. */
    public int top(int index) {
        return boxes[index * BOX + 1];
    }

    /** Width of the box in pixels. */
    public int width(int index) {
        return boxes[index * BOX + 2] - boxes[index * BOX] + 1;
    }

    /** Height of the box in pixels. */
    public int height(int index) {
        return boxes[index * BOX + 3] - boxes[index * BOX + 1] + 1;
    }
}
