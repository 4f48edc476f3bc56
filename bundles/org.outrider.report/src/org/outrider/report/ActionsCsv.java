/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.outrider.run.ActionLog;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes what was done in an episode as a table: a heading with {@code tics} and the names of the buttons, then, from
 * the start of the episode on, a row for each action with how many tics it was held and the amount of each button.
 */
public final class ActionsCsv {

    private ActionsCsv() {
    }

    /** Writes the table; a file that is there is replaced. */
    public static void write(ActionLog actions, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            List<String> heading = new ArrayList<>(List.of("tics"));
            actions.buttons().forEach(button -> heading.add(button.name()));
            csv.writeRecord(heading);
            for (ActionLog.Span span : actions.spans()) {
                List<String> row = new ArrayList<>(List.of(Integer.toString(span.tics())));
                span.amounts().forEach(amount -> row.add(amount.toString()));
                csv.writeRecord(row);
            }
        }
    }
}
