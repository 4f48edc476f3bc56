/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import java.util.List;

import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameDetector;
import org.outrider.visual.internal.PixelBox;
import org.outrider.visual.internal.Scenery;
import org.outrider.visual.internal.Sighting;

/** Finds places at which it is too dark to see where one is. */
public final class DarkViews implements FrameDetector {

    /** Brightness of 0..255 under which a screen shows next to nothing. */
    private static final int BLACK = 20;
    private static final double SHARE = 0.9;
    /** Light of sectors from which it is the textures that are dark, 0..255. */
    private static final int LIT = 96;

    private static final Rule RULE = new Rule("view-too-dark", "It is too dark to see anything",
            "Players stumble about, or turn up the brightness and spoil the mood of the rest.", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Sighting> look(Frame frame, Scenery scenery) {
        if (scenery.map().sector(frame.sector()).lightLevel() >= LIT) {
            return List.of();
        }
        boolean[] dark = dark(frame.view().palette());
        byte[] pixels = frame.view().pixels();
        int count = 0;
        for (byte pixel : pixels) {
            count += dark[pixel & 0xFF] ? 1 : 0;
        }
        if (count < SHARE * Frame.PIXELS) {
            return List.of();
        }
        return List.of(Sighting.ofView(count * 100 / Frame.PIXELS + " % of the view are all but black",
                frame.sector(), PixelBox.of(0, 0, Frame.WIDTH, Frame.HEIGHT)));
    }

    private static boolean[] dark(int[] palette) {
        boolean[] dark = new boolean[palette.length];
        for (int i = 0; i < dark.length; i++) {
            double red = palette[i] >> 16 & 0xFF;
            double green = palette[i] >> 8 & 0xFF;
            double blue = palette[i] & 0xFF;
            // ITU-R BT.601
            dark[i] = 0.299 * red + 0.587 * green + 0.114 * blue < BLACK;
        }
        return dark;
    }
}
