/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.List;

import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;

/**
 * All that was written down of an episode that was played to its end.
 *
 * @param number         from 1, within its run
 * @param end            how it ended
 * @param events         what happened, oldest first
 * @param healthTimeline a point for the start and for every change
 */
public record EpisodeLog(int number, EpisodeEnd end, EpisodeMetrics metrics, List<GameEvent> events,
        List<HealthPoint> healthTimeline, Track track, Coverage coverage) {

    public EpisodeLog {
        events = List.copyOf(events);
        healthTimeline = List.copyOf(healthTimeline);
    }

    /** Whether the map was left through one of its exits. */
    public boolean reachedExit() {
        return end == EpisodeEnd.EXIT || end == EpisodeEnd.SECRET_EXIT;
    }
}
