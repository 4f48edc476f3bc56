/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

/** No widget of those on display is the one that the test asked for. */
public final class WidgetNotFoundException extends RuntimeException {

    public WidgetNotFoundException(String message) {
        super(message);
    }
}
