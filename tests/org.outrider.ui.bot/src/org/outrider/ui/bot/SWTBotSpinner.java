/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Spinner;

/** A field for a number. */
public final class SWTBotSpinner extends AbstractSWTBot<Spinner> {

    SWTBotSpinner(Spinner widget) {
        super(widget);
    }

    public int getSelection() {
        return UIThreadRunnable.syncExec(widget::getSelection);
    }

    public void setSelection(int value) {
        requireEnabled();
        UIThreadRunnable.syncRun(() -> widget.setSelection(value));
        notify(SWT.Selection);
    }
}
