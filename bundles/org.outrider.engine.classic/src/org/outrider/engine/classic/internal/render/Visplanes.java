/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The floors and ceilings of a frame, any number of them, joined as Doom 1.9 does.
 *
 * <p>How planes are joined shows: a span's texture coordinates are rounded at its left end, so two spans side by side
 * may differ by a texel from one.
 */
final class Visplanes {

    private static final int BUCKETS = 128;

    private final int width;
    private final int skyFlat;
    private final @Nullable Visplane[] buckets = new Visplane[BUCKETS];
    private Visplane[] planes;
    private int count;

    Visplanes(int width, int skyFlat) {
        this.width = width;
        this.skyFlat = skyFlat;
        planes = new Visplane[64];
        Arrays.setAll(planes, i -> new Visplane(width));
    }

    void clear() {
        count = 0;
        Arrays.fill(buckets, null);
    }

    int count() {
        return count;
    }

    Visplane get(int index) {
        return planes[index];
    }

    /** The first plane of its kind, new where there is none; all sky is one. */
    Visplane find(int height, int flat, int light) {
        int keyHeight = flat == skyFlat ? 0 : height;
        int keyLight = flat == skyFlat ? 0 : light;
        int bucket = (keyHeight >> 16) * 7 + keyLight * 3 + flat & BUCKETS - 1;
        for (Visplane plane = buckets[bucket]; plane != null; plane = plane.next) {
            if (plane.height == keyHeight && plane.flat == flat && plane.light == keyLight) {
                return plane;
            }
        }
        Visplane plane = add();
        plane.begin(keyHeight, flat, keyLight, width, -1);
        plane.next = buckets[bucket];
        buckets[bucket] = plane;
        return plane;
    }

    /** The plane, widened to hold some columns, or a new one of its kind where it already covers one of them. */
    Visplane claim(Visplane plane, int start, int stop) {
        int x = Math.max(start, plane.minX);
        int last = Math.min(stop, plane.maxX);
        short[] top = plane.top;
        while (x <= last && top[x + 1] == Visplane.NONE) {
            x++;
        }
        if (x > last) {
            plane.minX = Math.min(start, plane.minX);
            plane.maxX = Math.max(stop, plane.maxX);
            return plane;
        }
        Visplane other = add();
        other.begin(plane.height, plane.flat, plane.light, start, stop);
        return other;
    }

    private Visplane add() {
        if (count == planes.length) {
            planes = Arrays.copyOf(planes, count * 2);
            for (int i = count; i < planes.length; i++) {
                planes[i] = new Visplane(width);
            }
        }
        return planes[count++];
    }
}
