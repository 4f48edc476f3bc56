/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A table. */
public final class SWTBotTable extends AbstractSWTBot<Table> {

    SWTBotTable(Table widget) {
        super(widget);
    }

    public int rowCount() {
        return UIThreadRunnable.syncExec(widget::getItemCount);
    }

    public int selectionCount() {
        return UIThreadRunnable.syncExec(widget::getSelectionCount);
    }

    public List<String> columns() {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(widget.getColumns()).map(TableColumn::getText).toList());
    }

    public int indexOfColumn(String name) {
        return columns().indexOf(name);
    }

    public String cell(int row, int column) {
        return UIThreadRunnable.syncExec(() -> widget.getItem(row).getText(column));
    }

    public String cell(int row, String column) {
        return cell(row, indexOfColumn(column));
    }

    /** All texts of a column. */
    public List<String> column(String name) {
        int column = indexOfColumn(name);
        return UIThreadRunnable.syncExec(() -> IntStream.range(0, widget.getItemCount())
                .mapToObj(row -> widget.getItem(row).getText(column))
                .toList());
    }

    public SWTBotTableItem getTableItem(int row) {
        return UIThreadRunnable.syncExec(() -> new SWTBotTableItem(this, widget.getItem(row)));
    }

    /** The first row that has the text in any column. */
    public SWTBotTableItem getTableItem(String text) {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(widget.getItems())
                .filter(item -> IntStream.range(0, Math.max(1, widget.getColumnCount()))
                        .anyMatch(column -> item.getText(column).equals(text)))
                .findFirst()
                .map(item -> new SWTBotTableItem(this, item))
                .orElseThrow(() -> new WidgetNotFoundException("no row with " + text)));
    }

    public void select(int... rows) {
        UIThreadRunnable.syncRun(() -> widget.setSelection(rows));
        Event event = new Event();
        event.item = UIThreadRunnable.syncExec(() -> widget.getItem(rows[rows.length - 1]));
        notify(SWT.Selection, event);
    }

    /** Clicks a column's header. */
    public void header(String name) {
        TableColumn column = UIThreadRunnable.syncExec(() -> widget.getColumn(
                Arrays.stream(widget.getColumns()).map(TableColumn::getText).toList().indexOf(name)));
        UIThreadRunnable.syncRun(() -> column.notifyListeners(SWT.Selection, new Event()));
    }
}
