/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** Draws a subsector: notes its floor, ceiling and things, and clips its segs against the view and nearer walls. */
final class SubsectorDrawer implements BspWalk.Visitor {

    private final ViewGeometry geometry;
    private final Viewpoint view;
    private final RenderMap map;
    private final Level level;
    private final SolidSegs solid;
    private final Visplanes planes;
    private final WallSeg seg;
    private final WallDrawer walls;
    private final SpriteProjector sprites;
    private final boolean[] seen;
    /** Angle under which each vertex is seen, and the frame in which it was worked out. */
    private final int[] vertexAngle;
    private final int[] vertexFrame;
    private int frame;
    private World world;

    SubsectorDrawer(Eye eye, RenderMap map, FrameParts parts, WallSeg seg, WallDrawer walls, SpriteProjector sprites,
            World world) {
        geometry = eye.geometry();
        view = eye.view();
        this.map = map;
        level = map.level;
        solid = parts.solid();
        planes = parts.planes();
        seen = parts.seen().subsectors();
        this.seg = seg;
        this.walls = walls;
        this.sprites = sprites;
        this.world = world;
        vertexAngle = new int[map.vertexX.length];
        vertexFrame = new int[map.vertexX.length];
    }

    /** Starts a frame. */
    void begin(World newWorld) {
        world = newWorld;
        frame++;
    }

    @Override
    public void subsector(int number) {
        seen[number] = true;
        Sector front = world.sector(level.subsectorSector[number]);
        Visplane floor = front.floorHeight < view.z
                ? planes.find(front.floorHeight, front.floorFlat, front.lightLevel) : null;
        Visplane ceiling = front.ceilingHeight > view.z || front.ceilingFlat == level.skyFlat
                ? planes.find(front.ceilingHeight, front.ceilingFlat, front.lightLevel) : null;
        walls.begin(floor, ceiling);
        sprites.addThingsOf(front);
        int first = level.subsectorFirstSeg[number];
        int end = first + level.subsectorSegCount[number];
        for (int i = first; i < end; i++) {
            clip(i, front);
        }
    }

    private void clip(int index, Sector front) {
        int startAngle = angleOf(map.segStart[index]);
        int endAngle = angleOf(map.segEnd[index]);
        int span = startAngle - endAngle;
        if (span < 0) {
            // seen from behind
            return;
        }
        int left = startAngle - view.angle;
        int right = endAngle - view.angle;
        int clip = geometry.clipAngle;
        if (Integer.compareUnsigned(left + clip, 2 * clip) > 0) {
            if (Integer.compareUnsigned(left - clip, span) >= 0) {
                return;
            }
            left = clip;
        }
        if (Integer.compareUnsigned(clip - right, 2 * clip) > 0) {
            if (Integer.compareUnsigned(-clip - right, span) >= 0) {
                return;
            }
            right = -clip;
        }
        int x1 = geometry.angleToX[left + Angle.ANG90 >>> Trig.ANGLE_TO_FINE_SHIFT];
        int x2 = geometry.angleToX[right + Angle.ANG90 >>> Trig.ANGLE_TO_FINE_SHIFT];
        if (x1 == x2) {
            return;
        }
        int behind = map.segBack[index];
        @Nullable Sector back = behind < 0 ? null : world.sector(behind);
        seg.select(index, startAngle, front, back);
        if (back == null || back.ceilingHeight <= front.floorHeight || back.floorHeight >= front.ceilingHeight) {
            solid.fill(x1, x2 - 1, walls);
        } else if (back.ceilingHeight != front.ceilingHeight || back.floorHeight != front.floorHeight
                || !looksLike(front, back) || world.sides().middle(map.segSide[index]) != 0) {
            solid.clip(x1, x2 - 1, walls);
        }
    }

    private static boolean looksLike(Sector front, Sector back) {
        return back.ceilingFlat == front.ceilingFlat && back.floorFlat == front.floorFlat
                && back.lightLevel == front.lightLevel;
    }

    private int angleOf(int vertex) {
        if (vertexFrame[vertex] != frame) {
            vertexFrame[vertex] = frame;
            vertexAngle[vertex] = Angle.between(view.x, view.y, map.vertexX[vertex], map.vertexY[vertex]);
        }
        return vertexAngle[vertex];
    }
}
