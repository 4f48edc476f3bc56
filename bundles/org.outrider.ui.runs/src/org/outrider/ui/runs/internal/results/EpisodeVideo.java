/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.outrider.engine.GameException;
import org.outrider.engine.ScreenResolution;
import org.outrider.report.ReportFiles;
import org.outrider.report.film.DemoFilm;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.ui.runs.internal.Services;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.demo.DemoReader;

/** The video of an episode: made from its demo where there is none yet, and shown by the system's player. */
final class EpisodeVideo {

    private static final ScreenResolution SIZE = ScreenResolution.of(640, 480);

    private final String runId;
    private final int episode;
    private final Shell shell;

    EpisodeVideo(String runId, int episode, Shell shell) {
        this.runId = runId;
        this.episode = episode;
        this.shell = shell;
    }

    /** Makes and shows it, in the background. */
    void open() {
        Job job = Job.create("Making the video of episode " + episode, (ICoreRunnable) monitor -> {
            try {
                Path video = make(Services.store().get());
                shell.getDisplay().asyncExec(() -> play(video));
            } catch (IOException | WadFormatException | GameException e) {
                shell.getDisplay().asyncExec(() -> MessageDialog.openError(shell, "There is no video",
                        String.valueOf(e.getMessage())));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    /** The file, made where it is not there yet. */
    Path make(Store store) throws IOException, WadFormatException, GameException {
        Path folder = Files.createDirectories(store.location().artifacts().resolve("runs").resolve(runId));
        Path video = folder.resolve(ReportFiles.video(episode));
        if (!Files.exists(video)) {
            Path demo = store.episodes().demo(runId, episode).orElseThrow(
                    () -> new StoreException("the demo of episode " + episode + " has been cleaned up"));
            List<Path> wads = new ArrayList<>();
            for (long id : store.runs().get(runId).submission().wads()) {
                wads.add(store.maps().get(id).file());
            }
            try (WadStack stack = WadStack.open(wads)) {
                DemoFilm.forPeople(stack, DemoReader.read(demo), SIZE, true).record(video);
            }
        }
        return video;
    }

    private void play(Path video) {
        if (!shell.isDisposed() && !Program.launch(video.toString())) {
            MessageDialog.openInformation(shell, "The video is made",
                    "No program for videos was found. The file is " + video);
        }
    }
}
