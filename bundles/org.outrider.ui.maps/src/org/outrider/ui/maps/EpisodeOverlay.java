/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps;

import java.util.List;

import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Track;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Damage;
import org.outrider.engine.GameEvent.Kill;

/**
 * One episode as the map editor draws it.
 *
 * @param number from 1, within its run
 * @param track  the player's way
 * @param events what happened, oldest first
 */
public record EpisodeOverlay(int number, Track track, List<GameEvent> events) {

    public EpisodeOverlay {
        events = List.copyOf(events);
    }

    /** An episode that was played to its end. */
    public static EpisodeOverlay of(EpisodeLog log) {
        return new EpisodeOverlay(log.number(), log.track(), log.events());
    }

    /** The player's deaths. */
    public List<Kill> deaths() {
        return events.stream()
                .filter(Kill.class::isInstance)
                .map(Kill.class::cast)
                .filter(kill -> kill.victim().isPlayer())
                .toList();
    }

    /** The hits that the player took. */
    public List<Damage> hits() {
        return events.stream()
                .filter(Damage.class::isInstance)
                .map(Damage.class::cast)
                .filter(damage -> damage.victim().isPlayer())
                .toList();
    }

    /** Its length: tics from the first position to the last; 0 where there is no track. */
    public int tics() {
        return track.size() == 0 ? 0 : track.tic(track.size() - 1);
    }
}
