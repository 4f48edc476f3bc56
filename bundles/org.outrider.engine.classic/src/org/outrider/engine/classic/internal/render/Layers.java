/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Surface.Kind;
import org.outrider.engine.LabelList;
import org.outrider.engine.classic.internal.world.Mobj;

/**
 * What is kept of pixels beside their colour, written while they are drawn.
 *
 * <p>All that is drawn are opaque runs of one distance and one thing: columns of walls, spans of floors, posts of
 * sprites. So the layers are filled run by run and the drawing of colours knows nothing of them.
 */
final class Layers {

    private final @Nullable DepthLayer depth;
    private final @Nullable LabelLayer labels;
    private final @Nullable SurfaceLayer surfaces;

    Layers(@Nullable DepthLayer depth, @Nullable LabelLayer labels, @Nullable SurfaceLayer surfaces) {
        this.depth = depth;
        this.labels = labels;
        this.surfaces = surfaces;
    }

    @Nullable DepthLayer depth() {
        return depth;
    }

    @Nullable LabelLayer labels() {
        return labels;
    }

    @Nullable SurfaceLayer surfaces() {
        return surfaces;
    }

    /** Whether distances are kept, that is, have to be worked out. */
    boolean keepsDepth() {
        return depth != null;
    }

    /** Notes a column of a solid wall or of the sky. */
    void wall(int x, int top, int bottom, float distance) {
        DepthLayer depths = depth;
        if (depths != null) {
            depths.column(x, top, bottom, distance);
        }
    }

    /** Notes a column of the sky or of nothing. */
    void far(int x, int top, int bottom, Kind kind) {
        wall(x, top, bottom, Float.POSITIVE_INFINITY);
        SurfaceLayer seen = surfaces;
        if (seen != null) {
            seen.column(x, top, bottom, kind);
        }
    }

    /** Notes a column of a wall that stands before things, with its texture's column. */
    void maskedWall(int x, int top, int bottom, float distance, int column) {
        wall(x, top, bottom, distance);
        SurfaceLayer seen = surfaces;
        if (seen != null) {
            seen.masked(x, top, bottom, column);
        }
        LabelLayer things = labels;
        if (things != null) {
            things.erase(x, top, bottom);
        }
    }

    /** Notes a span of a floor or ceiling. */
    void span(int y, int left, int right, float distance, Kind kind) {
        SurfaceLayer seen = surfaces;
        if (seen != null) {
            seen.span(y, left, right, kind);
        }
        DepthLayer depths = depth;
        if (depths != null) {
            depths.span(y, left, right, distance);
        }
    }

    /** Starts to draw a thing. */
    void beginThing(@Nullable Mobj thing) {
        LabelLayer things = labels;
        if (things != null) {
            things.begin(thing);
        }
    }

    /** Starts to draw a player's own weapon. */
    void beginWeapon(Mobj owner) {
        LabelLayer things = labels;
        if (things != null) {
            things.begin(owner, LabelList.OWN_WEAPON);
        }
    }

    /** Notes a column of the thing begun last. */
    void thing(int x, int top, int bottom, float distance) {
        wall(x, top, bottom, distance);
        SurfaceLayer seen = surfaces;
        if (seen != null) {
            seen.column(x, top, bottom, Kind.THING);
        }
        LabelLayer things = labels;
        if (things != null) {
            things.column(x, top, bottom);
        }
    }
}
