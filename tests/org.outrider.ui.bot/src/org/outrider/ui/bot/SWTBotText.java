/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A field for text. */
public final class SWTBotText extends AbstractSWTBot<Text> {

    SWTBotText(Text widget) {
        super(widget);
    }

    public SWTBotText setText(String text) {
        requireEnabled();
        UIThreadRunnable.syncRun(() -> {
            widget.setFocus();
            widget.setText(text);
        });
        return this;
    }

    /** Sets the text likewise, and tells who listens to keys. */
    public SWTBotText typeText(String text) {
        setText(text);
        notify(SWT.KeyUp);
        return this;
    }

    /** What the field says while it is empty. */
    public String getMessage() {
        return UIThreadRunnable.syncExec(widget::getMessage);
    }

    /** Presses Enter. */
    public void pressEnter() {
        notifyAsync(SWT.DefaultSelection, new Event());
    }
}
