/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Trig;

/** Visits the subsectors of a level from near to far, leaving out those that lie beside the view or behind walls. */
final class BspWalk {

    /** Receives the subsectors. */
    interface Visitor {

        /** Draws a subsector. */
        void subsector(int number);
    }

    private final ViewGeometry geometry;
    private final Level level;
    private final SolidSegs solid;
    /** Nodes whose far side is still to be visited, with that side in bit 0. */
    private final int[] pending;

    BspWalk(ViewGeometry geometry, Level level, SolidSegs solid) {
        this.geometry = geometry;
        this.level = level;
        this.solid = solid;
        pending = new int[level.nodeX.length + 1];
    }

    void run(Viewpoint view, Visitor visitor) {
        int depth = 0;
        int child = level.nodeX.length - 1;
        if (child < 0) {
            visitor.subsector(0);
            return;
        }
        while (true) {
            while (child >= 0) {
                int side = level.nodeSide(child, view.x, view.y);
                pending[depth++] = child << 1 | side ^ 1;
                child = side == 0 ? level.nodeRight[child] : level.nodeLeft[child];
            }
            visitor.subsector(child & ~Level.SUBSECTOR_BIT);
            do {
                if (depth == 0) {
                    return;
                }
                depth--;
            } while (!mayBeSeen(view, level.nodeBoxes[pending[depth] >> 1], (pending[depth] & 1) * 4));
            int node = pending[depth] >> 1;
            child = (pending[depth] & 1) == 0 ? level.nodeRight[node] : level.nodeLeft[node];
        }
    }

    /** Whether some part of a box may be in view; the box is given as top, bottom, left, right. */
    private boolean mayBeSeen(Viewpoint view, int[] box, int at) {
        int top = box[at];
        int bottom = box[at + 1];
        int left = box[at + 2];
        int right = box[at + 3];
        // the two corners between which the box lies, as seen from here
        int x1;
        int y1;
        int x2;
        int y2;
        if (view.x <= left) {
            if (view.y >= top) {
                x1 = right;
                y1 = top;
                x2 = left;
                y2 = bottom;
            } else if (view.y > bottom) {
                x1 = left;
                y1 = top;
                x2 = left;
                y2 = bottom;
            } else {
                x1 = left;
                y1 = top;
                x2 = right;
                y2 = bottom;
            }
        } else if (view.x < right) {
            if (view.y >= top) {
                x1 = right;
                y1 = top;
                x2 = left;
                y2 = top;
            } else if (view.y > bottom) {
                return true;
            } else {
                x1 = left;
                y1 = bottom;
                x2 = right;
                y2 = bottom;
            }
        } else if (view.y >= top) {
            x1 = right;
            y1 = bottom;
            x2 = left;
            y2 = top;
        } else if (view.y > bottom) {
            x1 = right;
            y1 = bottom;
            x2 = right;
            y2 = top;
        } else {
            x1 = left;
            y1 = bottom;
            x2 = right;
            y2 = top;
        }
        return mayBeSeen(Angle.between(view.x, view.y, x1, y1) - view.angle,
                Angle.between(view.x, view.y, x2, y2) - view.angle);
    }

    private boolean mayBeSeen(int leftAngle, int rightAngle) {
        int angle1 = leftAngle;
        int angle2 = rightAngle;
        int span = angle1 - angle2;
        if (span < 0) {
            // 180 degrees or more: the eyes are on the edge
            return true;
        }
        int clip = geometry.clipAngle;
        int beyond = angle1 + clip - 2 * clip;
        if (Integer.compareUnsigned(angle1 + clip, 2 * clip) > 0) {
            if (Integer.compareUnsigned(beyond, span) >= 0) {
                return false;
            }
            angle1 = clip;
        }
        if (Integer.compareUnsigned(clip - angle2, 2 * clip) > 0) {
            if (Integer.compareUnsigned(-clip - angle2, span) >= 0) {
                return false;
            }
            angle2 = -clip;
        }
        int x1 = geometry.angleToX[angle1 + Angle.ANG90 >>> Trig.ANGLE_TO_FINE_SHIFT];
        int x2 = geometry.angleToX[angle2 + Angle.ANG90 >>> Trig.ANGLE_TO_FINE_SHIFT];
        return x1 != x2 && !solid.covers(x1, x2 - 1);
    }
}
