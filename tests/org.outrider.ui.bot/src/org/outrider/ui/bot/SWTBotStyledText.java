/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.custom.StyledText;

/** A text editor or console. */
public final class SWTBotStyledText extends AbstractSWTBot<StyledText> {

    SWTBotStyledText(StyledText widget) {
        super(widget);
    }

    public void setText(String text) {
        UIThreadRunnable.syncRun(() -> widget.setText(text));
    }
}
