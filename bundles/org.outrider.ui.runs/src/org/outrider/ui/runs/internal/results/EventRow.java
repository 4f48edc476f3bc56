/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.EpisodeLog;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;

/**
 * An event of an episode as the results list it.
 *
 * @param kind one word, such as kill
 * @param text what happened
 */
record EventRow(int episode, int tic, double x, double y, String kind, String text) {

    /** All events of some episodes, those of each oldest first; what is spent of ammunition is left out. */
    static List<EventRow> of(Iterable<EpisodeLog> logs) {
        List<EventRow> rows = new ArrayList<>();
        for (EpisodeLog log : logs) {
            for (GameEvent event : log.events()) {
                if (!(event instanceof GameEvent.AmmoUsed)) {
                    rows.add(new EventRow(log.number(), event.stamp().tic(), event.stamp().x(), event.stamp().y(),
                            kind(event), text(event)));
                }
            }
        }
        return rows;
    }

    private static String kind(GameEvent event) {
        return switch (event) {
            case GameEvent.Kill kill -> kill.victim().isPlayer() ? "death" : "kill";
            case GameEvent.Damage damage -> damage.victim().isPlayer() ? "hurt" : "hit";
            case GameEvent.Pickup pickup -> "pickup";
            case GameEvent.AmmoUsed ammo -> "shot";
            case GameEvent.LineTriggered line -> "line";
            case GameEvent.Teleported teleport -> "teleport";
            case GameEvent.SecretFound secret -> "secret";
            case GameEvent.Raised raised -> "raised";
            case GameEvent.LevelExit exit -> "exit";
        };
    }

    private static String text(GameEvent event) {
        return switch (event) {
            case GameEvent.Kill kill -> name(kill.victim()) + " died" + by(kill.killer());
            case GameEvent.Damage damage -> name(damage.victim()) + " lost " + damage.health() + " health"
                    + by(damage.attacker());
            case GameEvent.Pickup pickup -> "took " + pickup.item();
            case GameEvent.AmmoUsed ammo -> "spent " + ammo.amount() + " " + ammo.ammo();
            case GameEvent.LineTriggered line -> line.what() + " (linedef " + line.line() + ")" + by(line.by());
            case GameEvent.Teleported teleport -> name(teleport.actor()) + " was teleported";
            case GameEvent.SecretFound secret -> "found the secret in sector " + secret.sector();
            case GameEvent.Raised raised -> name(raised.actor()) + " was raised";
            case GameEvent.LevelExit exit -> exit.secret() ? "left through the secret exit" : "left through the exit";
        };
    }

    private static String name(Actor actor) {
        return actor.isPlayer() ? "the player" : actor.name();
    }

    private static String by(@Nullable Actor actor) {
        return actor == null ? "" : " by " + name(actor);
    }
}
