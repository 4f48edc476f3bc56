/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.outrider.report.text.Times;
import org.outrider.store.RunKind;
import org.outrider.store.RunState;
import org.outrider.ui.OutriderImages;
import org.outrider.ui.runs.RunControl;
import org.outrider.ui.runs.RunItem;
import org.outrider.ui.runs.TrainedAgents;
import org.outrider.ui.runs.internal.Services;
import org.outrider.ui.runs.internal.live.TrainingView;

/** The view "Runs": all runs, those that go on and those of the database, to be filtered, compared and exported. */
public final class RunsView extends ViewPart {

    /** The id in the workbench. */
    public static final String ID = "org.outrider.ui.runs.view";

    private @Nullable TableViewer viewer;
    private @Nullable Label status;
    private @Nullable RunList list;
    private String filter = "";
    private FileChooser files = FileChooser::ask;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(area);
        Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("type filter text");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        status = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(status);
        TableViewer table = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        addColumns(table);
        table.addFilter(new TextFilter());
        table.addDoubleClickListener(event -> selected().stream().findFirst()
                .ifPresent(run -> reveal(isTraining(run) ? TrainingView.ID : ResultsView.ID)));
        search.addModifyListener(event -> {
            filter = search.getText().strip().toLowerCase(Locale.ROOT);
            table.refresh();
        });
        viewer = table;
        getSite().setSelectionProvider(table);
        contribute(table);
        list = new RunList(this::show, reason -> tell(reason));
    }

    @Override
    public void setFocus() {
        Objects.requireNonNull(viewer).getControl().setFocus();
    }

    @Override
    public void dispose() {
        RunList open = list;
        if (open != null) {
            open.close();
        }
        super.dispose();
    }

    private static void addColumns(TableViewer table) {
        new Columns<>(table, RunItem.class)
                .text("State", 90, RunsView::state)
                .text("Kind", 70, run -> isTraining(run) ? "training" : "test")
                .text("Map", 70, RunItem::map)
                .text("WAD", 130, RunItem::wad)
                .text("Agent", 110, run -> TrainedAgents.shortName(run.agent()))
                .value("Skill", 50, run -> Integer.toString(run.skill()), RunItem::skill)
                .value("Episodes", 150, RunsView::progress, RunItem::finished)
                .value("Exits", 60, run -> ofTest(run, Integer.toString(run.exits())), RunItem::exits)
                .value("Deaths", 60, run -> ofTest(run, Integer.toString(run.deaths())), RunItem::deaths)
                .value("Kills", 60, run -> ofTest(run, String.format(Locale.ROOT, "%.1f", run.meanKills())),
                        RunItem::meanKills)
                .value("Findings", 70, run -> ofTest(run, Integer.toString(run.findings())), RunItem::findings)
                .value("Started", 130, run -> Times.of(run.since()), RunItem::since)
                .value("Lasted", 70, run -> lasted(run).map(Times::of).orElse(""),
                        run -> lasted(run).orElse(Duration.ZERO));
    }

    private static Optional<Duration> lasted(RunItem run) {
        return Optional.ofNullable(run.lasted());
    }

    private static String state(RunItem run) {
        return Services.runs().control(run.id()).map(RunControl::isPaused).orElse(false) ? "paused"
                : run.state().key();
    }

    private static String progress(RunItem run) {
        return (run.finished() == run.total() ? Integer.toString(run.total()) : run.finished() + " of " + run.total())
                + (isTraining(run) ? " steps" : "");
    }

    private static String ofTest(RunItem run, String text) {
        return isTraining(run) ? "" : text;
    }

    private static boolean isTraining(RunItem run) {
        return run.kind() == RunKind.TRAINING;
    }

    private void contribute(TableViewer table) {
        RunActions actions = actions();
        Action compare = action("Compare", OutriderImages.COMPARE.descriptor(), run -> actions.compare(selected()));
        Action stop = action("Stop", OutriderImages.STOP.descriptor(), this::stop);
        Action pause = action("Pause", OutriderImages.PAUSE.descriptor(), run -> control(run, RunControl::pause));
        Action resume = action("Resume", OutriderImages.RESUME.descriptor(), this::resume);
        Action play = action("Test map with this agent", OutriderImages.TEST.descriptor(), actions::play);
        Action report = action("Open report", OutriderImages.REPORT.descriptor(), actions::openReport);
        Action map = action("Show on map", OutriderImages.OUTRIDER.descriptor(), actions::showOnMap);
        Action export = action("Export", OutriderImages.EXPORT.descriptor(), actions::export);
        Action delete = action("Delete", null, run -> actions.delete(selected(), this::refresh));
        List<Action> ofOne = List.of(report, map, export);
        List<Action> ofActive = List.of(stop, pause, resume);
        Runnable enable = () -> {
            List<RunItem> runs = selected();
            boolean one = runs.size() == 1;
            Optional<RunControl> control = runs.stream().findFirst().flatMap(run -> Services.runs().control(run.id()));
            boolean over = runs.stream().allMatch(run -> run.state().isOver());
            boolean tests = runs.stream().noneMatch(RunsView::isTraining);
            compare.setEnabled(runs.size() == 2 && tests && over);
            ofOne.forEach(action -> action.setEnabled(one && tests && over));
            stop.setEnabled(one && !over);
            pause.setEnabled(one && control.isPresent() && !control.get().isPaused());
            resume.setEnabled(one && (control.isPresent() ? control.get().isPaused() : !tests && over
                    && runs.getFirst().state() != RunState.COMPLETED));
            play.setEnabled(one && !tests);
            delete.setEnabled(!runs.isEmpty() && over);
        };
        enable.run();
        table.addSelectionChangedListener(event -> enable.run());
        ofActive.forEach(getViewSite().getActionBars().getToolBarManager()::add);
        getViewSite().getActionBars().getToolBarManager().add(new Separator());
        getViewSite().getActionBars().getToolBarManager().add(compare);
        ofOne.forEach(getViewSite().getActionBars().getToolBarManager()::add);
        MenuManager popup = new MenuManager();
        ofOne.forEach(popup::add);
        popup.add(compare);
        popup.add(play);
        popup.add(new Separator());
        ofActive.forEach(popup::add);
        popup.add(delete);
        popup.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        Menu menu = popup.createContextMenu(table.getControl());
        table.getControl().setMenu(menu);
        getSite().registerContextMenu(popup, table);
    }

    /** Has the files that runs are exported to chosen in another way than by the system's dialog. */
    void chooseFilesBy(FileChooser chooser) {
        files = chooser;
    }

    private RunActions actions() {
        return new RunActions(getSite(), (shell, title, name) -> files.choose(shell, title, name));
    }

    private Action action(String text, @Nullable ImageDescriptor image, Consumer<RunItem> task) {
        Action action = new Action(text, image) {
            @Override
            public void run() {
                selected().stream().findFirst().ifPresent(task);
            }
        };
        action.setToolTipText(text);
        return action;
    }

    private void control(RunItem item, Consumer<RunControl> command) {
        Services.runs().control(item.id()).ifPresent(command);
        refresh();
    }

    /** Stops what goes on here at once; what goes on elsewhere, by the database. */
    private void stop(RunItem item) {
        if (Services.runs().control(item.id()).isPresent()) {
            control(item, RunControl::stop);
        } else {
            actions().stop(item, this::refresh);
        }
    }

    /** Ends a pause, or goes on with a training that was stopped. */
    private void resume(RunItem item) {
        if (Services.runs().control(item.id()).isPresent()) {
            control(item, RunControl::resume);
        } else {
            actions().resume(item);
        }
    }

    private List<RunItem> selected() {
        IStructuredSelection selection = Objects.requireNonNull(viewer).getStructuredSelection();
        return selection.stream().map(RunItem.class::cast).toList();
    }

    private void refresh() {
        Objects.requireNonNull(list).refresh();
    }

    private void reveal(String view) {
        try {
            getSite().getPage().showView(view);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Called by a job. */
    private void show(List<RunItem> runs) {
        TableViewer table = Objects.requireNonNull(viewer);
        Display.getDefault().asyncExec(() -> {
            if (!table.getControl().isDisposed()) {
                table.setInput(runs);
                // the selected run may have ended: its actions change
                table.setSelection(table.getSelection());
                Objects.requireNonNull(status).setText(runs.size() + (runs.size() == 1 ? " run" : " runs"));
            }
        });
    }

    private void tell(String reason) {
        Display.getDefault().asyncExec(() -> {
            if (!Objects.requireNonNull(viewer).getControl().isDisposed()) {
                getViewSite().getActionBars().getStatusLineManager().setErrorMessage(reason);
            }
        });
    }

    /** Runs in which all words of the filter occur. */
    private final class TextFilter extends ViewerFilter {

        @Override
        public boolean select(@Nullable Viewer shown, @Nullable Object parent, @Nullable Object element) {
            RunItem run = (RunItem) Objects.requireNonNull(element);
            String text = String.join(" ", run.map(), run.wad(), run.agent(), state(run), run.id())
                    .toLowerCase(Locale.ROOT);
            return List.of(filter.split(" +")).stream().allMatch(text::contains);
        }
    }
}
