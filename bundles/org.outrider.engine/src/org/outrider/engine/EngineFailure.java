/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * An engine that runs in a process of its own ended or hung while a game was played; the message says on which map and
 * tic. The game can only be closed.
 */
public final class EngineFailure extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final boolean hang;

    /** @param hang true where the engine did not answer and was ended, false where it ended by itself */
    public EngineFailure(String message, boolean hang) {
        super(message);
        this.hang = hang;
    }

    /** True where the engine did not answer in time and was ended, false where it ended by itself. */
    public boolean isHang() {
        return hang;
    }
}
