/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/** The database or an artifact cannot be used or lacks what was asked for; the message says so to the user. */
public final class StoreException extends IOException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        this(message, null);
    }

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
