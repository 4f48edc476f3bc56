/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.outrider.learn.LogEntry;
import org.outrider.learn.internal.checkpoint.AtomicFiles;
import org.outrider.learn.internal.checkpoint.Json;

/** The log of a training in a file, an entry a line. */
final class TrainingLog implements AutoCloseable {

    private final Json json = new Json();
    private final BufferedWriter writer;

    private TrainingLog(BufferedWriter writer) {
        this.writer = writer;
    }

    /**
     * Opens a log to add to it.
     *
     * @param iteration entries after it are taken out: the training goes on from there
     */
    static TrainingLog open(Path file, long iteration) throws IOException {
        StringBuilder kept = new StringBuilder();
        Json json = new Json();
        for (LogEntry entry : read(file)) {
            if (entry.iteration() <= iteration) {
                kept.append(json.line(entry)).append('\n');
            }
        }
        AtomicFiles.write(file, kept.toString().getBytes(StandardCharsets.UTF_8));
        return new TrainingLog(Files.newBufferedWriter(file, StandardOpenOption.APPEND));
    }

    /** The entries of a log; none where there is no file. A last line that was cut off is left out. */
    static List<LogEntry> read(Path file) throws IOException {
        List<LogEntry> entries = new ArrayList<>();
        if (Files.exists(file)) {
            Json json = new Json();
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                try {
                    entries.add(json.read(lines.get(i), LogEntry.class, file + ", line " + (i + 1)));
                } catch (IOException e) {
                    if (i < lines.size() - 1) {
                        throw e;
                    }
                }
            }
        }
        return entries;
    }

    /** Adds an entry. */
    void add(LogEntry entry) throws IOException {
        writer.write(json.line(entry));
        writer.write('\n');
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
