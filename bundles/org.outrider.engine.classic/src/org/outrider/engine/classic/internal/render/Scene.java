/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.render.art.Colormaps;
import org.outrider.engine.classic.internal.render.art.Posts;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.World;

/** Draws frames of one level at one size: puts the drawers together and runs them in order. */
final class Scene {

    static final Posts NO_POSTS = new Posts(new int[1], new int[0], new int[0], new byte[0][]);

    private final Level level;
    private final Canvas canvas;
    private final RenderOptions options;
    private final SeenParts seen;
    private final RenderResources resources;
    private final Viewpoint view = new Viewpoint();
    private final Lighting lighting;
    private final CurrentPictures pictures;
    private final OpenRows open;
    private final SolidSegs solid;
    private final Visplanes planes;
    private final DrawSegs drawSegs;
    private final WallSeg seg;
    private final SpriteProjector projector;
    private final SubsectorDrawer subsectors;
    private final BspWalk walk;
    private final SkyDrawer sky;
    private final PlaneDrawer planeDrawer;
    private final FuzzDrawer fuzz;
    private final MaskedWallDrawer maskedWalls;
    private final MaskedDrawer masked;
    private final WeaponDrawer weapon;

    Scene(ViewGeometry geometry, RenderResources resources, Canvas canvas, Layers layers, RenderOptions options,
            World world) {
        level = world.level();
        this.canvas = canvas;
        this.options = options;
        seen = new SeenParts(level);
        this.resources = resources;
        RenderMap map = new RenderMap(level);
        lighting = new Lighting(geometry, resources.colormaps());
        pictures = new CurrentPictures(resources);
        open = new OpenRows(geometry, canvas, layers);
        solid = new SolidSegs(geometry.width);
        planes = new Visplanes(geometry.width, level.skyFlat);
        drawSegs = new DrawSegs(geometry.width, geometry.height);
        ColumnDrawer columns = new ColumnDrawer(canvas);
        seg = new WallSeg(view, map, lighting, pictures, world);
        WallDrawer walls = new WallDrawer(geometry, view, seg, lighting, columns, layers, open, planes,
                drawSegs, seen.lines());
        VisSprites sprites = new VisSprites(NO_POSTS);
        projector = new SpriteProjector(geometry, view, resources, lighting, sprites, options, world);
        subsectors = new SubsectorDrawer(geometry, view, map, solid, planes, seg, walls, projector, seen.subsectors(),
                world);
        walk = new BspWalk(geometry, level, solid);
        sky = new SkyDrawer(geometry, view, lighting, columns, layers, open);
        planeDrawer = new PlaneDrawer(geometry, view, lighting, pictures, new SpanDrawer(canvas), layers);
        fuzz = new FuzzDrawer(canvas, geometry, resources.colormaps().map(Colormaps.FUZZ));
        PostDrawer posts = new PostDrawer(columns, fuzz, layers, NO_POSTS);
        maskedWalls = new MaskedWallDrawer(geometry, view, map, lighting, pictures, drawSegs, posts, world);
        SpriteDrawer spriteDrawer = new SpriteDrawer(posts);
        masked = new MaskedDrawer(geometry, level, drawSegs, sprites, maskedWalls, spriteDrawer, layers);
        weapon = new WeaponDrawer(geometry, resources, lighting, spriteDrawer, layers, NO_POSTS);
    }

    /** Whether this draws a world's level. */
    boolean isOf(World world) {
        return world.level() == level;
    }

    void draw(World world, Player player) {
        view.set(player);
        lighting.begin(player.extraLight, player.fixedColormap);
        // pictures change in the tic that was just played, at whose end the time advanced
        pictures.update(Math.max(world.levelTime - 1, 0));
        open.clear();
        solid.clear(canvas.width);
        planes.clear();
        drawSegs.clear();
        fuzz.begin();
        seg.begin(world);
        projector.begin();
        subsectors.begin(world);
        maskedWalls.begin(world);
        sky.begin(skyOf(world.session()) < 0 ? null : pictures.walls[skyOf(world.session())]);
        planeDrawer.begin();

        walk.run(view, subsectors);
        open.blankRest();
        for (int i = 0; i < planes.count(); i++) {
            Visplane plane = planes.get(i);
            if (plane.minX <= plane.maxX) {
                if (plane.flat == level.skyFlat) {
                    sky.draw(plane);
                } else {
                    planeDrawer.draw(plane);
                }
            }
        }
        masked.draw();
        if (options.weapon()) {
            weapon.draw(player);
        }
    }

    SeenParts seen() {
        return seen;
    }

    private int skyOf(Session session) {
        return resources.sky(session.options.commercial(), session.episode, session.map);
    }
}
