/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.ui.OutriderImages;

/** The columns of the findings' table; each sorts it when its header is clicked. */
final class FindingColumns {

    private final TableViewer table;
    private final LocalResourceManager images;

    FindingColumns(TableViewer table) {
        this.table = table;
        this.images = new LocalResourceManager(JFaceResources.getResources(), table.getControl());
    }

    void add() {
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        column("Finding", 420, Finding::title, Comparator.comparing(Finding::severity).reversed(), true);
        rowColumn("Source", 70, FindingRow::source);
        column("Rule", 190, Finding::ruleId, Comparator.comparing(Finding::ruleId), false);
        column("Place", 110, finding -> place(finding.place()), Comparator.comparing(finding -> place(finding.place())),
                false);
        column("Skills", 70, finding -> finding.skills().toString(),
                Comparator.comparing(finding -> finding.skills().mask()), false);
        column("Replays", 70, finding -> Integer.toString(finding.moments().size()),
                Comparator.comparing(finding -> finding.moments().size()), false);
        column("State", 80, finding -> finding.state().name().toLowerCase(Locale.ROOT),
                Comparator.comparing(Finding::state), false);
    }

    static OutriderImages image(Severity severity) {
        return switch (severity) {
            case ERROR -> OutriderImages.ERROR;
            case WARNING -> OutriderImages.WARNING;
            case NOTE -> OutriderImages.NOTE;
        };
    }

    private void column(String name, int width, Function<Finding, String> text, Comparator<Finding> order,
            boolean withImage) {
        column(name, width, row -> text.apply(row.finding()), withImage,
                (a, b) -> order.compare(a.finding(), b.finding()));
    }

    private void rowColumn(String name, int width, Function<FindingRow, String> text) {
        column(name, width, text, false, Comparator.comparing(text));
    }

    private void column(String name, int width, Function<FindingRow, String> text, boolean withImage,
            Comparator<FindingRow> order) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(name);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return text.apply(row(element));
            }

            @Override
            public @Nullable Image getImage(@Nullable Object element) {
                return withImage ? images.create(image(row(element).finding().severity()).descriptor()) : null;
            }

            @Override
            public String getToolTipText(@Nullable Object element) {
                return row(element).finding().explanation();
            }
        });
        column.getColumn().addListener(SWT.Selection, event -> {
            boolean down = table.getTable().getSortColumn() == column.getColumn()
                    && table.getTable().getSortDirection() == SWT.UP;
            table.getTable().setSortColumn(column.getColumn());
            table.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
            Comparator<FindingRow> wanted = down ? order.reversed() : order;
            table.setComparator(new ViewerComparator() {
                @Override
                public int compare(@Nullable Viewer viewer, @Nullable Object a, @Nullable Object b) {
                    return wanted.compare(row(a), row(b));
                }
            });
        });
    }

    private static FindingRow row(@Nullable Object element) {
        if (element instanceof FindingRow row) {
            return row;
        }
        throw new IllegalArgumentException(element + " is no finding");
    }

    private static String place(@Nullable Place place) {
        return place == null ? "" : Math.round(place.x()) + ", " + Math.round(place.y());
    }
}
