/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.engine.EpisodeEnd;

/** How episodes end, in the words of the console. */
final class Outcomes {

    private Outcomes() {
    }

    static String of(EpisodeEnd end) {
        return switch (end) {
            case EXIT -> "exit";
            case SECRET_EXIT -> "secret exit";
            case DEATH -> "death";
            case TIMEOUT -> "time up";
        };
    }
}
