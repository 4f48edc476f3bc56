/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.util.List;
import java.util.Set;

import org.outrider.engine.ObjectKind;
import org.outrider.engine.Observation;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;

/**
 * How an agent sees the game. The engine draws pictures of this size; nothing is resized.
 *
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param color true for red, green and blue, false for brightness
 * @param depth true for a plane of distances
 * @param labels planes that show where things of some kinds are, each 0 or 255; none for none
 * @param history how many frames a feed-forward network sees at once, or a recurrent one warms up with, at least 1
 * @param crosshair true draws a mark in the middle
 */
public record ViewSettings(int width, int height, boolean color, boolean depth, List<Set<ObjectKind>> labels,
        int history, boolean crosshair) {

    public ViewSettings {
        ScreenResolution.of(width, height);
        labels = labels.stream().map(Set::copyOf).toList();
        if (history < 1) {
            throw new IllegalArgumentException("a history of " + history + " frames: at least 1");
        }
    }

    /** Planes of a frame. */
    public int channels() {
        return (color ? 3 : 1) + (depth ? 1 : 0) + labels.size();
    }

    /** Bytes of a frame. */
    public int frameBytes() {
        return channels() * width * height;
    }

    /**
     * What the engine has to show for it.
     *
     * @param features true where things have to be told that need the labels of the picture
     */
    public Observation observation(boolean features) {
        return Observation.builder().screen(true).depth(depth).labels(features || !labels.isEmpty())
                .resolution(ScreenResolution.of(width, height))
                .format(color ? ScreenFormat.CRCGCB : ScreenFormat.GRAY8)
                .render(RenderOptions.DEFAULT.withCrosshair(crosshair)).build();
    }
}
