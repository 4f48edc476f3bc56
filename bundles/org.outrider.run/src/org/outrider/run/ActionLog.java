/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.util.List;

import org.outrider.engine.Button;

/**
 * The buttons that were held in an episode from its start on, which replays one that has no demo: engines are
 * deterministic.
 *
 * @param buttons those of the agent
 * @param spans   what was held for how long, oldest first
 */
public record ActionLog(List<Button> buttons, List<Span> spans) {

    /** That of an episode in which nothing was done yet. */
    public static final ActionLog EMPTY = new ActionLog(List.of(), List.of());

    /**
     * Buttons that were held without a change.
     *
     * @param tics    for how long, at least 1
     * @param amounts one for each button of the log
     */
    public record Span(int tics, List<Double> amounts) {

        public Span {
            amounts = List.copyOf(amounts);
        }
    }

    public ActionLog {
        buttons = List.copyOf(buttons);
        spans = List.copyOf(spans);
    }

    /** Name of the file in which a report keeps the actions of an episode. */
    public static String file(int episode) {
        return "episode_" + episode + "_actions.csv";
    }

    /** How many tics all took together; an engine that failed did so during the last action. */
    public int tics() {
        return spans.stream().mapToInt(Span::tics).sum();
    }
}
