/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Numbers of the objects of a map that something is about. */
public record ObjectNumbers(Set<Integer> lines, Set<Integer> sectors, Set<Integer> things) {

    /** None. */
    public static final ObjectNumbers NONE = new ObjectNumbers(Set.of(), Set.of(), Set.of());

    /** Kinds that are absent in JSON are empty. */
    public ObjectNumbers(@Nullable Set<Integer> lines, @Nullable Set<Integer> sectors,
            @Nullable Set<Integer> things) {
        this.lines = lines == null ? Set.of() : Set.copyOf(lines);
        this.sectors = sectors == null ? Set.of() : Set.copyOf(sectors);
        this.things = things == null ? Set.of() : Set.copyOf(things);
    }

    /** Whether any object is in both. */
    boolean meets(ObjectNumbers other) {
        return meets(lines, other.lines) || meets(sectors, other.sectors) || meets(things, other.things);
    }

    /** Whether both have objects of one kind. */
    boolean comparesTo(ObjectNumbers other) {
        return !lines.isEmpty() && !other.lines.isEmpty() || !sectors.isEmpty() && !other.sectors.isEmpty()
                || !things.isEmpty() && !other.things.isEmpty();
    }

    private static boolean meets(Set<Integer> a, Set<Integer> b) {
        return a.stream().anyMatch(b::contains);
    }
}
