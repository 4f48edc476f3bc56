/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.DrawingLoad;
import org.outrider.engine.GameException;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ViewInspection;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.render.FrameRenderer;
import org.outrider.engine.classic.internal.render.ViewGeometry;
import org.outrider.engine.classic.internal.render.ViewInspector;

/**
 * Looks at what a player sees without showing it: how much there is to draw, and what is amiss in it.
 *
 * <p>What it draws with is made when it is first asked for, since most games never are.
 */
final class ViewMeasure {

    /** The largest view without status bar draws the most. */
    private static final RenderOptions METERED = RenderOptions.DEFAULT.withWeapon(false);

    private final WadContent wads;
    private final ThingCatalogue catalogue;
    private @Nullable FrameRenderer meter;
    private @Nullable ViewInspector inspector;

    ViewMeasure(WadContent wads, ThingCatalogue catalogue) {
        this.wads = wads;
        this.catalogue = catalogue;
    }

    /**
     * What of the original game's tables the view takes.
     *
     * @throws IllegalStateException where the game cannot be drawn
     */
    DrawingLoad load(Simulation simulation) {
        FrameRenderer renderer = meter;
        if (renderer == null) {
            renderer = openMeter();
            meter = renderer;
        }
        renderer.render(simulation, 0);
        return renderer.load();
    }

    /**
     * What the view shows, surface by surface.
     *
     * @throws IllegalStateException where the game cannot be drawn
     */
    ViewInspection inspect(Simulation simulation) {
        ViewInspector open = inspector;
        if (open == null) {
            open = openInspector();
            inspector = open;
        }
        return open.inspect(simulation, 0);
    }

    private FrameRenderer openMeter() {
        try {
            return new FrameRenderer(ViewGeometry.classic(320, 200), wads.pictures(), METERED);
        } catch (GameException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private ViewInspector openInspector() {
        try {
            return new ViewInspector(wads.pictures(), METERED, catalogue);
        } catch (GameException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
