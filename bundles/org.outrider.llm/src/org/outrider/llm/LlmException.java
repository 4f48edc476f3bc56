/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import org.eclipse.jdt.annotation.Nullable;

/** A language model could not be asked; the message says which, why, and what to change. */
public final class LlmException extends Exception {

    private static final long serialVersionUID = 1L;

    public LlmException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
