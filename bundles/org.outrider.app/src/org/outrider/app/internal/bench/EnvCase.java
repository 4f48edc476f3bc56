/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.bench;

import org.outrider.engine.ActionSpace;
import org.outrider.engine.GameSetup;

/**
 * A situation in which steps are counted.
 *
 * @param id such as a or d4
 * @param title what is played and looked at
 * @param setup of the game
 * @param actions of which random ones are taken
 * @param frameSkip tics a step
 * @param vizdoom steps a second of ViZDoom 1.2.5 in the same situation, see {@link EnvCases}
 */
public record EnvCase(String id, String title, GameSetup setup, ActionSpace actions, int frameSkip, double vizdoom) {
}
