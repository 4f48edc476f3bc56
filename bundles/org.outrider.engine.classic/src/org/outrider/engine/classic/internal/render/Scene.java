/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.DrawingLoad;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.render.art.Colormaps;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.render.art.WallTexture;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.World;

/** Draws frames of one level at one size: puts the drawers together and runs them in order. */
final class Scene {

    private final Level level;
    private final Canvas canvas;
    private final RenderResources resources;
    private final RenderOptions options;
    private final Eye eye;
    private final OpenRows open;
    private final FrameParts parts;
    private final WallSeg seg;
    private final VisSprites sprites;
    private final SpriteProjector projector;
    private final SubsectorDrawer subsectors;
    private final BspWalk walk;
    private final SkyDrawer sky;
    private final PlaneDrawer planes;
    private final FuzzDrawer fuzz;
    private final MaskedWallDrawer maskedWalls;
    private final MaskedDrawer masked;
    private final WeaponDrawer weapon;

    Scene(ViewGeometry geometry, RenderResources resources, Canvas canvas, Layers layers, RenderOptions options,
            World world) {
        level = world.level();
        this.canvas = canvas;
        this.resources = resources;
        this.options = options;
        eye = new Eye(geometry, new Viewpoint(), new Lighting(geometry, resources.colormaps()),
                new CurrentPictures(resources));
        open = new OpenRows(geometry, canvas, layers);
        Brushes brushes = new Brushes(new ColumnDrawer(canvas), new SpanDrawer(canvas), layers, open);
        DrawSegs drawSegs = new DrawSegs(geometry.width, geometry.height);
        parts = new FrameParts(new SolidSegs(geometry.width), new Visplanes(geometry.width, level.skyFlat), drawSegs,
                new SeenParts(level));
        RenderMap map = new RenderMap(level);
        seg = new WallSeg(eye, map, world);
        WallDrawer walls = new WallDrawer(eye, brushes, parts, seg);
        sprites = new VisSprites();
        projector = new SpriteProjector(eye, resources, sprites, options, world);
        subsectors = new SubsectorDrawer(eye, map, parts, seg, walls, projector, world);
        walk = new BspWalk(geometry, level, parts.solid());
        sky = new SkyDrawer(eye, brushes);
        planes = new PlaneDrawer(eye, brushes);
        fuzz = new FuzzDrawer(canvas, geometry, resources.colormaps().map(Colormaps.FUZZ));
        PostDrawer posts = new PostDrawer(brushes.columns(), fuzz, layers);
        maskedWalls = new MaskedWallDrawer(eye, map, drawSegs, posts, layers, world);
        SpriteDrawer spriteDrawer = new SpriteDrawer(posts);
        masked = new MaskedDrawer(geometry, level, drawSegs, sprites, maskedWalls, spriteDrawer, layers);
        weapon = new WeaponDrawer(eye, resources, spriteDrawer, layers);
    }

    /** Whether this draws a world's level. */
    boolean isOf(World world) {
        return world.level() == level;
    }

    void draw(World world, Player player) {
        begin(world, player);
        walk.run(eye.view(), subsectors);
        open.blankRest();
        drawPlanes();
        masked.draw();
        if (options.weapon()) {
            weapon.draw(player);
        }
    }

    private void begin(World world, Player player) {
        eye.view().set(player);
        eye.lighting().begin(player.extraLight, player.fixedColormap);
        // pictures change in the tic that was just played, at whose end the time advanced
        eye.pictures().update(Math.max(world.levelTime - 1, 0));
        open.clear();
        parts.solid().clear(canvas.width);
        parts.planes().clear();
        parts.drawSegs().clear();
        fuzz.begin();
        seg.begin(world);
        projector.begin();
        subsectors.begin(world);
        maskedWalls.begin(world);
        sky.begin(skyOf(world.session()));
        planes.begin();
    }

    private void drawPlanes() {
        for (int i = 0; i < parts.planes().count(); i++) {
            Visplane plane = parts.planes().get(i);
            if (plane.minX <= plane.maxX) {
                if (plane.flat == level.skyFlat) {
                    sky.draw(plane);
                } else {
                    planes.draw(plane);
                }
            }
        }
    }

    /** What the last frame took. */
    DrawingLoad load() {
        return new DrawingLoad(parts.planes().count(), parts.drawSegs().count, sprites.count(),
                parts.drawSegs().rowsKept(), open.blanked());
    }

    SeenParts seen() {
        return parts.seen();
    }

    private @Nullable WallTexture skyOf(Session session) {
        int number = resources.sky(session.options.commercial(), session.episode, session.map);
        return number < 0 ? null : eye.pictures().walls[number];
    }
}
