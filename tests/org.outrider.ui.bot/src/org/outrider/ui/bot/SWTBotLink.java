/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;

/** A text to be clicked. */
public final class SWTBotLink extends AbstractSWTBot<Control> {

    SWTBotLink(Control widget) {
        super(widget);
    }

    /** Follows the link, without waiting for what that opens. */
    public SWTBotLink click() {
        requireEnabled();
        if (widget instanceof Link) {
            notifyAsync(SWT.Selection, new Event());
        } else if (widget instanceof AbstractHyperlink) {
            // a hyperlink of forms acts on Enter as on a click, wherever the pointer is
            Event enter = new Event();
            enter.character = SWT.CR;
            notifyAsync(SWT.KeyDown, enter);
        }
        return this;
    }
}
