/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.outrider.learn.internal.checkpoint.AtomicFiles;

/** The folder of a training: its settings, its log, its agents, and the states from which it can go on. */
public record RunFolder(Path path) {

    private static final String STATE = "state-";
    private static final int BUFFER = 1 << 16;

    /** Writes a part of a state. */
    interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /** Reads a part of a state. */
    interface Reader {
        void read(DataInputStream in) throws IOException;
    }

    /** Writes all of a state into a folder. */
    interface StateWriter {
        void write(Path folder) throws IOException;
    }

    /** What the training was started with. */
    public Path identity() {
        return path.resolve("training.json");
    }

    /** The log, an entry a line. */
    public Path log() {
        return path.resolve("log.jsonl");
    }

    /** The document of the whole training. */
    public Path document() {
        return path.resolve("result.json");
    }

    /** The agent as it was when last kept. */
    public Path latest() {
        return path.resolve("latest.checkpoint");
    }

    /** The agent that did best when evaluated. */
    public Path best() {
        return path.resolve("best.checkpoint");
    }

    /** Keeps a state; older ones are deleted once the new one is complete. */
    void keepState(long iteration, StateWriter writer) throws IOException {
        Path folder = path.resolve(STATE + iteration);
        Path draft = AtomicFiles.draft(folder);
        AtomicFiles.deleteFolder(draft);
        Files.createDirectories(draft);
        writer.write(draft);
        AtomicFiles.deleteFolder(folder);
        AtomicFiles.publish(draft, folder);
        for (Path other : states()) {
            if (!other.equals(folder)) {
                AtomicFiles.deleteFolder(other);
            }
        }
    }

    /** The latest state that is complete. */
    public Optional<Path> latestState() throws IOException {
        return states().stream().max(Comparator.comparingLong(RunFolder::iterationOf));
    }

    private List<Path> states() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().matches(STATE + "\\d{1,18}")).toList();
        }
    }

    private static long iterationOf(Path state) {
        return Long.parseLong(state.getFileName().toString().substring(STATE.length()));
    }

    static void write(Path file, Writer writer) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            writer.write(out);
        }
    }

    static void read(Path file, Reader reader) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            reader.read(in);
        } catch (EOFException e) {
            throw new IOException(file + ": is damaged: it ends in the middle", e);
        }
    }
}
