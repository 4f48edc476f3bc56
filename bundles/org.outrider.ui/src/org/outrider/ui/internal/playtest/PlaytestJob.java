/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.report.PlaytestReport;
import org.outrider.report.ReportFiles;
import org.outrider.run.Engines;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRun;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.RunStatus;

/** Plays a map and puts the report beside its WAD. Cancelling it ends the play; the episodes over by then count. */
final class PlaytestJob extends Job {

    /** Jobs that belong together for {@link #belongsTo}: all tests of maps. */
    static final Object FAMILY = PlaytestJob.class;

    private final MapFile map;
    private final PlaytestChoice choice;
    private final RunConsole console;
    private final Messages messages;
    private volatile @Nullable PlaytestRun run;

    PlaytestJob(MapFile map, PlaytestChoice choice, RunConsole console, Messages messages) {
        super("Testing " + choice.map() + " of " + map.file().getName());
        this.map = map;
        this.choice = choice;
        this.console = console;
        this.messages = messages;
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == FAMILY;
    }

    @Override
    protected void canceling() {
        PlaytestRun current = run;
        if (current != null) {
            current.stop();
        }
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor progress) {
        IProgressMonitor monitor = Objects.requireNonNull(progress);
        try {
            console.println(RunText.opening(map.file().getName(), choice));
            PlaytestResult result = play(monitor);
            RunText.lines(result).forEach(console::println);
            if (result.episodes().isEmpty()) {
                console.println(choice.map() + ": stopped before an episode was over; there is no report");
            } else {
                tell(result, write(result));
            }
            return result.status() == RunStatus.STOPPED ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (PlaytestException | IOException | CoreException e) {
            fail(e instanceof IOException ? "The report cannot be written: " + e : String.valueOf(e.getMessage()));
            return Status.OK_STATUS;
        } catch (InterruptedException e) {
            canceling();
            return Status.CANCEL_STATUS;
        }
    }

    private PlaytestResult play(IProgressMonitor monitor) throws PlaytestException, InterruptedException {
        PlaytestRun started = new PlaytestRunner(Engines.get("classic"))
                .start(choice.request(map.game().wads()), new RunProgress(monitor, choice, console));
        run = started;
        if (monitor.isCanceled()) {
            started.stop();
        }
        return started.await();
    }

    private Path write(PlaytestResult result) throws IOException, CoreException {
        IFolder folder = map.reportFolder(choice.map());
        Path path = map.file().getParent().getLocation().toPath().resolve(MapFile.REPORTS).resolve(folder.getName());
        // no other run may write the same report in between, nor anybody see half of it in the workspace
        ISchedulingRule rule = ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(map.reportsFolder());
        Job.getJobManager().beginRule(rule, null);
        try {
            new PlaytestReport().write(result, path);
            map.reportsFolder().refreshLocal(IResource.DEPTH_INFINITE, null);
        } finally {
            Job.getJobManager().endRule(rule);
        }
        return path.resolve(ReportFiles.HTML);
    }

    private void tell(PlaytestResult result, Path page) {
        console.println("report: " + page);
        if (choice.openReport() && result.status() == RunStatus.COMPLETED) {
            messages.inWorkbench(() -> new ReportOpener(console).open(page, choice.map() + " report"));
        }
    }

    private void fail(String reason) {
        console.println(choice.map() + ": " + reason);
        messages.problem(choice.map() + " of " + map.file().getName() + " could not be tested", reason);
    }
}
