/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import org.eclipse.jdt.annotation.Nullable;

/** A request got no answer of use, this time. */
public final class UnansweredException extends Exception {

    private static final long serialVersionUID = 1L;

    UnansweredException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
