/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import org.eclipse.jdt.annotation.Nullable;

/** An episode could not be played and is to be tried again. */
public final class RetryException extends Exception {

    private static final long serialVersionUID = 1L;

    RetryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
