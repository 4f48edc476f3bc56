/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import java.util.Arrays;

/** Switches that were pressed and will flip back: which side's texture, to what, and when. Grows without limit. */
public final class ButtonList {

    /** The part of a sidedef that shows the switch. */
    public enum Part {
        TOP, MIDDLE, BOTTOM
    }

    private static final Part[] PARTS = Part.values();

    private int[] line = new int[16];
    private int[] part = new int[16];
    private int[] texture = new int[16];
    private int[] tics = new int[16];
    private int size;

    public void add(int lineIndex, Part where, int offTexture, int ticsLeft) {
        if (size == line.length) {
            line = Arrays.copyOf(line, size * 2);
            part = Arrays.copyOf(part, size * 2);
            texture = Arrays.copyOf(texture, size * 2);
            tics = Arrays.copyOf(tics, size * 2);
        }
        line[size] = lineIndex;
        part[size] = where.ordinal();
        texture[size] = offTexture;
        tics[size] = ticsLeft;
        size++;
    }

    /** Tells whether a line's switch already waits to flip back. */
    public boolean contains(int lineIndex) {
        for (int i = 0; i < size; i++) {
            if (line[i] == lineIndex) {
                return true;
            }
        }
        return false;
    }

    public int size() {
        return size;
    }

    public int line(int i) {
        return line[i];
    }

    public Part part(int i) {
        return PARTS[part[i]];
    }

    /** Number of the texture to show again. */
    public int texture(int i) {
        return texture[i];
    }

    /** Counts one tic down and tells what is left. */
    public int countDown(int i) {
        return --tics[i];
    }

    /** Removes an entry; the last one takes its place. */
    public void remove(int i) {
        size--;
        line[i] = line[size];
        part[i] = part[size];
        texture[i] = texture[size];
        tics[i] = tics[size];
    }

    void save(StateWriter out) {
        out.write(size);
        for (int i = 0; i < size; i++) {
            out.write(line[i]);
            out.write(part[i]);
            out.write(texture[i]);
            out.write(tics[i]);
        }
    }

    void load(StateReader in) {
        size = 0;
        for (int left = in.read(); left > 0; left--) {
            add(in.read(), PARTS[in.read()], in.read(), in.read());
        }
    }
}
