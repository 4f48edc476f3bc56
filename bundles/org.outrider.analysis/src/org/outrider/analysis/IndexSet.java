/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.BitSet;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/** An immutable set of indices of a map's sectors, lines or things. */
public final class IndexSet {

    private static final IndexSet EMPTY = new IndexSet(new BitSet());

    private final BitSet bits;

    private IndexSet(BitSet bits) {
        this.bits = bits;
    }

    /** The empty set. */
    public static IndexSet empty() {
        return EMPTY;
    }

    /** A set of what is set now; later changes of the bits do not matter. */
    public static IndexSet of(BitSet bits) {
        return new IndexSet((BitSet) bits.clone());
    }

    /** A set of these, none of them negative. */
    public static IndexSet of(int... indices) {
        return of(IntStream.of(indices));
    }

    /** A set of these, none of them negative. */
    public static IndexSet of(IntStream indices) {
        BitSet bits = new BitSet();
        indices.forEach(bits::set);
        return new IndexSet(bits);
    }

    public boolean contains(int index) {
        return bits.get(index);
    }

    public int size() {
        return bits.cardinality();
    }

    /** The members, ascending. */
    public IntStream stream() {
        return bits.stream();
    }

    /** The members of either. */
    public IndexSet union(IndexSet other) {
        BitSet union = (BitSet) bits.clone();
        union.or(other.bits);
        return new IndexSet(union);
    }

    /** The members that the other lacks. */
    public IndexSet without(IndexSet other) {
        BitSet difference = (BitSet) bits.clone();
        difference.andNot(other.bits);
        return new IndexSet(difference);
    }

    /** The members, ascending. */
    public int[] toArray() {
        return bits.stream().toArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexSet set && bits.equals(set.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return bits.toString();
    }
}
