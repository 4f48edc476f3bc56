/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.widgets.Control;

/** A text that is only to be read. */
public final class SWTBotLabel extends AbstractSWTBot<Control> {

    SWTBotLabel(Control widget) {
        super(widget);
    }
}
