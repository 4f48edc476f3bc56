/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.stream.IntStream;

import org.outrider.engine.LabelList;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ViewInspection;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.wad.graphics.Palette;

/** Draws views with all that is known of their pixels. Belongs to one thread. */
public final class ViewInspector {

    private final FrameRenderer renderer;
    private final ThingNames names;
    private final LabelLayer labels;
    private final ViewInspection view;

    /** @param options what is drawn besides the world */
    public ViewInspector(RenderResources resources, RenderOptions options, ThingNames names) {
        this.names = names;
        renderer = FrameRenderer.withSurfaces(
                ViewGeometry.classic(ViewInspection.WIDTH, ViewInspection.HEIGHT), resources, options);
        LabelLayer labelLayer = renderer.labels();
        SurfaceLayer surfaces = renderer.surfaces();
        if (labelLayer == null || surfaces == null) {
            throw new IllegalStateException("the renderer keeps no layers");
        }
        labels = labelLayer;
        Palette palette = resources.palettes().getFirst();
        view = new ViewInspection(renderer.pixels(), IntStream.range(0, Palette.COLORS).map(palette::rgb).toArray(),
                renderer.linearDepth(), surfaces.surfaces(), surfaces.texels(), surfaces.holes(), labels.values(),
                new LabelList());
    }

    /**
     * Draws what a player sees now.
     *
     * @return the same object always
     */
    public ViewInspection inspect(Simulation simulation, int player) {
        renderer.render(simulation, player);
        LabelLister.list(labels, names, view.things());
        return view;
    }
}
