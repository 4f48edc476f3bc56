/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.replay;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.EpisodeEnd;

/** What came after a step. */
public enum StepEnd {
    /** The episode went on. */
    NONE,
    /** The episode was over: nothing more could be gained. */
    OVER,
    /** Time was up: what could still have been gained is not known. */
    CUT_OFF;

    /** What the end of an episode means to learning; null is none. */
    public static StepEnd of(@Nullable EpisodeEnd end) {
        if (end == null) {
            return NONE;
        }
        return end == EpisodeEnd.TIMEOUT ? CUT_OFF : OVER;
    }
}
