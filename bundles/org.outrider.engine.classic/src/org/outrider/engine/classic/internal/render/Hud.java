/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.art.Colormaps;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;

/** What is laid over the view or stands below it: crosshair, figures, status bar. */
final class Hud {

    private static final int BASE_HEIGHT = 200;

    private final Canvas canvas;
    private final int viewHeight;
    private final @Nullable Crosshair crosshair;
    private final @Nullable StatusBar bar;
    private final @Nullable MinimalHud figures;

    Hud(ViewGeometry view, RenderResources resources, Canvas canvas, RenderOptions options) {
        this.canvas = canvas;
        viewHeight = view.height;
        crosshair = options.crosshair() ? new Crosshair(canvas, view) : null;
        Colormaps colormaps = resources.colormaps();
        PostDrawer posts = new PostDrawer(new ColumnDrawer(canvas),
                new FuzzDrawer(canvas, view, colormaps.map(Colormaps.FUZZ)), new Layers(null, null, null));
        int scaleX = Fixed.of(canvas.width) / ViewGeometry.BASE_WIDTH;
        int barRows = canvas.height - view.height;
        bar = barRows > 0
                ? new StatusBar(new ScreenPatches(canvas, posts, 0, view.height, scaleX,
                        Fixed.of(barRows) / StatusBar.ROWS), resources.hud(), colormaps.map(0))
                : null;
        figures = options.minimalHud() && !options.hud()
                ? new MinimalHud(new ScreenPatches(canvas, posts, 0, 0, scaleX, Fixed.of(canvas.height) / BASE_HEIGHT),
                        resources.hud(), colormaps.map(0))
                : null;
    }

    /** Number of rows that the status bar takes of a picture's height. */
    static int barRows(int height, RenderOptions options) {
        return options.hud() ? height * StatusBar.ROWS / BASE_HEIGHT : 0;
    }

    void draw(World world, Player player) {
        Crosshair mark = crosshair;
        if (mark != null) {
            mark.draw();
        }
        MinimalHud numbers = figures;
        if (numbers != null) {
            numbers.draw(player, world.session().data);
        }
        StatusBar statusBar = bar;
        if (statusBar != null) {
            Arrays.fill(canvas.pixels, viewHeight * canvas.width, canvas.pixels.length, (byte) 0);
            statusBar.draw(player, world.session().data, world.levelTime);
        }
    }
}
