/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import java.util.List;

import org.outrider.analysis.Rule;

/** Looks for one sort of fault in frames. Has no state, so that threads may share it. */
public interface FrameDetector {

    /** What it looks for. */
    Rule rule();

    /**
     * Looks at a frame.
     *
     * @return what is to be seen in it, in a fixed order
     */
    List<Sighting> look(Frame frame, Scenery scenery);
}
