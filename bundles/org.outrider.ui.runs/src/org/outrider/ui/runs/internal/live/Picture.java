/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.run.live.LiveFrame;

/** What the game view shows of the player's eyes. */
enum Picture {
    SCREEN("Screen"),
    DEPTH("Depth"),
    LABELS("Labels"),
    AUTOMAP("Automap");

    private static final PaletteData COLORS = new PaletteData(0xff00, 0xff0000, 0xff000000);
    private static final PaletteData GREYS = greys();
    private static final PaletteData OBJECTS = objects();

    private final String label;

    Picture(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** What the engine has to draw for it. */
    Observation observation(ScreenResolution size) {
        return Observation.builder().screen(this == SCREEN).depth(this == DEPTH).labels(this == LABELS)
                .automap(this == AUTOMAP).resolution(size).format(ScreenFormat.BGRA32).build();
    }

    /** The pixels of a frame; null where it is of another picture. */
    @Nullable ImageData of(LiveFrame frame) {
        int width = frame.observation().resolution().width();
        int height = frame.observation().resolution().height();
        return switch (this) {
            case SCREEN -> data(width, height, 32, COLORS, frame.screen());
            case AUTOMAP -> data(width, height, 32, COLORS, frame.automap());
            case DEPTH -> data(width, height, 8, GREYS, frame.depth());
            case LABELS -> data(width, height, 8, OBJECTS, frame.labels());
        };
    }

    private static @Nullable ImageData data(int width, int height, int depth, PaletteData palette,
            byte @Nullable [] pixels) {
        return pixels == null ? null : new ImageData(width, height, depth, palette, 1, pixels);
    }

    /** Near is bright. */
    private static PaletteData greys() {
        RGB[] greys = new RGB[256];
        for (int depth = 0; depth < greys.length; depth++) {
            greys[depth] = new RGB(255 - depth, 255 - depth, 255 - depth);
        }
        return new PaletteData(greys);
    }

    /** Neighbouring numbers get colours far from each other: hues by the golden angle. Nothing is black. */
    private static PaletteData objects() {
        RGB[] colors = new RGB[256];
        colors[0] = new RGB(0, 0, 0);
        for (int label = 1; label < colors.length; label++) {
            colors[label] = new RGB(label * 137.508f % 360, 0.75f, 0.95f);
        }
        return new PaletteData(colors);
    }
}
