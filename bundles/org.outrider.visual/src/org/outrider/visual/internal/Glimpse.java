/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.util.HashMap;
import java.util.Map;

import org.outrider.engine.LabelList;
import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;

/**
 * What is to be seen in a frame, and how large: parts of walls, gaps, things, and the place where the player stands.
 *
 * @param tic   of the episode
 * @param sizes pixels by a number that stands for what is seen
 */
record Glimpse(int tic, Map<Long, Integer> sizes) {

    /** What covers fewer pixels is not made out. */
    private static final int SMALLEST = 80;
    /** Pixels are looked at in every second row and column. */
    private static final int STRIDE = 2;
    /** Numbers of things and places lie above those of surfaces. */
    private static final long THING = 1L << 32;
    private static final long SECTOR = 2L << 32;
    private static final long HOLE = 3L << 32;
    private static final long GROUND = 4L << 32;

    static Glimpse of(Frame frame) {
        int[] surfaces = frame.view().surfaces();
        int[] holes = frame.view().holes();
        byte[] labels = frame.view().labels();
        long[] objects = objects(frame.view().things());
        Map<Long, int[]> counts = new HashMap<>();
        long last = -1;
        int[] counter = new int[1];
        for (int y = 0; y < Frame.HEIGHT; y += STRIDE) {
            for (int pixel = y * Frame.WIDTH; pixel < (y + 1) * Frame.WIDTH; pixel += STRIDE) {
                long number = number(surfaces[pixel], holes[pixel], objects[labels[pixel] & 0xFF]);
                if (number != last) {
                    last = number;
                    counter = counts.computeIfAbsent(number, none -> new int[1]);
                }
                counter[0] += STRIDE * STRIDE;
            }
        }
        Map<Long, Integer> sizes = new HashMap<>();
        counts.forEach((number, count) -> {
            if (count[0] >= SMALLEST) {
                sizes.put(number, count[0]);
            }
        });
        sizes.put(SECTOR | frame.sector(), 1);
        return new Glimpse(frame.tic(), sizes);
    }

    /** Whether a number stands for a place at which the player stood. */
    static boolean isPlace(long number) {
        return number >= SECTOR && number < HOLE;
    }

    private static long number(int surface, int hole, long object) {
        Kind kind = Surface.kind(surface);
        if (kind == Kind.THING) {
            return THING | object;
        }
        if (hole != 0) {
            return HOLE | hole;
        }
        return kind.isWall() || kind == Kind.NOTHING ? surface : GROUND | surface;
    }

    private static long[] objects(LabelList things) {
        long[] objects = new long[LabelList.OWN_WEAPON + 1];
        for (int i = 0; i < things.size(); i++) {
            objects[things.value(i)] = things.objectId(i);
        }
        return objects;
    }
}
