/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import java.util.Arrays;

import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/**
 * Tells whether one thing sees another: from its eyes, at three quarters of its height, to any part of the other.
 *
 * <p>The line of sight is followed through the nodes; gaps of the lines it crosses narrow the slopes that are left.
 * Sides are found by whole map units and with an error of Doom 1.9 that decides close cases (see {@link #side}).
 */
public final class Sight {

    private final Level level;
    private final LineSectors sectors;
    /** Children yet to be followed: those on the far sides of partitions. */
    private int[] far = new int[64];
    private int eyeZ;
    private int topSlope;
    private int bottomSlope;
    private int x;
    private int y;
    private int dx;
    private int dy;
    private int targetX;
    private int targetY;

    Sight(World world, LineSectors sectors) {
        level = world.level();
        this.sectors = sectors;
    }

    /** Tells whether the map leaves it open that a thing sees another: a first look that costs little. */
    public boolean mightSee(Mobj from, Mobj to) {
        return !level.reject.rejects(from.sector.index, to.sector.index);
    }

    /** Tells whether a thing sees another. */
    public boolean canSee(Mobj from, Mobj to) {
        if (!mightSee(from, to)) {
            return false;
        }
        eyeZ = from.z + from.height - (from.height >> 2);
        topSlope = to.z + to.height - eyeZ;
        bottomSlope = to.z - eyeZ;
        x = from.x;
        y = from.y;
        targetX = to.x;
        targetY = to.y;
        dx = targetX - x;
        dy = targetY - y;
        return crossesNodes();
    }

    /** Follows the line through the nodes, nearest first; false where it is blocked. */
    private boolean crossesNodes() {
        Level map = level;
        far[0] = map.root();
        int waiting = 1;
        while (waiting > 0) {
            int child = far[--waiting];
            while (child >= 0) {
                int nodeX = map.nodeX[child];
                int nodeY = map.nodeY[child];
                int nodeDx = map.nodeDx[child];
                int nodeDy = map.nodeDy[child];
                boolean isLeft = side(x, y, nodeX, nodeY, nodeDx, nodeDy) > 0;
                if (side(targetX, targetY, nodeX, nodeY, nodeDx, nodeDy) != (isLeft ? 1 : -1)) {
                    if (waiting == far.length) {
                        far = Arrays.copyOf(far, waiting * 2);
                    }
                    far[waiting++] = isLeft ? map.nodeRight[child] : map.nodeLeft[child];
                }
                child = isLeft ? map.nodeLeft[child] : map.nodeRight[child];
            }
            if (!crossesSubsector(child & ~Level.SUBSECTOR_BIT)) {
                return false;
            }
        }
        return true;
    }

    private boolean crossesSubsector(int subsector) {
        Line[] segLine = level.segLine;
        int first = level.subsectorFirstSeg[subsector];
        int end = first + level.subsectorSegCount[subsector];
        for (int seg = first; seg < end; seg++) {
            Line line = segLine[seg];
            if (isCrossed(line) && !seesPast(line)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCrossed(Line line) {
        int lineX = line.x1;
        int lineY = line.y1;
        return side(lineX, lineY, x, y, dx, dy) != side(line.x2, line.y2, x, y, dx, dy)
                && side(x, y, lineX, lineY, line.dx, line.dy) != side(targetX, targetY, lineX, lineY, line.dx, line.dy);
    }

    private boolean seesPast(Line line) {
        Sector front = sectors.front[line.index];
        Sector back = sectors.back[line.index];
        if (back == null || (line.flags & Line.TWO_SIDED) == 0) {
            return false;
        }
        int frontFloor = front.floorHeight;
        int backFloor = back.floorHeight;
        int frontCeiling = front.ceilingHeight;
        int backCeiling = back.ceilingHeight;
        if (frontFloor == backFloor && frontCeiling == backCeiling) {
            return true;
        }
        int top = Math.min(frontCeiling, backCeiling);
        int bottom = Math.max(frontFloor, backFloor);
        if (bottom >= top) {
            return false;
        }
        int fraction = Vectors.fraction(x, y, dx, dy, line.x1, line.y1, line.dx, line.dy);
        if (frontFloor != backFloor) {
            bottomSlope = Math.max(bottomSlope, Fixed.div(bottom - eyeZ, fraction));
        }
        if (frontCeiling != backCeiling) {
            topSlope = Math.min(topSlope, Fixed.div(top - eyeZ, fraction));
        }
        return topSlope > bottomSlope;
    }

    /**
     * The side of a vector on which a point lies: -1 right, 0 on it, 1 left. For horizontal vectors Doom 1.9 compares
     * the point's x with the vector's y to find out whether the point is on it, and so does this.
     */
    private static int side(int pointX, int pointY, int originX, int originY, int vectorX, int vectorY) {
        if (vectorX == 0) {
            if (pointX == originX) {
                return 0;
            }
            return pointX < originX ? vectorY > 0 ? 1 : -1 : vectorY < 0 ? 1 : -1;
        }
        if (vectorY == 0) {
            if (pointX == originY) {
                return 0;
            }
            return pointY <= originY ? vectorX < 0 ? 1 : -1 : vectorX > 0 ? 1 : -1;
        }
        long left = (vectorY >> Fixed.FRAC_BITS) * (pointX - originX >> Fixed.FRAC_BITS);
        long right = (pointY - originY >> Fixed.FRAC_BITS) * (vectorX >> Fixed.FRAC_BITS);
        return Long.signum(right - left);
    }
}
