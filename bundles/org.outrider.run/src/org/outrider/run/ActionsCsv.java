/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.outrider.engine.Button;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * What was done in an episode as a table: a heading with {@code tics} and the names of the buttons, then, from the
 * start of the episode on, a row for each action with how many tics it was held and the amount of each button.
 */
public final class ActionsCsv {

    private static final String TICS = "tics";

    private ActionsCsv() {
    }

    /** The table as text. */
    public static String of(ActionLog actions) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> heading = new ArrayList<>(List.of(TICS));
            actions.buttons().forEach(button -> heading.add(button.name()));
            csv.writeRecord(heading);
            for (ActionLog.Span span : actions.spans()) {
                List<String> row = new ArrayList<>(List.of(Integer.toString(span.tics())));
                span.amounts().forEach(amount -> row.add(amount.toString()));
                csv.writeRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return text.toString();
    }

    /** Writes the table; a file that is there is replaced. */
    public static void write(ActionLog actions, Path file) throws IOException {
        Files.writeString(file, of(actions));
    }

    /**
     * Reads a table.
     *
     * @throws IOException where the file cannot be read or is no such table; says in which line
     */
    public static ActionLog read(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            List<Button> buttons = new ArrayList<>();
            List<ActionLog.Span> spans = new ArrayList<>();
            for (CsvRecord row : csv) {
                try {
                    if (row.getStartingLineNumber() == 1) {
                        buttons.addAll(buttons(row.getFields()));
                    } else {
                        spans.add(span(row.getFields()));
                    }
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
                }
            }
            if (spans.isEmpty()) {
                throw new IOException(file + ": there are no actions in it");
            }
            return new ActionLog(buttons, spans);
        } catch (CsvParseException e) {
            throw new IOException(file + ": is no table of actions: " + e.getMessage(), e);
        }
    }

    private static List<Button> buttons(List<String> heading) {
        if (!heading.getFirst().equals(TICS)) {
            throw new IllegalArgumentException("the first column is '" + heading.getFirst() + "', not '" + TICS + "'");
        }
        return heading.stream().skip(1).map(ActionsCsv::button).toList();
    }

    private static Button button(String name) {
        return Stream.of(Button.values()).filter(button -> button.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no button '" + name + "'"));
    }

    private static ActionLog.Span span(List<String> row) {
        int tics = Integer.parseInt(row.getFirst());
        if (tics < 1) {
            throw new IllegalArgumentException(tics + " tics");
        }
        return new ActionLog.Span(tics, row.stream().skip(1).map(Double::valueOf).toList());
    }
}
