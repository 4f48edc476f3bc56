/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.WorkbenchStore;
import org.outrider.ui.findings.internal.ShownFindings.Subject;
import org.outrider.ui.findings.internal.checks.StaticChecks;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.runs.RunItem;
import org.outrider.ui.runs.WorkbenchRuns;

/**
 * The view "Findings": what detectors and static checks say of the run or the map that is selected, or, if none is, of
 * the run that has ended last.
 */
public final class FindingsView extends ViewPart {

    /** The id in the workbench. */
    public static final String ID = "org.outrider.ui.findings.view";

    private final ISelectionListener follower = this::selectionChanged;
    private final Consumer<String> watcher = this::runChanged;
    private final Consumer<IFile> checker = this::checksChanged;
    private final Set<Severity> severities = EnumSet.allOf(Severity.class);
    private @Nullable TableViewer viewer;
    private String filter = "";
    private boolean settled;
    private volatile ShownFindings shown = ShownFindings.none();
    private volatile @Nullable Subject wanted;

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
        ColumnViewerToolTipSupport.enableFor(table);
        new FindingColumns(table).add();
        table.addFilter(new FindingFilter());
        search.addModifyListener(event -> {
            filter = search.getText().strip().toLowerCase(Locale.ROOT);
            table.refresh();
        });
        viewer = table;
        getSite().setSelectionProvider(table);
        contribute(table);
        setContentDescription(shown.title());
        getSite().getPage().addPostSelectionListener(follower);
        runs().addWatcher(watcher);
        checks().addListener(checker);
        showWhatIsThere();
    }

    /** Shows the findings of a map; only for the workbench's thread. */
    public void show(MapSelection map) {
        if (!shown.map().equals(Optional.of(map))) {
            load(new Subject.OfMap(map));
        } else {
            // its project may have been closed and opened meanwhile
            checkUnknown(shown.map());
        }
    }

    @Override
    public void setFocus() {
        Objects.requireNonNull(viewer).getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        runs().removeWatcher(watcher);
        checks().removeListener(checker);
        super.dispose();
    }

    private void showWhatIsThere() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        selectionChanged(null, getSite().getPage().getSelection());
        if (wanted == null) {
            runs().lastEnded().ifPresentOrElse(run -> load(new Subject.OfRun(run)),
                    () -> selectionChanged(editor, null));
        }
    }

    private void contribute(TableViewer table) {
        FindingActions actions = new FindingActions(getSite(), table, this::reload);
        table.addDoubleClickListener(event -> actions.place().run());
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        for (Severity severity : Severity.values()) {
            bar.add(toggle(severity));
        }
        bar.add(new Separator());
        bar.add(actions.place());
        bar.add(actions.report());
        getViewSite().getActionBars().getMenuManager().add(new Action("Show ignored and fixed", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                settled = isChecked();
                table.refresh();
            }
        });
        MenuManager popup = new MenuManager();
        popup.setRemoveAllWhenShown(true);
        popup.addMenuListener(menu -> {
            actions.fill(popup);
            popup.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        table.getControl().setMenu(popup.createContextMenu(table.getControl()));
        getSite().registerContextMenu(popup, table);
    }

    private Action toggle(Severity severity) {
        Action action = new Action("Show " + severity.name().toLowerCase(Locale.ROOT) + "s", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                if (isChecked()) {
                    severities.add(severity);
                } else {
                    severities.remove(severity);
                }
                Objects.requireNonNull(viewer).refresh();
            }
        };
        action.setImageDescriptor(FindingColumns.image(severity).descriptor());
        action.setChecked(true);
        return action;
    }

    private void selectionChanged(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
        if (part == this) {
            return;
        }
        if (part instanceof IEditorPart editor) {
            MapSelection.of(editor).ifPresent(map -> {
                if (map.map().isEmpty()) {
                    showOnceKnown(editor);
                } else {
                    show(map);
                }
            });
        } else if (selection instanceof IStructuredSelection structured && structured.size() == 1) {
            @Nullable Object chosen = structured.getFirstElement();
            if (chosen instanceof RunItem run) {
                if (run.state().isOver() && !new Subject.OfRun(run.id()).equals(wanted)) {
                    load(new Subject.OfRun(run.id()));
                }
            } else {
                MapSelection.of(chosen).ifPresent(this::show);
            }
        }
    }

    /** An editor that was opened on a whole WAD knows its map only when it has read it, perhaps behind another part. */
    private void showOnceKnown(IEditorPart editor) {
        editor.addPropertyListener(new IPropertyListener() {
            @Override
            public void propertyChanged(@Nullable Object source, int property) {
                MapSelection.of(editor).filter(map -> !map.map().isEmpty()).ifPresent(map -> {
                    editor.removePropertyListener(this);
                    if (!Objects.requireNonNull(viewer).getControl().isDisposed()
                            && getSite().getPage().getActiveEditor() == editor) {
                        show(map);
                    }
                });
            }
        });
    }

    /** By any thread: a run has begun or ended. */
    private void runChanged(String runId) {
        if (runs().active(runId).isEmpty()) {
            load(new Subject.OfRun(runId));
        }
    }

    /** By any thread: maps of a WAD have been checked. */
    private void checksChanged(IFile wad) {
        if (shown.map().filter(map -> map.wad().equals(wad)).isPresent()
                || wanted instanceof Subject.OfMap subject && subject.map().wad().equals(wad)) {
            reload();
        }
    }

    private void reload() {
        Subject subject = wanted;
        if (subject != null) {
            load(subject);
        }
    }

    private void load(Subject subject) {
        wanted = subject;
        Job.createSystem("Reading findings", (ICoreRunnable) monitor -> {
            try {
                ShownFindings findings = ShownFindings.load(service(WorkbenchStore.class).get(), checks(), subject);
                Display.getDefault().asyncExec(() -> show(subject, findings));
            } catch (IOException e) {
                Display.getDefault().asyncExec(() -> refuse(subject, String.valueOf(e.getMessage())));
            }
        }).schedule();
    }

    /**
     * A run that was stopped before its first episode was over is not kept, and one of another database or that was
     * deleted is not there any more: what is known of its map is.
     */
    private void refuse(Subject subject, String reason) {
        TableViewer table = Objects.requireNonNull(viewer);
        if (table.getControl().isDisposed() || !subject.equals(wanted)) {
            return;
        }
        Optional<MapSelection> map = shown.map();
        shown = ShownFindings.none();
        table.setInput(shown.rows());
        setContentDescription(reason);
        if (subject instanceof Subject.OfRun) {
            map.ifPresent(this::show);
        }
    }

    private void show(Subject subject, ShownFindings findings) {
        TableViewer table = Objects.requireNonNull(viewer);
        if (!table.getControl().isDisposed() && subject.equals(wanted)) {
            shown = findings;
            IStructuredSelection selection = table.getStructuredSelection();
            table.setInput(findings.rows());
            table.setSelection(selection);
            setContentDescription(findings.title());
            checkUnknown(findings.map());
        }
    }

    /**
     * Markers outlive the session, but what checks say is only known once they have looked: they look again at what
     * they have marked, also where the user has them look on demand only.
     */
    private void checkUnknown(Optional<MapSelection> map) {
        map.filter(unknown -> unknown.wad().exists() && checks().of(unknown).isEmpty()
                && (OutriderPreferences.checkOnChange() || checks().hasMarked(unknown)))
                .ifPresent(checks()::check);
    }

    private static WorkbenchRuns runs() {
        return service(WorkbenchRuns.class);
    }

    private static StaticChecks checks() {
        return service(StaticChecks.class);
    }

    /** A service of the workbench: listeners and jobs may outlive the view, whose site has none any more then. */
    private static <T> T service(Class<T> type) {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getService(type));
    }

    /** Findings of the severities that are switched on, in which the filter's text occurs. */
    private final class FindingFilter extends ViewerFilter {

        @Override
        public boolean select(@Nullable Viewer table, @Nullable Object parent, @Nullable Object element) {
            FindingRow row = (FindingRow) Objects.requireNonNull(element);
            Finding finding = row.finding();
            String text = finding.title() + " " + finding.ruleId() + " " + finding.state() + " " + row.source();
            return severities.contains(finding.severity()) && text.toLowerCase(Locale.ROOT).contains(filter)
                    && (settled || !FindingMarkers.isSettled(finding.state()));
        }
    }
}
