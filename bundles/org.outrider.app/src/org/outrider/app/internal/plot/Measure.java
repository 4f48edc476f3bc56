/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.plot;

import java.util.Locale;

/** What a training's log tells that can be drawn. */
public enum Measure {
    /** What the scenario is judged by: the mean of the last episodes, played with exploration. */
    SCORE("mean_score", "score of the last episodes"),
    /** What was learned from. */
    REWARD("mean_reward", "reward of the last episodes"),
    /** How wrong the network was. */
    LOSS("dqn_loss", "loss"),
    /** Pace. */
    SPEED("steps_per_second", "steps a second");

    private final String key;
    private final String label;

    Measure(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Name in the log. */
    String key() {
        return key;
    }

    /** What the axis says. */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
