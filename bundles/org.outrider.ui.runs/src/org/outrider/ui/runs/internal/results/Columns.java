/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Gives a table columns that sort it when their headers are clicked, up and down in turns.
 *
 * @param <T> what a row shows
 */
final class Columns<T> {

    private final TableViewer viewer;
    private final Class<T> type;

    Columns(TableViewer viewer, Class<T> type) {
        this.viewer = viewer;
        this.type = type;
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
    }

    /** A column of texts, sorted as texts. */
    Columns<T> text(String name, int width, Function<T, String> text) {
        return add(name, width, SWT.LEFT, label(text), Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    /** A column of numbers or times, sorted by another value than its text. */
    <C extends Comparable<? super C>> Columns<T> value(String name, int width, Function<T, String> text,
            Function<T, C> value) {
        return add(name, width, SWT.RIGHT, label(text), Comparator.comparing(value));
    }

    /** A column that draws itself. */
    Columns<T> drawn(String name, int width, CellLabelProvider labels, Comparator<T> order) {
        return add(name, width, SWT.LEFT, labels, order);
    }

    private Columns<T> add(String name, int width, int style, CellLabelProvider labels, Comparator<T> order) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(name);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(labels);
        column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), order));
        return this;
    }

    private ColumnLabelProvider label(Function<T, String> text) {
        return ColumnLabelProvider.createTextProvider(element -> text.apply(type.cast(element)));
    }

    private void sort(TableColumn column, Comparator<T> order) {
        Table table = viewer.getTable();
        boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        Comparator<T> wanted = down ? order.reversed() : order;
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(@Nullable Viewer shown, @Nullable Object a, @Nullable Object b) {
                return wanted.compare(type.cast(a), type.cast(b));
            }
        });
    }
}
