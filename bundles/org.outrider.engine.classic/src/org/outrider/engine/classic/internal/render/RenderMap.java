/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.HashMap;
import java.util.Map;

import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Angle;

/** A level's segs as the renderer needs them, worked out once for each level. */
final class RenderMap {

    final Level level;
    /** End points of segs, numbered so that equal points have one number. */
    final int[] segStart;
    final int[] segEnd;
    final int[] vertexX;
    final int[] vertexY;
    /** Sidedef, line and sectors of each seg; back is -1 where the line is not two-sided. */
    final int[] segSide;
    final int[] segLine;
    final int[] segFront;
    final int[] segBack;
    final int[] segFlags;
    /** Angle of the side that is seen, square to the seg. */
    final int[] segNormal;
    /** Fake contrast: -1 east-west, 1 north-south, else 0. */
    final byte[] segContrast;

    RenderMap(Level level) {
        this.level = level;
        int segs = level.segX1.length;
        segStart = new int[segs];
        segEnd = new int[segs];
        segSide = new int[segs];
        segLine = new int[segs];
        segFront = new int[segs];
        segBack = new int[segs];
        segFlags = new int[segs];
        segNormal = new int[segs];
        segContrast = new byte[segs];
        Map<Long, Integer> vertexes = new HashMap<>();
        for (int i = 0; i < segs; i++) {
            segStart[i] = vertex(vertexes, level.segX1[i], level.segY1[i]);
            segEnd[i] = vertex(vertexes, level.segX2[i], level.segY2[i]);
            seg(i);
        }
        vertexX = new int[vertexes.size()];
        vertexY = new int[vertexes.size()];
        for (int i = 0; i < segs; i++) {
            vertexX[segStart[i]] = level.segX1[i];
            vertexY[segStart[i]] = level.segY1[i];
            vertexX[segEnd[i]] = level.segX2[i];
            vertexY[segEnd[i]] = level.segY2[i];
        }
    }

    /** The number of a part of the wall that a seg belongs to. */
    int surface(int seg, Kind kind) {
        return Surface.of(kind, segLine[seg], level.segSide[seg]);
    }

    private static int vertex(Map<Long, Integer> vertexes, int x, int y) {
        return vertexes.computeIfAbsent((long) x << 32 | y & 0xFFFFFFFFL, key -> vertexes.size());
    }

    private void seg(int i) {
        Line line = level.segLine[i];
        boolean front = level.segSide[i] == 0;
        int back = front ? line.backSector : line.frontSector;
        segSide[i] = front ? line.frontSide : line.backSide;
        segLine[i] = line.index;
        segFront[i] = front ? line.frontSector : line.backSector;
        segBack[i] = (line.flags & Line.TWO_SIDED) != 0 ? back : -1;
        segFlags[i] = line.flags;
        segNormal[i] = level.segAngle[i] + Angle.ANG90;
        if (level.segY1[i] == level.segY2[i]) {
            segContrast[i] = -1;
        } else if (level.segX1[i] == level.segX2[i]) {
            segContrast[i] = 1;
        }
    }
}
