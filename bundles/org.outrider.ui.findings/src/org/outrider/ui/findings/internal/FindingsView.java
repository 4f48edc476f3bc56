/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;
import org.outrider.ui.OutriderImages;
import org.outrider.ui.WorkbenchStore;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestMap;
import org.outrider.ui.runs.RunItem;
import org.outrider.ui.runs.WorkbenchRuns;

/** The view "Findings": what the detectors say of the run that is selected, or, if none is, that has ended last. */
public final class FindingsView extends ViewPart {

    /** The id in the workbench. */
    public static final String ID = "org.outrider.ui.findings.view";

    private static final String RUNS_VIEW = "org.outrider.ui.runs.view";

    private final ISelectionListener follower = this::selectionChanged;
    private final Consumer<String> watcher = this::runChanged;
    private final Set<Severity> shown = EnumSet.allOf(Severity.class);
    private @Nullable TableViewer viewer;
    private @Nullable RunFindings run;
    private String filter = "";
    private volatile String wanted = "";

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("type filter text");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        TableViewer table = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        new FindingColumns(table).add();
        table.addFilter(new FindingFilter());
        table.addDoubleClickListener(event -> reveal());
        search.addModifyListener(event -> {
            filter = search.getText().strip().toLowerCase(Locale.ROOT);
            table.refresh();
        });
        viewer = table;
        getSite().setSelectionProvider(table);
        contribute(table);
        setContentDescription("No run is selected.");
        getSite().getPage().addSelectionListener(RUNS_VIEW, follower);
        runs().addWatcher(watcher);
        selectionChanged(getSite().getPart(), getSite().getPage().getSelection(RUNS_VIEW));
        if (wanted.isEmpty()) {
            runs().lastEnded().ifPresent(this::load);
        }
    }

    @Override
    public void setFocus() {
        Objects.requireNonNull(viewer).getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(RUNS_VIEW, follower);
        runs().removeWatcher(watcher);
        super.dispose();
    }

    private void contribute(TableViewer table) {
        Action place = new Action("Show on map", OutriderImages.OUTRIDER.descriptor()) {
            @Override
            public void run() {
                reveal();
            }
        };
        Action report = new Action("Report as bug", OutriderImages.BUG.descriptor()) {
            @Override
            public void run() {
                report();
            }
        };
        for (Severity severity : Severity.values()) {
            getViewSite().getActionBars().getToolBarManager().add(toggle(severity));
        }
        getViewSite().getActionBars().getToolBarManager().add(new Separator());
        getViewSite().getActionBars().getToolBarManager().add(place);
        getViewSite().getActionBars().getToolBarManager().add(report);
        MenuManager popup = new MenuManager();
        popup.add(place);
        popup.add(report);
        MenuManager states = new MenuManager("Mark as");
        for (FindingState state : FindingState.values()) {
            states.add(new Action(state.name().toLowerCase(Locale.ROOT)) {
                @Override
                public void run() {
                    mark(state);
                }
            });
        }
        popup.add(states);
        popup.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        table.getControl().setMenu(popup.createContextMenu(table.getControl()));
        getSite().registerContextMenu(popup, table);
    }

    private Action toggle(Severity severity) {
        Action action = new Action("Show " + severity.name().toLowerCase(Locale.ROOT) + "s", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                if (isChecked()) {
                    shown.add(severity);
                } else {
                    shown.remove(severity);
                }
                Objects.requireNonNull(viewer).refresh();
            }
        };
        action.setImageDescriptor(FindingColumns.image(severity).descriptor());
        action.setChecked(true);
        return action;
    }

    private void selectionChanged(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
        if (selection instanceof IStructuredSelection structured && structured.size() == 1
                && structured.getFirstElement() instanceof RunItem item && item.state().isOver()
                && !item.id().equals(wanted)) {
            load(item.id());
        }
    }

    /** By any thread: a run has begun or ended. */
    private void runChanged(String runId) {
        if (runs().active(runId).isEmpty()) {
            load(runId);
        }
    }

    private void load(String runId) {
        wanted = runId;
        WorkbenchStore store = Objects.requireNonNull(getSite().getService(WorkbenchStore.class));
        Job.createSystem("Reading findings", (ICoreRunnable) monitor -> {
            try {
                RunFindings findings = RunFindings.load(store.get(), runId);
                Display.getDefault().asyncExec(() -> show(findings));
            } catch (StoreException e) {
                // a run that was stopped before its first episode was over is not kept
                Display.getDefault().asyncExec(() -> refuse(runId, String.valueOf(e.getMessage())));
            }
        }).schedule();
    }

    private void refuse(String runId, String reason) {
        if (!Objects.requireNonNull(viewer).getControl().isDisposed() && runId.equals(wanted)) {
            setContentDescription(reason);
        }
    }

    private void show(RunFindings findings) {
        TableViewer table = Objects.requireNonNull(viewer);
        if (!table.getControl().isDisposed() && findings.runId().equals(wanted)) {
            run = findings;
            table.setInput(findings.findings());
            int count = findings.findings().size();
            setContentDescription(findings.title() + ": " + (count == 0 ? "nothing was found"
                    : count + (count == 1 ? " finding" : " findings")));
        }
    }

    private List<StoredFinding> selected() {
        return Objects.requireNonNull(viewer).getStructuredSelection().stream().map(StoredFinding.class::cast).toList();
    }

    private void reveal() {
        RunFindings open = run;
        if (open != null && !selected().isEmpty()) {
            @Nullable Place place = selected().getFirst().finding().place();
            open.map().ifPresent(map -> reveal(map, place));
        }
    }

    private void reveal(MapSelection map, @Nullable Place place) {
        try {
            PlaytestMap editor = MapEditors.open(getSite().getPage(), map);
            if (place != null) {
                editor.reveal(place);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void report() {
        RunFindings open = run;
        if (open != null && !selected().isEmpty()) {
            BugReportInput.open(getSite().getPage(), new BugReportInput(open.runId(), selected().getFirst().id()));
        }
    }

    private void mark(FindingState state) {
        WorkbenchStore store = Objects.requireNonNull(getSite().getService(WorkbenchStore.class));
        List<StoredFinding> marked = selected();
        Job.create("Marking findings", (ICoreRunnable) monitor -> {
            try {
                for (StoredFinding finding : marked) {
                    store.get().findings().setState(finding.id(), state);
                }
            } catch (StoreException e) {
                throw new CoreException(
                        Status.error(String.valueOf(e.getMessage()), e));
            }
            load(wanted);
        }).schedule();
    }

    private WorkbenchRuns runs() {
        return Objects.requireNonNull(getSite().getService(WorkbenchRuns.class));
    }

    /** Findings of the severities that are switched on, in which the filter's text occurs. */
    private final class FindingFilter extends ViewerFilter {

        @Override
        public boolean select(@Nullable Viewer table, @Nullable Object parent, @Nullable Object element) {
            StoredFinding finding = (StoredFinding) Objects.requireNonNull(element);
            String text = finding.finding().title() + " " + finding.finding().ruleId() + " " + finding.finding().state();
            return shown.contains(finding.finding().severity()) && text.toLowerCase(Locale.ROOT).contains(filter);
        }
    }
}
