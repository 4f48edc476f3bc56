/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SolidSegsTest {

    private static final int WIDTH = 40;

    private final SolidSegs solid = new SolidSegs(WIDTH);
    private final List<String> parts = new ArrayList<>();

    SolidSegsTest() {
        solid.clear(WIDTH);
    }

    private void note(int first, int last) {
        parts.add(first + "-" + last);
    }

    @Test
    void firstWallIsSeenAsAWhole() {
        solid.fill(3, 9, this::note);

        assertEquals(List.of("3-9"), parts);
    }

    @Test
    void wallsBehindShowBesideNearerOnes() {
        solid.fill(10, 19, this::note);
        solid.fill(30, 34, this::note);
        parts.clear();

        solid.clip(5, 36, this::note);

        assertEquals(List.of("5-9", "20-29", "35-36"), parts);
    }

    @Test
    void seeThroughWallsHideNothing() {
        solid.clip(5, 9, this::note);
        parts.clear();

        solid.fill(5, 9, this::note);

        assertEquals(List.of("5-9"), parts);
    }

    @Test
    void touchingWallsCoverWhatLiesBehindBoth() {
        solid.fill(0, 9, this::note);
        solid.fill(10, 19, this::note);

        assertTrue(solid.covers(4, 15));
        assertFalse(solid.covers(4, 20));
    }

    @Test
    void showsEachColumnOnceWhateverTheOrder() {
        long seed = 77;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            solid.clear(WIDTH);
            boolean[] filled = new boolean[WIDTH];
            for (int wall = 0; wall < 15; wall++) {
                int from = random.nextInt(WIDTH);
                int to = from + random.nextInt(WIDTH - from);
                boolean fills = random.nextBoolean();
                boolean[] shown = new boolean[WIDTH];
                SolidSegs.Visible mark = (first, last) -> {
                    for (int x = first; x <= last; x++) {
                        assertFalse(shown[x], "shown twice");
                        shown[x] = true;
                    }
                };
                boolean covered = true;
                for (int x = from; x <= to; x++) {
                    covered &= filled[x];
                }
                assertEquals(covered, solid.covers(from, to), "round " + round + " of seed " + seed);
                if (fills) {
                    solid.fill(from, to, mark);
                } else {
                    solid.clip(from, to, mark);
                }
                for (int x = 0; x < WIDTH; x++) {
                    boolean within = x >= from && x <= to;
                    assertEquals(within && !filled[x], shown[x], "round " + round + " of seed " + seed);
                    filled[x] |= within && fills;
                }
            }
        }
    }
}
