/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.outrider.report.text.Times;
import org.outrider.store.RunKind;
import org.outrider.store.StoreException;
import org.outrider.ui.runs.RunItem;
import org.outrider.ui.runs.internal.Services;

/** The view "Results": what has come of the run that is selected, or, if none is, that has ended last. */
public final class ResultsView extends ViewPart {

    /** The id in the workbench. */
    public static final String ID = "org.outrider.ui.runs.results";

    private final ISelectionListener follower = this::selectionChanged;
    private final Consumer<String> watcher = this::runChanged;
    private @Nullable Composite area;
    private @Nullable CTabFolder tabs;
    private @Nullable Label empty;
    private @Nullable EpisodesPage episodes;
    private @Nullable SummaryPage summary;
    private @Nullable EventsPage events;
    private volatile String wanted = "";

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setLayout(new StackLayout());
        empty = new Label(made, SWT.WRAP);
        Objects.requireNonNull(empty).setText("Select a run in the view Runs to see what has come of it.");
        CTabFolder folder = new CTabFolder(made, SWT.BOTTOM);
        EpisodesPage episodesPage = new EpisodesPage(folder, getSite());
        SummaryPage summaryPage = new SummaryPage(folder);
        EventsPage eventsPage = new EventsPage(folder, getSite());
        tab(folder, "Episodes", episodesPage.control());
        tab(folder, "Summary", summaryPage.control());
        tab(folder, "Events", eventsPage.control());
        folder.setSelection(0);
        episodes = episodesPage;
        summary = summaryPage;
        events = eventsPage;
        tabs = folder;
        area = made;
        front(Objects.requireNonNull(empty));
        getSite().getPage().addSelectionListener(RunsView.ID, follower);
        Services.runs().addWatcher(watcher);
        selectionChanged(getSite().getPart(), getSite().getPage().getSelection(RunsView.ID));
        if (wanted.isEmpty()) {
            Services.runs().lastEnded().ifPresent(this::load);
        }
    }

    @Override
    public void setFocus() {
        Objects.requireNonNull(area).setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(RunsView.ID, follower);
        Services.runs().removeWatcher(watcher);
        super.dispose();
    }

    private static void tab(CTabFolder folder, String name, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(name);
        item.setControl(control);
    }

    private void selectionChanged(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
        if (selection instanceof IStructuredSelection structured && structured.size() == 1
                && structured.getFirstElement() instanceof RunItem run && !run.id().equals(wanted)
                && run.kind() == RunKind.TEST && run.state().isOver()) {
            load(run.id());
        }
    }

    /** A run has begun or ended; one that has ended is shown. By any thread. */
    private void runChanged(String runId) {
        if (Services.runs().active(runId).isEmpty()) {
            load(runId);
        }
    }

    private void load(String runId) {
        wanted = runId;
        Job.createSystem("Reading results", (ICoreRunnable) monitor -> {
            try {
                LoadedRun run = LoadedRun.load(Services.store().get(), runId);
                Display.getDefault().asyncExec(() -> show(run));
            } catch (StoreException e) {
                String reason = String.valueOf(e.getMessage());
                Display.getDefault().asyncExec(() -> refuse(runId, reason));
            }
        }).schedule();
    }

    private void show(LoadedRun run) {
        Composite shown = Objects.requireNonNull(area);
        if (!shown.isDisposed() && run.id().equals(wanted)) {
            Objects.requireNonNull(episodes).show(run);
            Objects.requireNonNull(summary).show(run);
            Objects.requireNonNull(events).show(run);
            setContentDescription(run.title() + ", " + Times.of(run.results().run().since()) + ": exit reached in "
                    + run.results().exits() + " of " + run.results().metrics().size() + " episodes");
            front(Objects.requireNonNull(tabs));
        }
    }

    private void refuse(String runId, String reason) {
        Label label = Objects.requireNonNull(empty);
        if (!label.isDisposed() && runId.equals(wanted)) {
            label.setText(reason);
            setContentDescription("");
            front(label);
        }
    }

    private void front(Control control) {
        Composite shown = Objects.requireNonNull(area);
        ((StackLayout) shown.getLayout()).topControl = control;
        shown.layout();
    }
}
