/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.plant;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.outrider.engine.Surface;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameTour;

/** What players saw of a map: how large each wall was at best, and where they stood. */
final class Witness implements FrameTour.Visitor {

    private final Map<Integer, Integer> pixels = new HashMap<>();
    private final Map<Integer, Integer> looks = new HashMap<>();
    private final BitSet sectors = new BitSet();

    @Override
    public void look(Frame frame) {
        // it was shown all frames before
    }

    @Override
    public void pass(Frame frame) {
        Map<Integer, int[]> counts = new HashMap<>();
        int[] surfaces = frame.view().surfaces();
        for (int surface : surfaces) {
            if (Surface.kind(surface).isWall()) {
                counts.computeIfAbsent(surface, none -> new int[1])[0]++;
            }
        }
        counts.forEach((surface, count) -> pixels.merge(surface, count[0], Math::max));
        sectors.set(frame.sector());
        looks.merge(frame.sector(), 1, Integer::sum);
    }

    /** Parts of walls that once covered at least so many pixels, in the order of their numbers. */
    int[] walls(int atLeast) {
        return pixels.entrySet().stream().filter(entry -> entry.getValue() >= atLeast).mapToInt(Map.Entry::getKey)
                .sorted().toArray();
    }

    /** Sectors in which players stood at some look. */
    BitSet sectors() {
        return sectors;
    }

    /** How often players stood in a sector. */
    int looks(int sector) {
        return looks.getOrDefault(sector, 0);
    }
}
