/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.plant;

/**
 * How detectors are put to the test.
 *
 * @param seed      of what is planted and where, and of the episodes
 * @param perClass  defects of each class to plant on a map, as far as there are places for them;
 *                  at most one of them dark
 * @param episodes  that the explorer plays of each map
 * @param seconds   of the game after which an episode ends
 * @param skill     1..5 as the player sees it
 * @param monsters  false leaves monsters out
 * @param allFrames true lets detectors look at every frame that is drawn, not only at key frames
 */
public record TrialSettings(long seed, int perClass, int episodes, int seconds, int skill, boolean monsters,
        boolean allFrames) {
}
