/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import java.util.List;

import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.check.Materials.Material;
import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameDetector;
import org.outrider.visual.internal.PixelGroups;
import org.outrider.visual.internal.Scenery;
import org.outrider.visual.internal.Sighting;

/** Finds see-through walls whose texture the original engine draws as garbage ("Medusa"). */
public final class MedusaWalls implements FrameDetector {

    private static final int PIXELS = 100;

    private static final Rule RULE = new Rule("medusa-in-view", "A see-through wall is drawn as garbage",
            "The original engine reads columns that several patches make up as if they were patches: garbage, and so "
                    + "slow that the game seems to stand still.", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Sighting> look(Frame frame, Scenery scenery) {
        int[] surfaces = frame.view().surfaces();
        return PixelGroups.of(surfaces, pixel -> Surface.kind(surfaces[pixel]) == Kind.MASKED)
                .only(wall -> scenery.material(wall).filter(Material::overlapping).isPresent())
                .atLeast(PIXELS, wall -> "In the original engine " + Scenery.name(wall)
                        + " shows garbage: several patches make up a column of " + scenery.texture(wall));
    }
}
