/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.Surface.Kind;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;

/** Draws floors and ceilings as horizontal spans, each with a start and a step on its flat (Doom 1.9). */
final class PlaneDrawer {

    private final ViewGeometry geometry;
    private final Viewpoint view;
    private final Lighting lighting;
    private final CurrentPictures pictures;
    private final SpanDrawer spans;
    private final Layers layers;
    private final byte[] blank = new byte[64 * 64];
    /** First column of the span that is open in each row. */
    private final int[] spanStart;

    /** Flat coordinates by which a pixel to the right differs at a distance of one map unit, 16.16. */
    private int stepX;
    private int stepY;
    private int height;
    private Kind kind = Kind.FLOOR;
    private byte[] flat = blank;
    private byte[][] lights = {};

    PlaneDrawer(Eye eye, Brushes brushes) {
        geometry = eye.geometry();
        view = eye.view();
        lighting = eye.lighting();
        pictures = eye.pictures();
        spans = brushes.spans();
        layers = brushes.layers();
        spanStart = new int[geometry.height];
    }

    /** Starts a frame. */
    void begin() {
        stepX = Fixed.div(Trig.cos(view.angle - Angle.ANG90), geometry.focalX);
        stepY = -Fixed.div(Trig.sin(view.angle - Angle.ANG90), geometry.focalX);
    }

    void draw(Visplane plane) {
        height = Math.abs(plane.height - view.z);
        kind = plane.height < view.z ? Kind.FLOOR : Kind.CEILING;
        lights = lighting.plane(plane.light);
        flat = plane.flat < 0 ? blank : pictures.flats[plane.flat];
        short[] tops = plane.top;
        short[] bottoms = plane.bottom;
        int top1 = Visplane.NONE;
        int bottom1 = 0;
        for (int x = plane.minX; x <= plane.maxX + 1; x++) {
            int top2 = tops[x + 1];
            int bottom2 = bottoms[x + 1];
            if (top1 == top2 && bottom1 == bottom2) {
                continue;
            }
            int y = top1;
            int end = Math.min(top2 - 1, bottom1);
            while (y <= end) {
                drawSpan(y, spanStart[y], x - 1);
                y++;
            }
            int low = bottom1;
            end = Math.max(bottom2 + 1, y);
            while (low >= end) {
                drawSpan(low, spanStart[low], x - 1);
                low--;
            }
            y = top2;
            end = Math.min(top1 - 1, bottom2);
            while (y <= end) {
                spanStart[y++] = x;
            }
            low = bottom2;
            end = Math.max(bottom1 + 1, y);
            while (low >= end) {
                spanStart[low--] = x;
            }
            top1 = top2;
            bottom1 = bottom2;
        }
    }

    private void drawSpan(int y, int left, int right) {
        int distance = Fixed.mul(height, geometry.rowSlope[y]);
        int length = Fixed.mul(distance, geometry.rayStretch[left]);
        int angle = view.angle + geometry.xToAngle[left];
        int index = Math.min(distance >>> Lighting.DISTANCE_SHIFT, Lighting.DISTANCES - 1);
        spans.draw(y, left, right, flat, view.x + Fixed.mul(Trig.cos(angle), length),
                -view.y - Fixed.mul(Trig.sin(angle), length), Fixed.mul(distance, stepX), Fixed.mul(distance, stepY),
                lights[index]);
        layers.span(y, left, right, (float) distance / Fixed.UNIT, kind);
    }
}
