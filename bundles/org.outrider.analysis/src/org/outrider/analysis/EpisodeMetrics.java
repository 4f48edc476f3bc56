/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.Collection;

import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameSetup;

/**
 * One episode in numbers.
 *
 * @param tics        length
 * @param kills       monsters that count for the player, as the intermission counts them
 * @param deaths      1 where the player died, else 0
 * @param items       items as the intermission counts them
 * @param secrets     secret sectors found
 * @param damageDealt hit points that the player took from others
 * @param healthLost  hit points that the player lost, those beyond death included: from 100 to -16 are 116
 * @param ammoUsed    units of ammunition, of all kinds
 * @param ammoLeft    units of ammunition that the player has at the end, of all kinds
 * @param finalHealth hit points at the end, below 0 where the last blow was worth more than was left
 */
public record EpisodeMetrics(int tics, int kills, int deaths, int items, int secrets, int damageDealt, int healthLost,
        int ammoUsed, int ammoLeft, int finalHealth) {

    /**
     * Adds up what the events tell to what the game counted itself.
     *
     * @param end    how the episode ended
     * @param counts the game's own counts
     * @param events all of the episode
     */
    public static EpisodeMetrics of(EpisodeEnd end, Counts counts, Collection<GameEvent> events) {
        int damageDealt = 0;
        int healthLost = 0;
        int ammoUsed = 0;
        for (GameEvent event : events) {
            switch (event) {
                case GameEvent.Damage damage when damage.victim().isPlayer() -> healthLost += damage.health();
                case GameEvent.Damage damage -> damageDealt += byPlayer(damage) ? damage.health() : 0;
                case GameEvent.AmmoUsed ammo -> ammoUsed += ammo.amount();
                default -> { }
            }
        }
        return new EpisodeMetrics(counts.tics(), counts.kills(), end == EpisodeEnd.DEATH ? 1 : 0, counts.items(),
                counts.secrets(), damageDealt, healthLost, ammoUsed, counts.ammo(), counts.health());
    }

    /**
     * What a game counts itself, when the episode is over.
     *
     * @param ammo units of all kinds that the player has
     */
    public record Counts(int tics, int kills, int items, int secrets, int health, int ammo) {
    }

    /** Length in seconds of the game. */
    public double durationSeconds() {
        return (double) tics / GameSetup.TICS_PER_SECOND;
    }

    private static boolean byPlayer(GameEvent.Damage damage) {
        GameEvent.Actor attacker = damage.attacker();
        return attacker != null && attacker.isPlayer();
    }
}
