/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

/** A run cannot be started with what was asked for; the message says why in words for the user. */
public final class PlaytestException extends Exception {

    private static final long serialVersionUID = 1L;

    public PlaytestException(String message) {
        super(message);
    }

    public PlaytestException(String message, Throwable cause) {
        super(message, cause);
    }
}
