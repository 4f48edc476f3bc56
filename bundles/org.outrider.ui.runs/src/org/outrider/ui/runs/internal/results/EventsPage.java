/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.outrider.report.text.Times;

/** What happened in a run's episodes; a double click goes to the place and the moment on the map. */
final class EventsPage {

    /**
     * As many events as are listed at once. Of a virtual table a row can outlive its table, and changing the theme then
     * fails on it.
     */
    private static final int MOST = 1000;

    private final Composite area;
    private final TableViewer table;
    private final Label rest;
    private final IWorkbenchPartSite site;
    private List<EventRow> rows = List.of();
    private String filter = "";
    private @Nullable LoadedRun run;

    EventsPage(Composite parent, IWorkbenchPartSite site) {
        this.site = site;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("type filter text, such as death or secret");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setUseHashlookup(true);
        new Columns<>(table, EventRow.class)
                .value("Episode", 70, row -> Integer.toString(row.episode()), EventRow::episode)
                .value("Time", 70, row -> Times.ofTics(row.tic()), EventRow::tic)
                .text("Kind", 80, EventRow::kind)
                .text("What happened", 360, EventRow::text)
                .text("Place", 120, row -> Math.round(row.x()) + ", " + Math.round(row.y()));
        search.addModifyListener(event -> {
            filter = search.getText().strip().toLowerCase(Locale.ROOT);
            list();
        });
        table.addDoubleClickListener(event -> reveal());
        rest = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().exclude(true).applyTo(rest);
    }

    Control control() {
        return area;
    }

    void show(LoadedRun shown) {
        run = shown;
        rows = EventRow.of(shown.logs().values());
        list();
    }

    private void list() {
        List<EventRow> found = rows.stream().filter(
                row -> (row.kind() + " " + row.text()).toLowerCase(Locale.ROOT).contains(filter)).toList();
        table.setInput(found.subList(0, Math.min(found.size(), MOST)));
        boolean cut = found.size() > MOST;
        rest.setText("The first %,d of %,d; a filter finds others".formatted(MOST, found.size()));
        rest.setVisible(cut);
        ((GridData) rest.getLayoutData()).exclude = !cut;
        area.layout();
    }

    private void reveal() {
        LoadedRun shown = run;
        if (shown != null && table.getStructuredSelection().getFirstElement() instanceof EventRow row) {
            shown.map().ifPresent(
                    map -> MapOpener.open(site.getPage(), map, shown.overlay(), row.episode(), row.tic()));
        }
    }
}
