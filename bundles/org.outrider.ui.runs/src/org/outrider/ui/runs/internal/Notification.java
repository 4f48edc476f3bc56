/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** A message in the corner of the screen that goes away by itself. */
public final class Notification {

    private static final int MILLIS = 8000;

    private Notification() {
    }

    /** Shows a message; only for the workbench's thread. */
    public static void show(String title, String text) {
        if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
            NotificationPopup.forDisplay(Display.getCurrent()).title(title, true).text(text).delay(MILLIS)
                    .fadeIn(false).open();
        }
    }
}
