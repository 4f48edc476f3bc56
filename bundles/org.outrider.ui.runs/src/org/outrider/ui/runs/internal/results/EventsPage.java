/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.outrider.report.text.Times;

/** What happened in a run's episodes; a double click goes to the place and the moment on the map. */
final class EventsPage {

    private final Composite area;
    private final TableViewer table;
    private final IWorkbenchPartSite site;
    private String filter = "";
    private @Nullable LoadedRun run;

    EventsPage(Composite parent, IWorkbenchPartSite site) {
        this.site = site;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("type filter text, such as death or secret");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setUseHashlookup(true);
        new Columns<>(table, EventRow.class)
                .value("Episode", 70, row -> Integer.toString(row.episode()), EventRow::episode)
                .value("Time", 70, row -> Times.ofTics(row.tic()), EventRow::tic)
                .text("Kind", 80, EventRow::kind)
                .text("What happened", 360, EventRow::text)
                .text("Place", 120, row -> Math.round(row.x()) + ", " + Math.round(row.y()));
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(@Nullable Viewer viewer, @Nullable Object parentElement, @Nullable Object element) {
                EventRow row = (EventRow) Objects.requireNonNull(element);
                return filter.isEmpty() || (row.kind() + " " + row.text()).toLowerCase(Locale.ROOT).contains(filter);
            }
        });
        search.addModifyListener(event -> {
            filter = search.getText().strip().toLowerCase(Locale.ROOT);
            table.refresh();
        });
        table.addDoubleClickListener(event -> reveal());
    }

    Control control() {
        return area;
    }

    void show(LoadedRun shown) {
        run = shown;
        table.setInput(EventRow.of(shown.logs().values()));
    }

    private void reveal() {
        LoadedRun shown = run;
        if (shown != null && table.getStructuredSelection().getFirstElement() instanceof EventRow row) {
            shown.map().ifPresent(
                    map -> MapOpener.open(site.getPage(), map, shown.overlay(), row.episode(), row.tic()));
        }
    }
}
