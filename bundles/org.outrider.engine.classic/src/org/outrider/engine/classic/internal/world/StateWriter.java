/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import java.util.Arrays;

/** A growing list of ints into which the state of a world is written. */
public final class StateWriter {

    private int[] data;
    private int size;

    /** @param capacity ints to make room for at first */
    public StateWriter(int capacity) {
        data = new int[capacity];
    }

    public void write(int value) {
        if (size == data.length) {
            data = Arrays.copyOf(data, size * 2);
        }
        data[size++] = value;
    }

    public void write(boolean value) {
        write(value ? 1 : 0);
    }

    public void write(int[] values) {
        if (size + values.length > data.length) {
            data = Arrays.copyOf(data, Math.max(data.length * 2, size + values.length));
        }
        System.arraycopy(values, 0, data, size, values.length);
        size += values.length;
    }

    /** Forgets all that was written. */
    public void clear() {
        size = 0;
    }

    /** All that was written, as a new array. */
    public int[] toArray() {
        return Arrays.copyOf(data, size);
    }
}
