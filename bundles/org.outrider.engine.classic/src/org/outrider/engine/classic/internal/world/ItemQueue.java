/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

/** The last 127 items that were picked up, oldest first, which come back in altdeath games. */
public final class ItemQueue {

    private static final int SIZE = 128;

    private final int[] things = new int[SIZE];
    private final int[] times = new int[SIZE];
    private int head;
    private int tail;

    /** Adds an item; a full queue loses its oldest. */
    void add(int thing, int levelTime) {
        things[head] = thing;
        times[head] = levelTime;
        head = head + 1 & SIZE - 1;
        if (head == tail) {
            tail = tail + 1 & SIZE - 1;
        }
    }

    public boolean isEmpty() {
        return head == tail;
    }

    /** Number of the map's thing that the oldest item was spawned from; -1 where it was none. */
    public int oldestThing() {
        return things[tail];
    }

    /** The level time at which the oldest item was picked up. */
    public int oldestTime() {
        return times[tail];
    }

    public void removeOldest() {
        tail = tail + 1 & SIZE - 1;
    }

    void save(StateWriter out) {
        out.write(head);
        out.write(tail);
        for (int i = tail; i != head; i = i + 1 & SIZE - 1) {
            out.write(things[i]);
            out.write(times[i]);
        }
    }

    void load(StateReader in) {
        head = in.read();
        tail = in.read();
        for (int i = tail; i != head; i = i + 1 & SIZE - 1) {
            things[i] = in.read();
            times[i] = in.read();
        }
    }
}
