/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

/** Reads back what a {@link StateWriter} wrote, in the same order. */
public final class StateReader {

    private final int[] data;
    private int position;

    /** @param data what a writer's {@link StateWriter#toArray()} gave */
    public StateReader(int[] data) {
        this.data = data;
    }

    public int read() {
        return data[position++];
    }

    public boolean readBoolean() {
        return read() != 0;
    }

    public void read(int[] target) {
        System.arraycopy(data, position, target, 0, target.length);
        position += target.length;
    }

    /** True once all was read. */
    public boolean atEnd() {
        return position == data.length;
    }
}
