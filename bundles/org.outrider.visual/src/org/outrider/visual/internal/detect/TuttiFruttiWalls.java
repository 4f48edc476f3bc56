/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import java.util.List;

import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameDetector;
import org.outrider.visual.internal.PixelGroups;
import org.outrider.visual.internal.Scenery;
import org.outrider.visual.internal.Sighting;

/** Finds walls that show rows beyond the end of their texture ("tutti-frutti"). */
public final class TuttiFruttiWalls implements FrameDetector {

    private static final int PIXELS = 100;
    /** Doom 1.9 takes rows modulo 128. */
    private static final int ROWS = 128;

    private static final Rule RULE = new Rule("tutti-frutti-in-view", "A wall shows coloured noise",
            "The wall is taller than its texture, and the original engine goes on with whatever lies behind it in "
                    + "memory.", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Sighting> look(Frame frame, Scenery scenery) {
        int[] surfaces = frame.view().surfaces();
        Heights heights = new Heights(scenery);
        return PixelGroups.of(surfaces, pixel -> Surface.kind(surfaces[pixel]).isWall()
                && Surface.kind(surfaces[pixel]) != Kind.MASKED
                && Math.floorMod(frame.view().textureRow(pixel), ROWS) >= heights.of(surfaces[pixel]))
                .atLeast(PIXELS, wall -> Scenery.name(wall) + " is taller than " + scenery.texture(wall) + " with its "
                        + heights.of(wall) + " rows");
    }

    /** Heights of textures; neighbouring pixels mostly ask for the same. */
    private static final class Heights {

        private final Scenery scenery;
        private int last = -1;
        private int height;

        Heights(Scenery scenery) {
            this.scenery = scenery;
        }

        int of(int surface) {
            if (surface != last) {
                last = surface;
                height = scenery.material(surface).map(material -> Math.min(material.height(), ROWS)).orElse(ROWS);
            }
            return height;
        }
    }
}
