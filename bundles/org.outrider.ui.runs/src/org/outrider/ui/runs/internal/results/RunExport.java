/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.outrider.report.EpisodesCsv;
import org.outrider.report.PlaytestReport;
import org.outrider.report.StoreJson;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestResult;
import org.outrider.run.queue.RunResults;
import org.outrider.run.queue.StoredPlaytests;
import org.outrider.store.Store;

/** Writes stored runs into files. Nothing for the workbench's thread. */
public final class RunExport {

    /** What a run can be written as: a page, a table of its episodes, a document; the first is proposed. */
    static final List<String> SUFFIXES = List.of(".html", ".csv", ".json");

    private RunExport() {
    }

    /** Writes a run as the file's suffix says: html with its demos beside it, csv or json. */
    public static void write(Store store, String runId, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            EpisodesCsv.write(RunResults.of(store, runId), file);
        } else if (name.endsWith(".json")) {
            Files.writeString(file, StoreJson.testResults(RunResults.of(store, runId), Map.of()));
        } else if (name.endsWith(".html")) {
            new PlaytestReport().writePage(result(store, runId), file);
        } else {
            throw new IOException(file.getFileName() + ": the suffix says as what a run is written: .html, .csv or"
                    + " .json");
        }
    }

    /** The page of a run; written where it is not there yet. */
    static Path page(Store store, String runId, Path page) throws IOException {
        if (!Files.exists(page)) {
            new PlaytestReport().writePage(result(store, runId), page);
        }
        return page;
    }

    private static PlaytestResult result(Store store, String runId) throws IOException {
        try {
            return new StoredPlaytests(store, EngineChoice.installed().classic()).load(runId);
        } catch (PlaytestException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
