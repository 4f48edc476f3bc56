/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.Place;
import org.outrider.ui.OutriderImages;
import org.outrider.ui.WorkbenchStore;
import org.outrider.ui.findings.internal.checks.CheckedFinding;
import org.outrider.ui.findings.internal.checks.Mending;
import org.outrider.ui.findings.internal.checks.StaticChecks;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestMap;

/** What can be done with the findings that are selected in a table. */
final class FindingActions {

    private final IWorkbenchPartSite site;
    // asked once, since a view that is closed while a job runs has no services any more
    private final WorkbenchStore store;
    private final StaticChecks checks;
    private final TableViewer table;
    private final Runnable changed;
    private final Action place = new Action("Show on map", OutriderImages.OUTRIDER.descriptor()) {
        @Override
        public void run() {
            selected().stream().findFirst().ifPresent(FindingActions.this::reveal);
        }
    };
    private final Action report = new Action("Report as bug", OutriderImages.BUG.descriptor()) {
        @Override
        public void run() {
            selected().stream().findFirst().ifPresent(row -> BugReportInput.open(site.getPage(), input(row)));
        }
    };

    /**
     * @param changed told when a person has decided about findings; by any thread
     */
    FindingActions(IWorkbenchPartSite site, TableViewer table, Runnable changed) {
        this.site = site;
        this.store = Objects.requireNonNull(site.getService(WorkbenchStore.class));
        this.checks = Objects.requireNonNull(site.getService(StaticChecks.class));
        this.table = table;
        this.changed = changed;
    }

    /** Opens the first finding's map and goes to its place. */
    Action place() {
        return place;
    }

    /** Opens a bug report about the first finding. */
    Action report() {
        return report;
    }

    /** Puts what can be done with the selection into a menu. */
    void fill(IMenuManager menu) {
        menu.add(place);
        menu.add(report);
        List<String> fixes = commonFixes();
        if (!fixes.isEmpty()) {
            MenuManager mending = new MenuManager("Quick Fix");
            fixes.forEach(title -> mending.add(action(title, () -> new Mending(checks, title, checked()).schedule())));
            menu.add(mending);
        }
        MenuManager states = new MenuManager("Mark as");
        for (FindingState state : FindingState.values()) {
            states.add(action(state.name().toLowerCase(Locale.ROOT), () -> mark(state)));
        }
        menu.add(states);
    }

    private static Action action(String label, Runnable deed) {
        return new Action(label) {
            @Override
            public void run() {
                deed.run();
            }
        };
    }

    private static BugReportInput input(FindingRow row) {
        return switch (row) {
            case FindingRow.OfRun run -> BugReportInput.of(run.stored());
            case FindingRow.OfCheck check -> BugReportInput.of(check.checked());
        };
    }

    private List<FindingRow> selected() {
        return table.getStructuredSelection().stream().map(FindingRow.class::cast).toList();
    }

    private List<CheckedFinding> checked() {
        return selected().stream().filter(FindingRow.OfCheck.class::isInstance)
                .map(row -> ((FindingRow.OfCheck) row).checked()).toList();
    }

    /** The ways in which all that is selected could be mended. */
    private List<String> commonFixes() {
        List<CheckedFinding> findings = checked();
        if (findings.isEmpty() || findings.size() < selected().size()) {
            return List.of();
        }
        Set<String> common = new LinkedHashSet<>(findings.getFirst().fixes());
        findings.forEach(finding -> common.retainAll(finding.fixes()));
        return List.copyOf(common);
    }

    private void reveal(FindingRow row) {
        Optional<MapSelection> map = row.map();
        if (map.isEmpty()) {
            return;
        }
        try {
            PlaytestMap editor = MapEditors.open(site.getPage(), map.get());
            @Nullable Place where = row.finding().place();
            if (where != null) {
                editor.reveal(where);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void mark(FindingState state) {
        List<FindingRow> marked = selected();
        Job.create("Marking findings", (ICoreRunnable) monitor -> {
            try {
                mark(marked, state, IProgressMonitor.nullSafe(monitor));
            } catch (IOException e) {
                Display.getDefault().asyncExec(() -> MessageDialog.openError(site.getShell(), "Mark as",
                        String.valueOf(e.getMessage())));
            }
            changed.run();
        }).schedule();
    }

    private void mark(List<FindingRow> rows, FindingState state, IProgressMonitor monitor) throws IOException {
        for (FindingRow row : rows) {
            if (row instanceof FindingRow.OfRun run) {
                store.get().findings().setState(run.stored().id(), state);
            }
        }
        for (MapSelection map : new LinkedHashSet<>(rows.stream().flatMap(row -> row.map().stream()).toList())) {
            List<Finding> findings = rows.stream().filter(row -> row.map().equals(Optional.of(map)))
                    .map(FindingRow::finding).toList();
            checks.decide(map, findings, state, monitor);
            if (FindingMarkers.isSettled(state)) {
                FindingMarkers.remove(map, findings);
            }
        }
    }
}
