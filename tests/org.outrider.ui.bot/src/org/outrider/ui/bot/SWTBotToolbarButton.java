/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar, pushed, toggled or one of several, or with a menu that drops down. */
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
            } else if ((widget.getStyle() & SWT.RADIO) != 0) {
                releaseOthers();
                widget.setSelection(true);
            }
        });
        notifyAsync(SWT.Selection, new Event());
        return this;
    }

    /** Of buttons side by side one alone is pressed. */
    private void releaseOthers() {
        for (ToolItem other : widget.getParent().getItems()) {
            if (other != widget && (other.getStyle() & SWT.RADIO) != 0 && other.getSelection()) {
                other.setSelection(false);
                other.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    public boolean isChecked() {
        return UIThreadRunnable.syncExec(widget::getSelection);
    }
}
