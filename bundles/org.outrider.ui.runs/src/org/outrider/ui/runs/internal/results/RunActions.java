/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.outrider.engine.GameEngine;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.queue.RunQueue;
import org.outrider.run.queue.TrainingQueue;
import org.outrider.store.Checkpoint;
import org.outrider.store.RunKind;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestOverlay;
import org.outrider.ui.runs.RunItem;
import org.outrider.ui.runs.WorkspaceMaps;
import org.outrider.ui.runs.internal.Pages;
import org.outrider.ui.runs.internal.Services;
import org.outrider.ui.runs.internal.launch.PlaytestDelegate;
import org.outrider.ui.runs.internal.launch.TrainDelegate;

/** What can be done with runs of the database. Whatever takes time is done in the background. */
final class RunActions {

    private final IWorkbenchPartSite site;
    private final FileChooser files;

    /**
     * @param files asks where to a run is exported
     */
    RunActions(IWorkbenchPartSite site, FileChooser files) {
        this.site = site;
        this.files = files;
    }

    /** Something with the database, in the background. */
    @FunctionalInterface
    interface Work {

        void with(Store store) throws IOException, PlaytestException, CoreException;
    }

    /** Shows how the later of two runs differs from the earlier. */
    void compare(List<RunItem> runs) {
        List<RunItem> byTime = runs.stream().sorted((a, b) -> a.since().compareTo(b.since())).toList();
        inBackground("Comparing two runs", store -> {
            ComparedRun first = ComparedRun.load(store, byTime.getFirst().id());
            ComparedRun second = ComparedRun.load(store, byTime.getLast().id());
            inWorkbench(() -> ComparisonView.show(first, second));
        });
    }

    /** Makes the run's page in the folder of the database's files where it is not yet, and shows it. */
    void openReport(RunItem run) {
        inBackground("Writing the report of " + run.map(), store -> {
            Path page = RunExport.page(store, run.id(),
                    store.location().artifacts().resolve("runs").resolve(run.id()).resolve("report.html"));
            inWorkbench(() -> {
                @Nullable String problem = Pages.open(page, run.map() + " report");
                if (problem != null) {
                    MessageDialog.openInformation(shell(), "The report is written", problem);
                }
            });
        });
    }

    /** Opens the map in the editor with what the run left on it. */
    void showOnMap(RunItem run) {
        inBackground("Reading the run", store -> {
            PlaytestOverlay overlay = PlaytestOverlay.load(store, run.id());
            WorkspaceMaps.find(store, run.id()).ifPresentOrElse(
                    map -> inWorkbench(() -> MapOpener.open(site.getPage(), map, overlay)),
                    () -> inWorkbench(() -> MessageDialog.openInformation(shell(), "The map is not here",
                            "No project of the workspace has " + run.wad() + ".wad.")));
        });
    }

    /** Asks for a file, whose suffix says as what the run is written. */
    void export(RunItem run) {
        files.choose(shell(), "Export " + run.map() + " of " + run.wad(), run.wad() + "-" + run.map())
                .ifPresent(file -> inBackground("Exporting " + run.map(),
                        store -> RunExport.write(store, run.id(), file)));
    }

    /** Asks whether runs are to be deleted, and deletes them. */
    void delete(List<RunItem> runs, Runnable then) {
        String what = runs.size() == 1 ? "the run of " + runs.getFirst().map() : runs.size() + " runs";
        if (MessageDialog.openConfirm(shell(), "Delete", "Delete " + what
                + " with all that came of it? This cannot be undone.")) {
            inBackground("Deleting " + what, store -> {
                for (RunItem run : runs) {
                    store.runs().delete(run.id());
                }
                then.run();
            });
        }
    }

    /** Stops a run that others play, or that nobody plays any more. */
    void stop(RunItem run, Runnable then) {
        inBackground("Stopping the run of " + run.map(), store -> {
            GameEngine engine = EngineChoice.installed().ofRun(store.runs().get(run.id()).submission().engine());
            if (run.kind() == RunKind.TRAINING) {
                new TrainingQueue(store, engine).stop(run.id());
            } else {
                new RunQueue(store, engine).stop(run.id());
            }
            then.run();
        });
    }

    /** Goes on with a training that was stopped or has failed. */
    void resume(RunItem training) {
        inBackground("Going on with the training on " + training.map(),
                store -> TrainDelegate.resume(training.id(), null));
    }

    /** Has the agent of a training play the map that it was trained on. */
    void play(RunItem training) {
        inBackground("Starting a test by the agent of a training", store -> {
            Path agent = store.trainings().latest(training.id()).map(Checkpoint::file).orElseThrow(
                    () -> new StoreException("The training on " + training.map() + " has no agent yet."));
            MapSelection map = WorkspaceMaps.find(store, training.id()).orElseThrow(() -> new StoreException(
                    "No project of the workspace has " + training.wad() + ".wad."));
            PlaytestDelegate.play(map, agent.toString());
        });
    }

    private void inBackground(String name, Work work) {
        Job job = Job.create(name, (ICoreRunnable) monitor -> {
            try {
                work.with(Services.store().get());
            } catch (IOException | PlaytestException | CoreException e) {
                inWorkbench(() -> MessageDialog.openError(shell(), name, String.valueOf(e.getMessage())));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private void inWorkbench(Runnable task) {
        Shell shell = shell();
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                task.run();
            }
        });
    }

    private Shell shell() {
        return site.getShell();
    }
}
