/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.DrawingLoad;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.render.art.RenderResources;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.World;

/**
 * Draws what a player sees, with the distance and thing of each pixel where they are wanted.
 *
 * <p>A renderer has a size and buffers of its own and belongs to one thread; any number of them may draw at once. It
 * reads the world and never changes it, and allocates nothing except when the level changes. All buffers are the same
 * each time, overwritten by the next frame; rows run from top to bottom.
 */
public final class FrameRenderer {

    private static final byte[] NO_BYTES = {};
    private static final float[] NO_FLOATS = {};

    private final ViewGeometry view;
    private final RenderResources resources;
    private final RenderOptions options;
    private final Canvas canvas;
    private final Layers layers;
    private final Hud hud;
    private @Nullable Scene scene;
    private int palette;

    /** A renderer of nothing but the picture. */
    public FrameRenderer(ViewGeometry geometry, RenderResources resources, RenderOptions options) {
        this(geometry, resources, options, new Layers(null, null, null));
    }

    private FrameRenderer(ViewGeometry geometry, RenderResources resources, RenderOptions options,
            Layers layers) {
        this.resources = resources;
        this.options = options;
        view = geometry.above(Hud.barRows(geometry.height, options));
        canvas = new Canvas(geometry.width, geometry.height);
        this.layers = layers;
        hud = new Hud(view, resources, canvas, options);
    }

    /**
     * A renderer that also keeps layers.
     *
     * @param geometry size of all buffers; a status bar takes its rows from the view
     * @param depth keeps distances as bytes
     * @param linearDepth keeps distances in map units
     * @param labels keeps what each pixel shows
     */
    public static FrameRenderer withLayers(ViewGeometry geometry, RenderResources resources, RenderOptions options,
            boolean depth, boolean linearDepth, boolean labels) {
        return new FrameRenderer(geometry, resources, options,
                new Layers(depth || linearDepth
                        ? new DepthLayer(geometry.width, geometry.height, depth, linearDepth) : null,
                        labels ? new LabelLayer(geometry.width, geometry.height) : null, null));
    }

    /** A renderer that keeps distances in map units, labels, and the surface of each pixel. */
    public static FrameRenderer withSurfaces(ViewGeometry geometry, RenderResources resources, RenderOptions options) {
        return new FrameRenderer(geometry, resources, options,
                new Layers(new DepthLayer(geometry.width, geometry.height, false, true),
                        new LabelLayer(geometry.width, geometry.height),
                        new SurfaceLayer(geometry.width, geometry.height)));
    }

    /**
     * Draws what a player sees now.
     *
     * @param player 0..3; must take part in the game
     */
    public void render(Simulation simulation, int player) {
        World world = simulation.world();
        Player who = simulation.session().players[player];
        Scene current = scene;
        if (current == null || !current.isOf(world)) {
            current = new Scene(view, resources, canvas, layers, options, world);
            scene = current;
        }
        LabelLayer labels = layers.labels();
        if (labels != null) {
            labels.clear();
        }
        SurfaceLayer surfaces = layers.surfaces();
        if (surfaces != null) {
            surfaces.clear();
        }
        current.draw(world, who);
        if (labels != null) {
            labels.finish();
        }
        hud.draw(world, who);
        palette = options.screenFlashes() ? Tint.of(who) : Tint.NONE;
    }

    /** The picture as palette indexes. */
    public byte[] pixels() {
        return canvas.pixels;
    }

    /** Number of the palette in PLAYPAL with which the last picture is to be shown. */
    public int palette() {
        return palette;
    }

    /**
     * Distances as bytes: 0 is near, {@code 255 d / (d + 256)} for d map units, 255 the sky; 0 below a status bar.
     * Empty where they are not kept.
     */
    public byte[] depth() {
        DepthLayer depth = layers.depth();
        return depth == null ? NO_BYTES : depth.bytes;
    }

    /** Distances along the view's direction in map units, infinite for the sky; empty where they are not kept. */
    public float[] linearDepth() {
        DepthLayer depth = layers.depth();
        return depth == null ? NO_FLOATS : depth.units;
    }

    /** What each pixel shows; null where it is not kept. */
    public @Nullable LabelLayer labels() {
        return layers.labels();
    }

    /** Which surface each pixel shows; null where it is not kept. */
    public @Nullable SurfaceLayer surfaces() {
        return layers.surfaces();
    }

    /**
     * What the last frame took.
     *
     * @throws IllegalStateException where nothing was drawn yet
     */
    public DrawingLoad load() {
        Scene current = scene;
        if (current == null) {
            throw new IllegalStateException("no frame was drawn yet");
        }
        return current.load();
    }

    /**
     * What was in view since the level was first drawn, or {@link #forgetSeen()}.
     *
     * @throws IllegalStateException where nothing was drawn yet
     */
    public SeenParts seen() {
        Scene current = scene;
        if (current == null) {
            throw new IllegalStateException("no frame was drawn yet");
        }
        return current.seen();
    }

    /** Takes everything for unseen, as at the start of an episode. */
    public void forgetSeen() {
        Scene current = scene;
        if (current != null) {
            current.seen().clear();
        }
    }
}
