/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.Surface.Kind;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.render.art.Posts;
import org.outrider.engine.classic.internal.render.art.WallTexture;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** Draws textures through which one can see, in the openings of two-sided lines (Doom 1.9). */
final class MaskedWallDrawer {

    private final ViewGeometry geometry;
    private final Viewpoint view;
    private final RenderMap map;
    private final Lighting lighting;
    private final CurrentPictures pictures;
    private final DrawSegs drawSegs;
    private final PostDrawer posts;
    private final Layers layers;
    private World world;

    MaskedWallDrawer(Eye eye, RenderMap map, DrawSegs drawSegs, PostDrawer posts, Layers layers,
            World world) {
        geometry = eye.geometry();
        view = eye.view();
        lighting = eye.lighting();
        pictures = eye.pictures();
        this.map = map;
        this.drawSegs = drawSegs;
        this.posts = posts;
        this.layers = layers;
        this.world = world;
    }

    /** Starts a frame. */
    void begin(World newWorld) {
        world = newWorld;
    }

    /** Draws those columns of a part from x1 to x2, both included, that were not drawn yet. */
    void draw(int index, int x1, int x2) {
        int seg = drawSegs.seg[index];
        int side = map.segSide[seg];
        Sector front = world.sector(map.segFront[seg]);
        WallTexture texture = pictures.walls[world.sides().middle(side)];
        Posts picture = texture.posts;
        posts.begin(picture, rowZero(seg, side, front, texture), geometry.centerY, false);
        SurfaceLayer seen = layers.surfaces();
        if (seen != null) {
            seen.beginMasked(map.surface(seg, Kind.MASKED));
        }
        byte[][] lights = lighting.wall(front.lightLevel, map.segContrast[seg]);
        short[] clips = drawSegs.clips;
        int columns = drawSegs.maskedColumns[index];
        int topClip = drawSegs.topClip[index];
        int bottomClip = drawSegs.bottomClip[index];
        int step = drawSegs.scaleStep[index];
        int scale = drawSegs.scale1[index] + (x1 - drawSegs.x1[index]) * step;
        for (int x = x1; x <= x2; x++) {
            short column = clips[columns + x];
            if (column != DrawSegs.DRAWN) {
                posts.setDistance(geometry.distanceOf(scale));
                posts.setLight(lights[lighting.indexOf(scale)]);
                posts.draw(x, column & texture.widthMask, scale, Integer.divideUnsigned(-1, scale), clips[topClip + x],
                        clips[bottomClip + x]);
                clips[columns + x] = DrawSegs.DRAWN;
            }
            scale += step;
        }
    }

    /** Height of the texture's row 0 over the eyes. */
    private int rowZero(int seg, int side, Sector front, WallTexture texture) {
        Sector back = world.sector(map.segBack[seg]);
        int height = (map.segFlags[seg] & Line.LOWER_UNPEGGED) != 0
                ? Math.max(front.floorHeight, back.floorHeight) + texture.height
                : Math.min(front.ceilingHeight, back.ceilingHeight);
        return height - view.z + world.sides().rowOffset(side);
    }
}
