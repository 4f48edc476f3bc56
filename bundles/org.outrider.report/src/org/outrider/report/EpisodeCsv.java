/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.outrider.analysis.Metric;
import org.outrider.report.internal.json.Numbers;
import org.outrider.run.queue.RunResults;
import org.outrider.store.EpisodeRow;
import org.outrider.store.StoredRun;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes the episodes of runs as a table for spreadsheets: a header line, then a line for each episode. */
public final class EpisodeCsv {

    private EpisodeCsv() {
    }

    /** The episodes of some runs, in their order. */
    public static String of(List<RunResults> runs) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            write(csv, runs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, List<RunResults> runs) {
        List<String> header = new ArrayList<>(List.of("test_id", "map_name", "level", "checkpoint", "skill",
                "episode_num", "seed", "outcome"));
        for (Metric metric : Metric.values()) {
            header.add(metric.key());
        }
        header.addAll(List.of("started_at", "completed_at", "error"));
        csv.writeRecord(header);
        for (RunResults results : runs) {
            for (EpisodeRow episode : results.episodes()) {
                csv.writeRecord(line(results, episode));
            }
        }
    }

    private static List<String> line(RunResults results, EpisodeRow episode) {
        StoredRun run = results.run();
        List<String> line = new ArrayList<>(List.of(run.id(), results.mapName(), run.submission().level(),
                run.submission().checkpoint(), Integer.toString(run.submission().skill()),
                Integer.toString(episode.number()), Long.toString(episode.seed()),
                episode.outcome().toLowerCase(Locale.ROOT)));
        for (Metric metric : Metric.values()) {
            line.add(episode.failed() ? "" : Numbers.rounded(metric.of(episode.metrics())).toString());
        }
        String error = episode.error();
        line.addAll(List.of(episode.startedAt().toString(), episode.completedAt().toString(),
                error == null ? "" : error));
        return line;
    }
}
