/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/** Who acts and who waits for whom. */
public enum Mode {
    /** The agent acts and the game waits for it. */
    PLAYER,
    /** A person acts and the game waits until the agent has looked. */
    SPECTATOR,
    /** The agent acts, the game does not wait. */
    ASYNC_PLAYER,
    /** A person acts, the game does not wait. */
    ASYNC_SPECTATOR
}
