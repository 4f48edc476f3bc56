/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import java.util.BitSet;
import java.util.List;

import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.Surface;
import org.outrider.engine.Surface.Kind;
import org.outrider.visual.internal.Frame;
import org.outrider.visual.internal.FrameDetector;
import org.outrider.visual.internal.PixelBox;
import org.outrider.visual.internal.Scenery;
import org.outrider.visual.internal.Sighting;

/** Finds views of which a part is not drawn, and the bare walls behind which nothing is. */
public final class UndrawnView implements FrameDetector {

    /** Fewer pixels are seams at the edges of walls. */
    private static final int SEAMS = 100;

    private static final Rule RULE = new Rule("view-undrawn", "Nothing is drawn in a part of the view",
            "A hall of mirrors: the original engine leaves there what the last picture showed.", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Sighting> look(Frame frame, Scenery scenery) {
        int nothing = Surface.of(Kind.NOTHING);
        PixelBox box = new PixelBox();
        BitSet bare = new BitSet();
        for (int pixel = 0; pixel < Frame.PIXELS; pixel++) {
            if (frame.view().surfaces()[pixel] == nothing) {
                box.add(pixel);
                int hole = frame.view().holes()[pixel];
                if (hole != 0) {
                    bare.set(Surface.line(hole));
                }
            }
        }
        if (box.count() < SEAMS) {
            return List.of();
        }
        String title = "Nothing is drawn in " + box.count() + " of 64000 pixels of a view";
        return List.of(bare.isEmpty() ? Sighting.ofView(title, frame.sector(), box)
                : Sighting.ofLines(title, IndexSet.of(bare), box));
    }
}
