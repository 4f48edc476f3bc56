/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A drawing to be clicked into. Places are pixels from its upper left corner. */
public final class SWTBotCanvas extends AbstractSWTBot<Control> {

    SWTBotCanvas(Control widget) {
        super(widget);
    }

    public Point getSize() {
        return UIThreadRunnable.syncExec(widget::getSize);
    }

    public void moveMouse(int x, int y) {
        notify(SWT.MouseMove, mouse(0, x, y, false));
    }

    public void click(int x, int y) {
        moveMouse(x, y);
        notify(SWT.MouseDown, mouse(1, x, y, false));
        notify(SWT.MouseUp, mouse(1, x, y, true));
    }

    public void doubleClick(int x, int y) {
        click(x, y);
        notify(SWT.MouseDown, mouse(1, x, y, false));
        notifyAsync(SWT.MouseDoubleClick, mouse(1, x, y, false));
        notifyAsync(SWT.MouseUp, mouse(1, x, y, true));
    }

    /** Drags with the first mouse button. */
    public void drag(int fromX, int fromY, int toX, int toY) {
        notify(SWT.MouseMove, mouse(0, fromX, fromY, false));
        notify(SWT.MouseDown, mouse(1, fromX, fromY, false));
        for (int step = 1; step <= 8; step++) {
            notify(SWT.MouseMove, mouse(0, fromX + (toX - fromX) * step / 8, fromY + (toY - fromY) * step / 8, true));
        }
        notify(SWT.MouseUp, mouse(1, toX, toY, true));
    }

    /** Turns the mouse wheel, positive away from the user. */
    public void scroll(int x, int y, int lines, int stateMask) {
        Event event = mouse(0, x, y, false);
        event.count = lines;
        event.stateMask = stateMask;
        notify(SWT.MouseWheel, event);
    }

    /** Presses a key and lets it go: a character or one of the codes of {@link SWT}. */
    public void pressKey(int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        notify(SWT.KeyDown, event);
        Event up = new Event();
        up.keyCode = keyCode;
        up.character = character;
        notify(SWT.KeyUp, up);
    }
}
