/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Scale;

/** A slider on a scale. */
public final class SWTBotScale extends AbstractSWTBot<Scale> {

    SWTBotScale(Scale widget) {
        super(widget);
    }

    public int getValue() {
        return UIThreadRunnable.syncExec(widget::getSelection);
    }

    public int getMaximum() {
        return UIThreadRunnable.syncExec(widget::getMaximum);
    }

    public void setValue(int value) {
        requireEnabled();
        UIThreadRunnable.syncRun(() -> widget.setSelection(value));
        notify(SWT.Selection);
    }
}
