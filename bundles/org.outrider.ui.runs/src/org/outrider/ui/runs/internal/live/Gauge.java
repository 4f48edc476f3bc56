/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import java.util.function.ToDoubleFunction;

import org.outrider.run.live.LiveSample;
import org.outrider.ui.OutriderColors;

/** What is drawn of an episode over time. */
enum Gauge {
    HEALTH("Health", OutriderColors.HEALTH, LiveSample::health),
    ARMOR("Armor", OutriderColors.ARMOR, LiveSample::armor),
    AMMO("Ammunition", OutriderColors.AMMO, sample -> sample.ammo().total()),
    KILLS("Kills", OutriderColors.KILLS, LiveSample::kills),
    REWARD("Reward", OutriderColors.REWARD, LiveSample::reward),
    COVERAGE("Sectors (%)", OutriderColors.COVERAGE, sample -> sample.sectors().percent());

    private final String label;
    private final String color;
    private final ToDoubleFunction<LiveSample> value;

    Gauge(String label, String color, ToDoubleFunction<LiveSample> value) {
        this.label = label;
        this.color = color;
        this.value = value;
    }

    String label() {
        return label;
    }

    /** Name of its colour in {@link OutriderColors}. */
    String color() {
        return color;
    }

    double of(LiveSample sample) {
        return value.applyAsDouble(sample);
    }
}
