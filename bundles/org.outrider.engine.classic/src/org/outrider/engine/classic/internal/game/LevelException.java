/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

/** A level cannot be played; the message names the map and the reason. */
public final class LevelException extends Exception {

    private static final long serialVersionUID = 1L;

    public LevelException(String message) {
        super(message);
    }

    public LevelException(String message, Throwable cause) {
        super(message, cause);
    }
}
