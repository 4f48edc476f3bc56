/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.outrider.analysis.Evidence;
import org.outrider.report.internal.html.HtmlReport;
import org.outrider.report.internal.html.OverviewRow;
import org.outrider.report.internal.json.ResultJson;
import org.outrider.run.ActionLog;
import org.outrider.run.ActionsCsv;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestResult;

/** Writes the report of runs into folders; see {@link ReportFiles} for what is in them. */
public final class PlaytestReport {

    private final HtmlReport html = new HtmlReport();

    /**
     * Writes page, document, demos and pictures of a run. Files of an earlier report are replaced; pictures that only
     * the document of the earlier one names are removed.
     *
     * @param folder made where it does not exist
     */
    public void write(PlaytestResult result, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path picture : picturesBefore(folder)) {
            Files.deleteIfExists(picture);
        }
        ResultJson.write(result, folder.resolve(ReportFiles.JSON));
        writeReplays(result, folder);
        writePictures(result, folder);
        html.write(result, false, folder.resolve(ReportFiles.HTML));
    }

    private static void writeReplays(PlaytestResult result, Path folder) throws IOException {
        for (EpisodeResult episode : result.episodes()) {
            switch (episode) {
                case EpisodeResult.Played played ->
                    played.recording().write(folder.resolve(ReportFiles.demo(played.number())));
                case EpisodeResult.Failed failed when failed.actions().spans().isEmpty() -> {
                    // nothing had been done yet
                }
                case EpisodeResult.Failed failed ->
                    ActionsCsv.write(failed.actions(), folder.resolve(ActionLog.file(failed.number())));
            }
        }
    }

    /** The pictures that an earlier report wrote, as its document tells; none outside of the folder of pictures. */
    private static List<Path> picturesBefore(Path folder) {
        Path document = folder.resolve(ReportFiles.JSON);
        if (!Files.exists(document)) {
            return List.of();
        }
        Path pictures = folder.resolve(ReportFiles.PICTURES);
        try {
            return new FindingsReader().read(document).stream().flatMap(map -> map.findings().stream())
                    .flatMap(finding -> finding.evidence().stream()).filter(Evidence.Screenshot.class::isInstance)
                    .map(picture -> folder.resolve(((Evidence.Screenshot) picture).file()).normalize())
                    .filter(picture -> pictures.normalize().equals(picture.getParent())).toList();
        } catch (IOException e) {
            // a file of that name that is no report has no list of pictures
            return List.of();
        }
    }

    private static void writePictures(PlaytestResult result, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> picture : result.pictures().entrySet()) {
            Path file = folder.resolve(picture.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, picture.getValue());
        }
    }

    /** Writes the page of a run anew, with links to the videos that were made of all its episodes meanwhile. */
    public void linkVideos(PlaytestResult result, Path folder) throws IOException {
        html.write(result, true, folder.resolve(ReportFiles.HTML));
    }

    /**
     * Writes the page of a run, and beside it the demos that it leads to.
     *
     * @param page the file
     */
    public void writePage(PlaytestResult result, Path page) throws IOException {
        Path folder = page.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        writeReplays(result, folder);
        html.write(result, false, page);
    }

    /**
     * Writes a page that leads to the reports of several maps, each in a subfolder with the map's name.
     */
    public void writeOverview(List<PlaytestResult> results, Path folder) throws IOException {
        html.writeOverview(results.stream()
                .map(result -> OverviewRow.of(result, result.facts().map().name() + "/" + ReportFiles.HTML))
                .toList(), folder.resolve(ReportFiles.OVERVIEW));
    }

    /** The document of a run as text. */
    public static String json(PlaytestResult result) {
        return ResultJson.toText(result);
    }

    /** The documents of several runs as text: an object whose {@code tests} are theirs. */
    public static String json(List<PlaytestResult> results) {
        return ResultJson.toText(results);
    }
}
