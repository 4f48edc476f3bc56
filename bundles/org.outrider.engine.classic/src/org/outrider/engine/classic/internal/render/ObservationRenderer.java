/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.AutomapMode;
import org.outrider.engine.LabelList;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.render.art.RenderResources;

/**
 * Draws what an {@link Observation} asks for into direct buffers that are used again. The scene is drawn once, whatever
 * is wanted of it.
 *
 * <p>Belongs to one thread; reads the world and never changes it.
 */
public final class ObservationRenderer {

    private final Observation observation;
    private final ThingNames names;
    private final ScreenConverter converter;
    private final @Nullable FrameRenderer view;
    private final @Nullable AutomapRenderer map;
    private final @Nullable ScreenBuffer screen;
    private final @Nullable ByteBuffer depth;
    private final @Nullable FloatBuffer linearDepth;
    private final @Nullable ByteBuffer labels;
    private final @Nullable ScreenBuffer automap;
    private final @Nullable LabelList labelList;

    public ObservationRenderer(Observation observation, RenderResources resources, ThingNames names) {
        this.observation = observation;
        this.names = names;
        ScreenResolution size = observation.resolution();
        converter = new ScreenConverter(observation.format(), resources.palettes());
        boolean marksSeen = observation.automap() && observation.automapMode() == AutomapMode.NORMAL;
        view = observation.drawsView() || marksSeen
                ? FrameRenderer.withLayers(ViewGeometry.squarePixels(size.width(), size.height()), resources,
                        observation.render(), observation.depth(), observation.linearDepth(), observation.labels())
                : null;
        map = observation.automap()
                ? new AutomapRenderer(size.width(), size.height(), observation.automapMode(),
                        observation.automapRotate(), observation.automapTextures(), resources)
                : null;
        int pixels = size.pixels();
        screen = observation.screen() ? converter.newBuffer(pixels) : null;
        depth = observation.depth() ? ByteBuffer.allocateDirect(pixels) : null;
        linearDepth = observation.linearDepth()
                ? ByteBuffer.allocateDirect(pixels * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer()
                : null;
        labels = observation.labels() ? ByteBuffer.allocateDirect(pixels) : null;
        automap = observation.automap() ? converter.newBuffer(pixels) : null;
        labelList = observation.labels() ? new LabelList() : null;
    }

    /** Takes everything for unseen, as at the start of an episode. */
    public void forgetSeen() {
        FrameRenderer renderer = view;
        if (renderer != null) {
            renderer.forgetSeen();
        }
    }

    /**
     * Draws what a player sees now into all buffers.
     *
     * @param player 0..3; must take part in the game
     */
    public void render(Simulation simulation, int player) {
        FrameRenderer renderer = view;
        if (renderer != null) {
            renderer.render(simulation, player);
            copyView(renderer);
        }
        AutomapRenderer mapRenderer = map;
        ScreenBuffer mapBuffer = automap;
        if (mapRenderer != null && mapBuffer != null) {
            mapRenderer.render(simulation, player, renderer == null ? null : renderer.seen());
            converter.convert(mapRenderer.pixels(), Tint.NONE, mapBuffer);
        }
    }

    private void copyView(FrameRenderer renderer) {
        ScreenBuffer screenBuffer = screen;
        if (screenBuffer != null) {
            converter.convert(renderer.pixels(), renderer.palette(), screenBuffer);
        }
        ByteBuffer depthBuffer = depth;
        if (depthBuffer != null) {
            depthBuffer.put(0, renderer.depth());
        }
        FloatBuffer linearBuffer = linearDepth;
        if (linearBuffer != null) {
            linearBuffer.put(0, renderer.linearDepth());
        }
        ByteBuffer labelBuffer = labels;
        LabelList list = labelList;
        LabelLayer layer = renderer.labels();
        if (labelBuffer != null && list != null && layer != null) {
            labelBuffer.put(0, layer.values());
            LabelLister.list(layer, names, list);
        }
    }

    /** What is drawn. */
    public Observation observation() {
        return observation;
    }

    /** The picture; null where it is not wanted, as with the other buffers. */
    public @Nullable ByteBuffer screen() {
        ScreenBuffer buffer = screen;
        return buffer == null ? null : buffer.bytes();
    }

    /** Distances as bytes, see {@link FrameRenderer#depth()}. */
    public @Nullable ByteBuffer depth() {
        return depth;
    }

    /** Distances in map units. */
    public @Nullable FloatBuffer linearDepth() {
        return linearDepth;
    }

    /** What each pixel shows, see {@link LabelList#value(int)}. */
    public @Nullable ByteBuffer labels() {
        return labels;
    }

    /** The automap. */
    public @Nullable ByteBuffer automap() {
        ScreenBuffer buffer = automap;
        return buffer == null ? null : buffer.bytes();
    }

    /** The things in the labels buffer. */
    public @Nullable LabelList labelList() {
        return labelList;
    }
}
