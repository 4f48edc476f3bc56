/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.outrider.engine.Button;
import org.outrider.run.ActionLog;

/** Writes down what is done in an episode, before it is done. */
final class ActionRecorder {

    private final List<Button> buttons;
    private final List<ActionLog.Span> spans = new ArrayList<>();

    /** @param buttons that actions are of */
    ActionRecorder(List<Button> buttons) {
        this.buttons = List.copyOf(buttons);
    }

    /** Forgets all: an episode begins. */
    void begin() {
        spans.clear();
    }

    /** The buttons will be held for some tics. */
    void add(double[] action, int tics) {
        List<Double> amounts = DoubleStream.of(action).boxed().toList();
        if (!spans.isEmpty() && spans.getLast().amounts().equals(amounts)) {
            spans.add(new ActionLog.Span(spans.removeLast().tics() + tics, amounts));
        } else {
            spans.add(new ActionLog.Span(tics, amounts));
        }
    }

    /** What was done in the episode so far. */
    ActionLog toLog() {
        return new ActionLog(buttons, spans);
    }
}
