/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.outrider.engine.GameException;
import org.outrider.engine.ScreenResolution;
import org.outrider.report.PlaytestReport;
import org.outrider.report.ReportFiles;
import org.outrider.report.film.DemoFilm;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestResult;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** Makes a video of each episode of some runs from its demo, beside the demo, and links it on the report's page. */
final class EpisodeVideos {

    private static final ScreenResolution SIZE = ScreenResolution.of(640, 480);

    private final Path folder;
    private final PrintWriter messages;
    private final PlaytestReport report = new PlaytestReport();

    /** @param folder of the report; with several results, the one that has a folder for each map */
    EpisodeVideos(Path folder, PrintWriter messages) {
        this.folder = folder;
        this.messages = messages;
    }

    /** Makes the videos. */
    void make(List<PlaytestResult> results) throws GameException, WadFormatException, IOException {
        for (PlaytestResult result : results) {
            Path target = results.size() == 1 ? folder : folder.resolve(result.request().map());
            try (WadStack wads = WadStack.open(result.request().wads())) {
                for (EpisodeResult.Played episode : result.played()) {
                    Path video = target.resolve(ReportFiles.video(episode.number()));
                    DemoFilm.forPeople(wads, episode.recording().demo(), SIZE, true).record(video);
                    messages.println("video: " + video);
                    messages.flush();
                }
            }
            report.linkVideos(result, target);
        }
    }
}
