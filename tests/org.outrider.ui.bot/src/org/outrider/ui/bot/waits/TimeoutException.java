/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot.waits;

/** What a test waited for did not come. */
public final class TimeoutException extends RuntimeException {

    public TimeoutException(String message) {
        super(message);
    }
}
