/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.widgets.Shell;

/** A window or dialog. */
public final class SWTBotShell extends AbstractSWTBot<Shell> {

    SWTBotShell(Shell widget) {
        super(widget);
    }

    /** A bot for what is in it. */
    public SWTBot bot() {
        return new SWTBot(() -> widget);
    }

    public SWTBotShell activate() {
        UIThreadRunnable.syncRun(widget::forceActive);
        return this;
    }

    /** As large as the screen. */
    public SWTBotShell maximize() {
        UIThreadRunnable.syncRun(() -> widget.setMaximized(true));
        return this;
    }

    public boolean isOpen() {
        return !widget.isDisposed() && isVisible();
    }

    /** Closes it as the window's button does. */
    public void close() {
        UIThreadRunnable.asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.close();
            }
        });
    }
}
