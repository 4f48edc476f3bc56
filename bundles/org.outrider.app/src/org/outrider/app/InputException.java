/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An input that cannot be used, told in words for the user: the command ends with {@link ExitCode#INPUT} and this
 * message, without a stack trace.
 */
public class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param message names the file, the place in it and the reason
     */
    public InputException(String message) {
        this(message, null);
    }

    /**
     * @param message names the file, the place in it and the reason
     * @param cause what went wrong underneath, if anything
     */
    public InputException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
