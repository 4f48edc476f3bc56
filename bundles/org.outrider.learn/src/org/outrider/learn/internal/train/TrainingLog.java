/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.outrider.learn.Evaluation;
import org.outrider.learn.LogEntry;
import org.outrider.learn.internal.checkpoint.AtomicFiles;
import org.outrider.learn.internal.checkpoint.Json;
import org.outrider.learn.internal.tensorboard.EventFile;

/** The log of a training: in a file with an entry a line, and in one for TensorBoard. */
final class TrainingLog implements AutoCloseable {

    private final Json json = new Json();
    private final BufferedWriter writer;
    private final EventFile events;

    private TrainingLog(BufferedWriter writer, EventFile events) {
        this.writer = writer;
        this.events = events;
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
        return new TrainingLog(Files.newBufferedWriter(file, StandardOpenOption.APPEND),
                EventFile.create(file.toAbsolutePath().getParent(), iteration, Instant.now()));
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
        events.add(entry.iteration(), Map.of("train/dqn_loss", entry.dqnLoss(), "train/epsilon", entry.epsilon(),
                "train/mean_reward", entry.meanReward(), "train/mean_score", entry.meanScore(),
                "train/steps_per_second", entry.stepsPerSecond()), entry.timestamp());
    }

    /** Adds what an evaluation showed. */
    void add(Evaluation evaluation) throws IOException {
        events.add(evaluation.iteration(), Map.of("evaluation/mean_score", evaluation.meanScore(),
                "evaluation/mean_reward", evaluation.meanReward(), "evaluation/mean_kills", evaluation.meanKills(),
                "evaluation/mean_seconds", evaluation.meanSeconds()), evaluation.timestamp());
    }

    @Override
    public void close() throws IOException {
        try (events) {
            writer.close();
        }
    }
}
