/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.outrider.analysis.Metric;
import org.outrider.run.queue.RunResults;
import org.outrider.store.EpisodeRow;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes the episodes of a run as a table for spreadsheets: a heading, then a row for each episode. */
public final class EpisodesCsv {

    private EpisodesCsv() {
    }

    /** Writes the table; a file that is there is replaced. */
    public static void write(RunResults results, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            List<String> heading = new ArrayList<>(List.of("episode", "outcome", "seed"));
            for (Metric metric : Metric.values()) {
                heading.add(metric.key());
            }
            csv.writeRecord(heading);
            for (EpisodeRow episode : results.episodes()) {
                List<String> row = new ArrayList<>(List.of(Integer.toString(episode.number()), episode.outcome(),
                        Long.toString(episode.seed())));
                for (Metric metric : Metric.values()) {
                    row.add(String.format(Locale.ROOT, "%.2f", metric.of(episode.metrics())));
                }
                csv.writeRecord(row);
            }
        }
    }
}
