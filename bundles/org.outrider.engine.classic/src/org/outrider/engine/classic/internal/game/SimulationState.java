/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.world.GameOptions;

/**
 * A kept state of a {@link Simulation}; immutable.
 *
 * @param level the level that was played
 * @param options of the game
 * @param levelTime tics of the level that had passed
 * @param data the state as ints; not to be changed
 */
public record SimulationState(Level level, GameOptions options, int levelTime, int[] data) {
}
