/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

/** How far an episode has come. */
public record EpisodeProgress(int number, int tic, int kills, int health) {
}
