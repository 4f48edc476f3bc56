/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.progress.IProgressConstants;
import org.outrider.report.PlaytestReport;
import org.outrider.report.ReportFiles;
import org.outrider.report.text.RunText;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRun;
import org.outrider.run.RunStatus;
import org.outrider.run.queue.RunArchive;
import org.outrider.ui.OutriderImages;
import org.outrider.ui.runs.internal.Services;

/**
 * Follows a run to its end, keeps it in the database and writes its report beside the WAD. Cancelling it stops the run;
 * the episodes over by then count.
 */
final class PlaytestJob extends Job {

    /** The folder beside the WAD that all reports are in. */
    static final String REPORTS = "outrider-report";

    private final PlaytestRun run;
    private final PlaytestSettings settings;
    private final RunProcess process;
    private final RunOutput output;
    private final RunMonitor watching;
    private final boolean quiet;

    /**
     * @param quiet whether others tell the user of the end
     */
    PlaytestJob(PlaytestRun run, PlaytestSettings settings, RunProcess process, RunOutput output, RunMonitor watching,
            boolean quiet) {
        super("Testing " + settings.selection());
        this.run = run;
        this.settings = settings;
        this.process = process;
        this.output = output;
        this.watching = watching;
        this.quiet = quiet;
        setProperty(IProgressConstants.ICON_PROPERTY, OutriderImages.TEST.descriptor());
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return RunJobs.FAMILY.equals(family);
    }

    @Override
    protected void canceling() {
        process.terminate();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor progress) {
        IProgressMonitor monitor = Objects.requireNonNull(progress);
        watching.showIn(monitor);
        try {
            PlaytestResult result = run.await();
            IStatus kept = finish(result);
            process.ended(result.status() == RunStatus.FAILED || !kept.isOK() ? 1 : 0);
            return result.status() == RunStatus.STOPPED && kept.isOK() ? Status.CANCEL_STATUS : kept;
        } catch (InterruptedException e) {
            process.terminate();
            process.ended(1);
            return Status.CANCEL_STATUS;
        } catch (IllegalStateException e) {
            output.println(e.getMessage() + ": " + e.getCause());
            process.ended(1);
            return Status.error(settings.selection() + ": " + e.getMessage(), e);
        }
    }

    /** An error where the run could not be kept. */
    private IStatus finish(PlaytestResult result) {
        IStatus kept = Status.OK_STATUS;
        RunText.result(result).forEach(output::println);
        if (result.status() == RunStatus.STOPPED) {
            output.println("stopped before all episodes were over");
        }
        try {
            new RunArchive(Services.store().get()).keep(result);
        } catch (IOException e) {
            kept = Status.error("The run of " + settings.selection() + " is not kept: " + e.getMessage(), e);
            output.println(kept.getMessage());
        }
        Services.runs().ended(result);
        @Nullable Path page = null;
        if (!result.episodes().isEmpty()) {
            try {
                page = write(result);
                output.println("report: " + page);
            } catch (IOException | CoreException e) {
                output.println("the report cannot be written: " + e.getMessage());
            }
        }
        new EndOfRun(settings, quiet, output).tell(result, page);
        return kept;
    }

    private Path write(PlaytestResult result) throws IOException, CoreException {
        IFile wad = settings.file();
        IFolder reports = wad.getParent().getFolder(IPath.fromOSString(REPORTS));
        Path path = wad.getParent().getLocation().toPath().resolve(REPORTS)
                .resolve(wad.getName().replaceFirst("(?i)\\.wad$", "") + "-" + settings.map());
        // no other run may write the same report in between, nor anybody see half of it in the workspace
        ISchedulingRule rule = ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(reports);
        Job.getJobManager().beginRule(rule, null);
        try {
            new PlaytestReport().write(result, path);
            reports.refreshLocal(IResource.DEPTH_INFINITE, null);
        } finally {
            Job.getJobManager().endRule(rule);
        }
        return path.resolve(ReportFiles.HTML);
    }
}
