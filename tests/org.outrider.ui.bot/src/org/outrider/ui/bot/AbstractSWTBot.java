/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A widget in the hands of a test.
 *
 * @param <T> the kind of widget
 */
public abstract class AbstractSWTBot<T extends Widget> {

    /** The widget, for the workbench's thread. */
    public final T widget;

    protected AbstractSWTBot(T widget) {
        this.widget = widget;
    }

    public String getText() {
        return UIThreadRunnable.syncExec(() -> WidgetText.of(widget));
    }

    public String getToolTipText() {
        return UIThreadRunnable.syncExec(() -> WidgetText.toolTip(widget));
    }

    public boolean isEnabled() {
        return UIThreadRunnable.syncExec(() -> switch ((Widget) widget) {
            case Control control -> control.isEnabled();
            case ToolItem item -> item.isEnabled();
            case MenuItem item -> item.isEnabled();
            case Item item -> true;
            default -> true;
        });
    }

    public boolean isVisible() {
        return UIThreadRunnable.syncExec(() -> !(widget instanceof Control control) || control.isVisible());
    }

    public boolean hasFocus() {
        return UIThreadRunnable.syncExec(() -> widget instanceof Control control && control.isFocusControl());
    }

    public AbstractSWTBot<T> setFocus() {
        UIThreadRunnable.syncExec(() -> widget instanceof Control control && control.setFocus());
        return this;
    }

    /** An item of the popup menu, found by the texts on the way to it. */
    public SWTBotMenu contextMenu(String... path) {
        return SWTBotMenu.of(this::menu, path);
    }

    /** The control's popup menu; only for the workbench's thread. */
    protected Menu menu() {
        Menu menu = widget instanceof Control control ? control.getMenu() : null;
        if (menu == null) {
            throw new WidgetNotFoundException("no popup menu at " + widget);
        }
        return menu;
    }

    /** Tells the widget's listeners of an event, and waits until they know. */
    protected void notify(int type) {
        notify(type, new Event());
    }

    protected void notify(int type, Event event) {
        UIThreadRunnable.syncRun(() -> widget.notifyListeners(type, complete(type, event)));
    }

    /** Tells the widget's listeners of an event soon, without waiting: it may open a dialog that stays. */
    protected void notifyAsync(int type, Event event) {
        UIThreadRunnable.asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.notifyListeners(type, complete(type, event));
            }
        });
    }

    private Event complete(int type, Event event) {
        event.type = type;
        event.widget = widget;
        event.display = widget.getDisplay();
        event.time = (int) System.currentTimeMillis();
        return event;
    }

    /** Asserts that a test does not use what the user could not. */
    protected void requireEnabled() {
        if (!isEnabled()) {
            throw new IllegalStateException("disabled: " + UIThreadRunnable.syncExec(() -> widget.toString()));
        }
    }

    /** The event of a mouse button at a place of the widget. */
    protected static Event mouse(int button, int x, int y, boolean pressed) {
        Event event = new Event();
        event.button = button;
        event.x = x;
        event.y = y;
        event.count = 1;
        event.stateMask = pressed ? SWT.BUTTON1 : 0;
        return event;
    }
}
