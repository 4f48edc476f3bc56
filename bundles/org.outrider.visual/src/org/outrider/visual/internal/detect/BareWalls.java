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

/** Finds walls without texture through which a player sees what lies behind them. */
public final class BareWalls implements FrameDetector {

    private static final int PIXELS = 150;

    private static final Rule RULE = new Rule("bare-wall-in-view", "One sees through a wall without texture",
            "Floors and ceilings spill over it, or what lies behind shows.", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Sighting> look(Frame frame, Scenery scenery) {
        int nothing = Surface.of(Kind.NOTHING);
        int thing = Surface.of(Kind.THING);
        int[] surfaces = frame.view().surfaces();
        int[] holes = frame.view().holes();
        return PixelGroups.of(holes, pixel -> holes[pixel] != 0 && surfaces[pixel] != nothing
                && surfaces[pixel] != thing)
                .atLeast(PIXELS, hole -> "One sees through " + Scenery.name(hole) + ", which has no texture");
    }
}
