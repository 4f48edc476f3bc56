/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar, pushed or toggled, or with a menu that drops down. */
public final class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

    SWTBotToolbarButton(ToolItem widget) {
        super(widget);
    }

    /** Presses it, without waiting for what that opens. */
    public SWTBotToolbarButton click() {
        requireEnabled();
        UIThreadRunnable.syncRun(() -> {
            if ((widget.getStyle() & SWT.CHECK) != 0) {
                widget.setSelection(!widget.getSelection());
            }
        });
        notifyAsync(SWT.Selection, new Event());
        return this;
    }

    public boolean isChecked() {
        return UIThreadRunnable.syncExec(widget::getSelection);
    }
}
