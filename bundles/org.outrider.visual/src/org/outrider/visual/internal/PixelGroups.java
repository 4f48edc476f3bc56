/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Surface;

/** Pixels of a frame by the part of a wall that they belong to. */
public final class PixelGroups {

    private final TreeMap<Integer, PixelBox> boxes = new TreeMap<>();

    /** Groups those pixels that a test lets through by a number that each of them has. */
    public static PixelGroups of(int[] numbers, IntPredicate pixels) {
        PixelGroups groups = new PixelGroups();
        int last = -1;
        @Nullable PixelBox box = null;
        for (int pixel = 0; pixel < numbers.length; pixel++) {
            if (pixels.test(pixel)) {
                if (box == null || numbers[pixel] != last) {
                    last = numbers[pixel];
                    box = groups.boxes.computeIfAbsent(last, number -> new PixelBox());
                }
                box.add(pixel);
            }
        }
        return groups;
    }

    /** Only the groups whose numbers pass a test. */
    public PixelGroups only(IntPredicate numbers) {
        boxes.keySet().removeIf(number -> !numbers.test(number));
        return this;
    }

    /** What is made of each group of at least so many pixels, in the order of their numbers. */
    public List<Sighting> atLeast(int pixels, IntFunction<String> title) {
        List<Sighting> sightings = new ArrayList<>();
        boxes.forEach((number, box) -> {
            if (box.count() >= pixels) {
                sightings.add(Sighting.ofLine(title.apply(number), Surface.line(number), box));
            }
        });
        return sightings;
    }
}
