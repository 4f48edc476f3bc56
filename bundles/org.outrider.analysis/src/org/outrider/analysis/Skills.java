/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A set of skills, 1 the easiest to 5 the hardest.
 *
 * @param mask bit 0 for skill 1 to bit 4 for skill 5
 */
public record Skills(int mask) {

    /** All of them. */
    public static final Skills ALL = new Skills(0b11111);
    /** None of them. */
    public static final Skills NONE = new Skills(0);

    public Skills {
        if (mask < 0 || mask > 0b11111) {
            throw new IllegalArgumentException("there are skills 1 to 5; mask " + mask);
        }
    }

    /** A set of these, each 1..5. */
    public static Skills of(int... skills) {
        return new Skills(Arrays.stream(skills).map(skill -> 1 << skill - 1).reduce(0, (a, b) -> a | b));
    }

    /**
     * The skills at which a thing is there.
     *
     * @param flags of a THINGS lump: bit 0 stands for skills 1 and 2, bit 1 for skill 3, bit 2 for skills 4 and 5
     */
    public static Skills ofThing(int flags) {
        return new Skills(((flags & 1) != 0 ? 0b00011 : 0) | ((flags & 2) != 0 ? 0b00100 : 0)
                | ((flags & 4) != 0 ? 0b11000 : 0));
    }

    public boolean contains(int skill) {
        return (mask & 1 << skill - 1) != 0;
    }

    public boolean isEmpty() {
        return mask == 0;
    }

    /** The skills of both. */
    public Skills and(Skills other) {
        return new Skills(mask & other.mask);
    }

    /** The skills of either. */
    public Skills or(Skills other) {
        return new Skills(mask | other.mask);
    }

    /** The skills, ascending. */
    public List<Integer> list() {
        return IntStream.rangeClosed(1, 5).filter(this::contains).boxed().toList();
    }

    /** Such as {@code 3 4 5}. */
    @Override
    public String toString() {
        return list().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
