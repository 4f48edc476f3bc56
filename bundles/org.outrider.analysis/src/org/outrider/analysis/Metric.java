/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.function.ToDoubleFunction;

/** A number that every episode has and that is summed up over episodes. */
public enum Metric {
    KILLS("kills", "Kills", EpisodeMetrics::kills),
    DEATHS("deaths", "Deaths", EpisodeMetrics::deaths),
    DURATION("duration_seconds", "Duration (s)", EpisodeMetrics::durationSeconds),
    HEALTH_LOST("health_lost", "Health lost", EpisodeMetrics::healthLost),
    FINAL_HEALTH("final_health", "Final health", EpisodeMetrics::finalHealth),
    DAMAGE_DEALT("damage_dealt", "Damage dealt", EpisodeMetrics::damageDealt),
    AMMO_USED("ammo_used", "Ammo used", EpisodeMetrics::ammoUsed),
    AMMO_LEFT("ammo_left", "Ammo left", EpisodeMetrics::ammoLeft),
    ITEMS("items", "Items", EpisodeMetrics::items),
    SECRETS("secrets", "Secrets", EpisodeMetrics::secrets);

    private final String key;
    private final String label;
    private final ToDoubleFunction<EpisodeMetrics> value;

    Metric(String key, String label, ToDoubleFunction<EpisodeMetrics> value) {
        this.key = key;
        this.label = label;
        this.value = value;
    }

    /** The name in results: {@code kills}, of which {@code mean_kills} and the like are made. */
    public String key() {
        return key;
    }

    /** The name for users. */
    public String label() {
        return label;
    }

    /** The number of an episode. */
    public double of(EpisodeMetrics episode) {
        return value.applyAsDouble(episode);
    }
}
