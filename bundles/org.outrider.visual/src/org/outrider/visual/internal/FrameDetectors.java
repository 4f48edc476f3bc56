/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.util.List;

import org.outrider.visual.internal.detect.BareWalls;
import org.outrider.visual.internal.detect.ClippedSprites;
import org.outrider.visual.internal.detect.DarkViews;
import org.outrider.visual.internal.detect.FloatingSprites;
import org.outrider.visual.internal.detect.MedusaWalls;
import org.outrider.visual.internal.detect.Seams;
import org.outrider.visual.internal.detect.SeeThroughWalls;
import org.outrider.visual.internal.detect.TuttiFruttiWalls;
import org.outrider.visual.internal.detect.UndrawnView;

/** All detectors that look at frames. */
public final class FrameDetectors {

    private static final List<FrameDetector> ALL = List.of(new UndrawnView(), new BareWalls(), new MedusaWalls(),
            new TuttiFruttiWalls(), new SeeThroughWalls(), new FloatingSprites(), new ClippedSprites(), new Seams(),
            new DarkViews());

    private FrameDetectors() {
    }

    public static List<FrameDetector> all() {
        return ALL;
    }
}
