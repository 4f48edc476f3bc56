/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets of sectors that a player's body can lie in at once, numbered. The first sets are those of one sector each,
 * with the sector's number.
 */
public final class SectorSets {

    private final int[][] members;

    private SectorSets(int[][] members) {
        this.members = members;
    }

    public int count() {
        return members.length;
    }

    /** Number of sectors in a set. */
    public int size(int set) {
        return members[set].length;
    }

    /** A sector of a set, by its place in it. */
    public int member(int set, int i) {
        return members[set][i];
    }

    /** True where the sector is one of the set. */
    public boolean contains(int set, int sector) {
        for (int member : members[set]) {
            if (member == sector) {
                return true;
            }
        }
        return false;
    }

    /** Gathers sets while they come up. */
    static final class Builder {

        private final List<int[]> members = new ArrayList<>();
        private final Map<Long, Integer> grown = new HashMap<>();
        private final Map<List<Integer>, Integer> numbers = new HashMap<>();

        Builder(int sectors) {
            for (int i = 0; i < sectors; i++) {
                members.add(new int[] { i });
                numbers.put(List.of(i), i);
            }
        }

        /** The number of the set that has one more sector. */
        int with(int set, int sector) {
            return grown.computeIfAbsent((long) set << 32 | sector, key -> grow(set, sector));
        }

        private int grow(int set, int sector) {
            int[] union = Arrays.copyOf(members.get(set), members.get(set).length + 1);
            union[union.length - 1] = sector;
            int[] sorted = Arrays.stream(union).sorted().distinct().toArray();
            return numbers.computeIfAbsent(Arrays.stream(sorted).boxed().toList(), key -> {
                members.add(sorted);
                return members.size() - 1;
            });
        }

        SectorSets build() {
            return new SectorSets(members.toArray(int[][]::new));
        }
    }
}
