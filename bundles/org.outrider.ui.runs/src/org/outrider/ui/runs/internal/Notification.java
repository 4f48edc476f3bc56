/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** A message in the corner of the screen that goes away by itself. */
public final class Notification {

    private static final int MILLIS = 8000;

    private Notification() {
    }

    /** Shows a message; only for the workbench's thread. */
    public static void show(String title, String text) {
        if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
            NotificationPopup.forDisplay(Display.getCurrent()).title(title, true).content(area -> words(area, text))
                    .delay(MILLIS).fadeIn(false).open();
        }
    }

    /** The text, as dark as in lists: by themselves, labels of a window without focus are pale. */
    private static Control words(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        label.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        return label;
    }
}
