/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import org.outrider.engine.EpisodeEnd;

/**
 * What became of an episode.
 *
 * @param scenario name of the scenario
 * @param map name of the map
 * @param seed by which the episode can be begun again
 * @param score by the scenario's measure
 * @param shapedReward sum of what the agent was rewarded for
 * @param gameReward the game's own reward
 * @param kills monsters killed
 * @param items picked up of those that the map counts
 * @param secrets found
 * @param damageDealt health that the player took from others
 * @param damageTaken health that others took from the player
 * @param squares squares of 128 map units that the player was in
 * @param tics of the map that passed
 * @param steps of the agent
 * @param end why it is over
 */
public record EpisodeSummary(String scenario, String map, long seed, double score, double shapedReward,
        double gameReward, int kills, int items, int secrets, int damageDealt, int damageTaken, int squares, int tics,
        int steps, EpisodeEnd end) {
}
