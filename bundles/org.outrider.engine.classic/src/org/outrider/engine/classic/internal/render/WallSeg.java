/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Surface.Kind;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.render.art.WallTexture;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.SideStates;
import org.outrider.engine.classic.internal.world.World;

/** The seg being drawn: where it lies, what it shows and what it hides, as far as all its visible parts share that. */
final class WallSeg {

    private static final int QUOTIENT_TO_SLOPE = 5;
    private static final int MAX_SLOPE = 2048;

    private final Viewpoint view;
    private final RenderMap map;
    private final Lighting lighting;
    private final CurrentPictures pictures;
    private SideStates sides;
    private boolean prepared;
    private int startAngle;

    /** Numbers of the seg and of its line. */
    int index;
    int line;
    Sector front;
    /** The sector behind; null where the line is not two-sided. */
    @Nullable Sector back;

    /** Square distance of the seg's line, 16.16. */
    int distance;
    /** Angle of the side that is seen, square to the seg. */
    int normal;
    /** Whether floor and ceiling end at the seg. */
    boolean markFloor;
    boolean markCeiling;
    /** Heights over the eyes of the front sector's ceiling and floor, and of the opening behind, 16.16. */
    int top;
    int bottom;
    int high;
    int low;
    /** Textures and the heights over the eyes of their row 0, 16.16; null where none is to be drawn. */
    @Nullable WallTexture middle;
    @Nullable WallTexture upper;
    @Nullable WallTexture lower;
    int middleRow;
    int upperRow;
    int lowerRow;
    /** Whether there is a step over or under the opening that has no texture. */
    boolean lacksUpper;
    boolean lacksLower;
    /** Whether the opening has a texture through which one can see. */
    boolean masked;
    /** Whether anything is textured. */
    boolean textured;
    /** Texture column at the foot of the perpendicular, 16.16, and the view's angle to it. */
    int textureOffset;
    int centerAngle;
    /** Light tables by scale. */
    byte[][] lights = {};

    /** What the seg hides of things behind it; see {@link DrawSegs}. */
    int silhouette;
    int bottomHeight;
    int topHeight;
    boolean hidesAllAbove;
    boolean hidesAllBelow;

    WallSeg(Eye eye, RenderMap map, World world) {
        view = eye.view();
        this.map = map;
        lighting = eye.lighting();
        pictures = eye.pictures();
        sides = world.sides();
        front = world.sector(0);
    }

    void begin(World world) {
        sides = world.sides();
    }

    /**
     * Turns to a seg.
     *
     * @param newStartAngle angle under which its start is seen
     */
    void select(int seg, int newStartAngle, Sector newFront, @Nullable Sector newBack) {
        index = seg;
        startAngle = newStartAngle;
        front = newFront;
        back = newBack;
        prepared = false;
    }

    /** Works out what drawing needs, once for each seg of which some part is visible. */
    void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        line = map.segLine[index];
        normal = map.segNormal[index];
        int offAngle = Math.abs(normal - startAngle);
        int startDistance = distanceOfStart();
        int clamped = Integer.compareUnsigned(offAngle, Angle.ANG90) > 0 ? Angle.ANG90 : offAngle;
        distance = Fixed.mul(startDistance, Trig.sin(Angle.ANG90 - clamped));

        int side = map.segSide[index];
        top = front.ceilingHeight - view.z;
        bottom = front.floorHeight - view.z;
        middle = null;
        upper = null;
        lower = null;
        lacksUpper = false;
        lacksLower = false;
        masked = false;
        Sector behind = back;
        if (behind == null) {
            prepareSolid(side);
        } else {
            hide(behind);
            prepareOpening(side, behind);
        }
        textured = middle != null || upper != null || lower != null || masked;
        if (textured) {
            prepareTexture(side, startDistance);
        }
        // planes beyond the eyes are not seen
        if (front.floorHeight >= view.z) {
            markFloor = false;
        }
        if (front.ceilingHeight <= view.z && front.ceilingFlat != map.level.skyFlat) {
            markCeiling = false;
        }
    }

    /** The number of a part of the wall. */
    int surface(Kind kind) {
        return map.surface(index, kind);
    }

    private int distanceOfStart() {
        int vertex = map.segStart[index];
        int dx = Math.abs(map.vertexX[vertex] - view.x);
        int dy = Math.abs(map.vertexY[vertex] - view.y);
        int far = Math.max(dx, dy);
        int near = Math.min(dx, dy);
        // differences of absurd coordinates wrap, so the quotient may be anything
        int quotient = far == 0 ? 0 : Fixed.div(near, far) >> QUOTIENT_TO_SLOPE;
        int slope = Math.min(Math.max(quotient, 0), MAX_SLOPE);
        return Fixed.div(far, Trig.sin(Trig.arcTangent(slope) + Angle.ANG90));
    }

    private void prepareSolid(int side) {
        int texture = sides.middle(side);
        middle = texture == 0 ? null : pictures.walls[texture];
        markFloor = true;
        markCeiling = true;
        if ((map.segFlags[index] & Line.LOWER_UNPEGGED) != 0) {
            middleRow = front.floorHeight + heightOf(texture) - view.z;
        } else {
            middleRow = top;
        }
        middleRow += sides.rowOffset(side);
        silhouette = DrawSegs.BOTTOM | DrawSegs.TOP;
        hidesAllAbove = true;
        hidesAllBelow = true;
        bottomHeight = Integer.MAX_VALUE;
        topHeight = Integer.MIN_VALUE;
    }

    private void hide(Sector behind) {
        silhouette = 0;
        hidesAllAbove = false;
        hidesAllBelow = false;
        if (front.floorHeight > behind.floorHeight) {
            silhouette = DrawSegs.BOTTOM;
            bottomHeight = front.floorHeight;
        } else if (behind.floorHeight > view.z) {
            silhouette = DrawSegs.BOTTOM;
            bottomHeight = Integer.MAX_VALUE;
        }
        if (front.ceilingHeight < behind.ceilingHeight) {
            silhouette |= DrawSegs.TOP;
            topHeight = front.ceilingHeight;
        } else if (behind.ceilingHeight < view.z) {
            silhouette |= DrawSegs.TOP;
            topHeight = Integer.MIN_VALUE;
        }
        if (behind.ceilingHeight <= front.floorHeight) {
            hidesAllBelow = true;
            bottomHeight = Integer.MAX_VALUE;
            silhouette |= DrawSegs.BOTTOM;
        }
        if (behind.floorHeight >= front.ceilingHeight) {
            hidesAllAbove = true;
            topHeight = Integer.MIN_VALUE;
            silhouette |= DrawSegs.TOP;
        }
    }

    private void prepareOpening(int side, Sector behind) {
        high = behind.ceilingHeight - view.z;
        low = behind.floorHeight - view.z;
        if (front.ceilingFlat == map.level.skyFlat && behind.ceilingFlat == map.level.skyFlat) {
            // skies of different height join without a wall between them
            top = high;
        }
        boolean otherLight = behind.lightLevel != front.lightLevel;
        boolean closed = behind.ceilingHeight <= front.floorHeight || behind.floorHeight >= front.ceilingHeight;
        markFloor = low != bottom || behind.floorFlat != front.floorFlat || otherLight || closed;
        markCeiling = high != top || behind.ceilingFlat != front.ceilingFlat || otherLight || closed;
        int flags = map.segFlags[index];
        if (high < top) {
            int texture = sides.top(side);
            upper = texture == 0 ? null : pictures.walls[texture];
            lacksUpper = upper == null;
            upperRow = (flags & Line.UPPER_UNPEGGED) != 0 ? top : behind.ceilingHeight + heightOf(texture) - view.z;
            upperRow += sides.rowOffset(side);
        }
        if (low > bottom) {
            int texture = sides.bottom(side);
            lower = texture == 0 ? null : pictures.walls[texture];
            lacksLower = lower == null;
            lowerRow = ((flags & Line.LOWER_UNPEGGED) != 0 ? top : low) + sides.rowOffset(side);
        }
        masked = sides.middle(side) != 0;
    }

    private void prepareTexture(int side, int startDistance) {
        int offAngle = normal - startAngle;
        boolean startsLeft = offAngle >= 0;
        int turned = Integer.compareUnsigned(offAngle, Angle.ANG180) > 0 ? -offAngle : offAngle;
        int clamped = Integer.compareUnsigned(turned, Angle.ANG90) > 0 ? Angle.ANG90 : turned;
        int along = Fixed.mul(startDistance, Trig.sin(clamped));
        textureOffset = (startsLeft ? -along : along) + sides.textureOffset(side) + map.level.segOffset[index];
        centerAngle = Angle.ANG90 + view.angle - normal;
        lights = lighting.wall(front.lightLevel, map.segContrast[index]);
    }

    private int heightOf(int texture) {
        return Fixed.of(map.level.textures.textureHeight(texture));
    }
}
