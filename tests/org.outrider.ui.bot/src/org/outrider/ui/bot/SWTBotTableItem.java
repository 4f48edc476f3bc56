/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/** A row of a table. */
public final class SWTBotTableItem extends AbstractSWTBot<TableItem> {

    private final SWTBotTable table;

    SWTBotTableItem(SWTBotTable table, TableItem widget) {
        super(widget);
        this.table = table;
    }

    public String getText(int column) {
        return UIThreadRunnable.syncExec(() -> widget.getText(column));
    }

    public SWTBotTableItem select() {
        UIThreadRunnable.syncRun(() -> widget.getParent().setSelection(widget));
        table.notify(SWT.Selection, item());
        return this;
    }

    public void check() {
        UIThreadRunnable.syncRun(() -> widget.setChecked(true));
        table.notify(SWT.Selection, checked());
    }

    public void uncheck() {
        UIThreadRunnable.syncRun(() -> widget.setChecked(false));
        table.notify(SWT.Selection, checked());
    }

    public void doubleClick() {
        select();
        Event click = UIThreadRunnable.syncExec(() -> {
            Point middle = new Point(widget.getBounds().x + 2, widget.getBounds().y + 2);
            return mouse(1, middle.x, middle.y, false);
        });
        table.notifyAsync(SWT.MouseDoubleClick, click);
        table.notifyAsync(SWT.DefaultSelection, item());
    }

    @Override
    public SWTBotMenu contextMenu(String... path) {
        select();
        return table.contextMenu(path);
    }

    private Event item() {
        Event event = new Event();
        event.item = widget;
        return event;
    }

    private Event checked() {
        Event event = item();
        event.detail = SWT.CHECK;
        return event;
    }
}
