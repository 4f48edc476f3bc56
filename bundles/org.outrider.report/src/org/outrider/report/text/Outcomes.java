/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.text;

import org.outrider.engine.EpisodeEnd;

/** How episodes end, in the words of the console. */
public final class Outcomes {

    private Outcomes() {
    }

    /** The words for an end. */
    public static String of(EpisodeEnd end) {
        return switch (end) {
            case EXIT -> "exit";
            case SECRET_EXIT -> "secret exit";
            case DEATH -> "death";
            case TIMEOUT -> "time up";
        };
    }
}
