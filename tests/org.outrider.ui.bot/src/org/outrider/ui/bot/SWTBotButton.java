/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;

/** A push button, toggle, check box or radio button. */
public final class SWTBotButton extends AbstractSWTBot<Button> {

    SWTBotButton(Button widget) {
        super(widget);
    }

    /** Presses it, without waiting for what that opens. */
    public SWTBotButton click() {
        requireEnabled();
        UIThreadRunnable.syncRun(() -> {
            if ((widget.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
                widget.setSelection(!widget.getSelection());
            } else if ((widget.getStyle() & SWT.RADIO) != 0) {
                widget.setSelection(true);
            }
        });
        notifyAsync(SWT.Selection, new Event());
        return this;
    }

    public void select() {
        if (!isChecked()) {
            click();
        }
    }

    public void deselect() {
        if (isChecked()) {
            click();
        }
    }

    public boolean isChecked() {
        return UIThreadRunnable.syncExec(widget::getSelection);
    }
}
