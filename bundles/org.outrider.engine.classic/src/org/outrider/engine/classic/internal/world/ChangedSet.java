/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

/** A set of numbers below a bound, in the order in which they were added; adding allocates nothing. */
final class ChangedSet {

    private final int[] members;
    private final boolean[] contained;
    private int size;

    ChangedSet(int bound) {
        members = new int[bound];
        contained = new boolean[bound];
    }

    void add(int member) {
        if (!contained[member]) {
            contained[member] = true;
            members[size++] = member;
        }
    }

    int get(int i) {
        return members[i];
    }

    int size() {
        return size;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            contained[members[i]] = false;
        }
        size = 0;
    }
}
