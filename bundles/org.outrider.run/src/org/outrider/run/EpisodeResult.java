/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import org.outrider.analysis.EpisodeLog;
import org.outrider.wad.demo.DemoFile;

/** What came of one episode. */
public sealed interface EpisodeResult {

    /** From 1, within the run. */
    int number();

    /** What the agent drew its chances from. */
    long seed();

    /**
     * The episode was played to its end.
     *
     * @param recording the demo of the episode; one of the original game's kind runs on for a second without any
     *        command after an exit or a death
     */
    record Played(long seed, EpisodeLog log, DemoFile recording) implements EpisodeResult {

        @Override
        public int number() {
            return log.number();
        }
    }

    /**
     * Engine or agent broke down in the middle of the episode.
     *
     * @param reason what broke, in one line
     * @param trace  the stack trace, for a bug report
     * @param actions those up to the failure, which is its replay; none where they are not known
     */
    record Failed(int number, long seed, String reason, String trace, ActionLog actions) implements EpisodeResult {

        /** One whose actions are not known. */
        public Failed(int number, long seed, String reason, String trace) {
            this(number, seed, reason, trace, ActionLog.EMPTY);
        }

        /** The actions as a table, see {@link ActionsCsv}; "" where they are not known. */
        public String actionsCsv() {
            return actions.spans().isEmpty() ? "" : ActionsCsv.of(actions);
        }
    }
}
