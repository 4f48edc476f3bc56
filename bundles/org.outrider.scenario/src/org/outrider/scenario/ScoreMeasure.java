/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

/** What an episode is judged by; more is better. */
public enum ScoreMeasure {
    /** Monsters killed. */
    KILLS,
    /** Tics survived. */
    TICS,
    /** The game's own reward: living, death and what the scenario's rules add; ViZDoom's total reward. */
    REWARD,
    /** 1 where the goal was reached, which ends the map, else 0. */
    GOAL
}
