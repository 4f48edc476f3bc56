/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outrider.analysis.EpisodeLog;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.engine.ObjectKind;
import org.outrider.report.internal.html.ReportPage.EventText;

/** Picks what a reader wants to know of an episode: keys, weapons, secrets, switches, teleports, its end. */
final class NotableEvents {

    private static final int MOST = 60;

    private NotableEvents() {
    }

    static List<EventText> of(EpisodeLog log) {
        List<EventText> events = new ArrayList<>();
        int left = 0;
        for (GameEvent event : log.events()) {
            Optional<String> text = text(event);
            if (text.isPresent()) {
                if (events.size() < MOST) {
                    events.add(new EventText(Texts.time(event.stamp().tic()), text.get()));
                } else {
                    left++;
                }
            }
        }
        if (left > 0) {
            events.add(new EventText("", "and " + left + " more, see result.json"));
        }
        return events;
    }

    private static Optional<String> text(GameEvent event) {
        return Optional.ofNullable(switch (event) {
            case GameEvent.Pickup pickup when isNotable(pickup.kind()) -> "took " + pickup.item();
            case GameEvent.LineTriggered line when byPlayer(line) -> line.what() + " (linedef " + line.line() + ")";
            case GameEvent.SecretFound secret -> "found the secret in sector " + secret.sector();
            case GameEvent.Teleported teleport when teleport.actor().isPlayer() -> "was teleported";
            case GameEvent.Kill kill when kill.victim().isPlayer() -> "died" + by(kill);
            case GameEvent.LevelExit exit -> exit.secret() ? "left through the secret exit" : "left through the exit";
            default -> null;
        });
    }

    private static boolean isNotable(ObjectKind kind) {
        return kind == ObjectKind.KEY || kind == ObjectKind.WEAPON || kind == ObjectKind.POWERUP;
    }

    private static boolean byPlayer(GameEvent.LineTriggered line) {
        Actor by = line.by();
        return by == null || by.isPlayer();
    }

    private static String by(GameEvent.Kill kill) {
        Actor killer = kill.killer();
        return killer == null ? "" : killer.isPlayer() ? " by its own hand" : ", killed by " + killer.name();
    }
}
