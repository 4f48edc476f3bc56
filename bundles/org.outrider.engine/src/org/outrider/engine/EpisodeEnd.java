/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/** Why an episode is over. */
public enum EpisodeEnd {
    /** The map was left through its exit. */
    EXIT,
    /** The map was left through its secret exit. */
    SECRET_EXIT,
    /** The player died. */
    DEATH,
    /** The time given for the episode was up, or the demo that was replayed. */
    TIMEOUT
}
