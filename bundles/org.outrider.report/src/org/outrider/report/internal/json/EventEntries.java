/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.EpisodeLog;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.engine.GameEvent.Stamp;

/** Turns an episode's events into entries: frame, timestamp, type, position, health,
 * ammunition for the weapon in hand, and what else there is to say. */
final class EventEntries {

    private int lastHealth;

    private EventEntries(int startHealth) {
        lastHealth = startHealth;
    }

    static List<Map<String, Object>> of(EpisodeLog episode) {
        EventEntries entries = new EventEntries(startHealth(episode));
        List<Map<String, Object>> list = new ArrayList<>();
        episode.events().forEach(event -> list.add(entries.entry(event)));
        return list;
    }

    /** An episode whose track has been cleaned up started with what players of Doom start with. */
    private static int startHealth(EpisodeLog episode) {
        return episode.healthTimeline().isEmpty() ? 100 : episode.healthTimeline().getFirst().health();
    }

    private Map<String, Object> entry(GameEvent event) {
        Entry entry = switch (event) {
            case GameEvent.Kill kill when kill.victim().isPlayer() -> new Entry("death", kill.stamp())
                    .actor("killer", kill.killer()).put("means", kill.means());
            case GameEvent.Kill kill -> new Entry(isPlayer(kill.killer()) ? "kill" : "other_kill", kill.stamp())
                    .actor("victim", kill.victim()).actor("killer", kill.killer()).put("means", kill.means());
            case GameEvent.Damage damage when damage.victim().isPlayer() -> new Entry("health_lost", damage.stamp())
                    .put("health_before", lastHealth).put("health_after", damage.stamp().health())
                    .put("damage", damage.health()).put("armor_lost", damage.armor())
                    .actor("attacker", damage.attacker());
            case GameEvent.Damage damage -> new Entry("damage", damage.stamp()).put("damage", damage.health())
                    .actor("victim", damage.victim()).actor("attacker", damage.attacker());
            case GameEvent.Pickup pickup -> new Entry("pickup", pickup.stamp()).put("item", pickup.item())
                    .put("kind", pickup.kind().name().toLowerCase(Locale.ROOT));
            case GameEvent.AmmoUsed ammo -> new Entry("ammo_lost", ammo.stamp()).put("ammo_type", ammo.ammo())
                    .put("amount", ammo.amount()).put("ammo_before", ammo.stamp().ammo() + ammo.amount())
                    .put("ammo_after", ammo.stamp().ammo());
            case GameEvent.LineTriggered line -> new Entry("line_triggered", line.stamp()).put("line", line.line())
                    .put("special", line.special()).put("what", line.what()).actor("by", line.by());
            case GameEvent.Teleported teleport -> new Entry("teleport", teleport.stamp()).put("line", teleport.line())
                    .actor("who", teleport.actor());
            case GameEvent.SecretFound secret -> new Entry("secret", secret.stamp()).put("sector", secret.sector());
            case GameEvent.Raised raised -> new Entry("raised", raised.stamp()).actor("who", raised.actor());
            case GameEvent.LevelExit exit -> new Entry("exit", exit.stamp()).put("secret", exit.secret());
        };
        lastHealth = event.stamp().health();
        return entry.fields;
    }

    private static boolean isPlayer(@Nullable Actor actor) {
        return actor != null && actor.isPlayer();
    }

    /** An entry that is being filled. */
    private static final class Entry {

        private final Map<String, Object> fields = new LinkedHashMap<>();

        Entry(String type, Stamp stamp) {
            put("frame", stamp.tic());
            put("timestamp", Numbers.seconds(stamp.tic()));
            put("type", type);
            put("x", Numbers.rounded(stamp.x()));
            put("y", Numbers.rounded(stamp.y()));
            put("health", stamp.health());
            put("ammo", stamp.ammo());
        }

        Entry put(String name, Object value) {
            fields.put(name, value);
            return this;
        }

        /** Nothing for nobody, "player" for the player, else the kind's name and the object's number. */
        Entry actor(String name, @Nullable Actor actor) {
            if (actor != null) {
                put(name, actor.isPlayer() ? "player" : actor.name());
                if (!actor.isPlayer()) {
                    put(name + "_id", actor.id());
                }
            }
            return this;
        }
    }
}
