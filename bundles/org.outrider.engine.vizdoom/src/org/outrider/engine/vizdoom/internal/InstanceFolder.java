/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder of one engine process: where it works, writes its log and leaves traces by which it is found again.
 *
 * <p>ViZDoom starts its engine itself, and neither ends it when its caller dies nor tells its number. So it is given a
 * small script in place of the program, which goes into this folder, writes down its process and its arguments, asks
 * the system to end it together with its parent where that is possible (Linux), and then becomes the engine. A lock on
 * a file of the folder tells others that its owner lives: the system gives it up however a process ends.
 */
final class InstanceFolder implements AutoCloseable {

    static final String LOCK = "lock";

    private static final boolean WINDOWS = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("win");
    private static final String LOG = "engine.log";
    private static final String CONSOLE = "console.log";
    private static final int LAST_LINES = 3;

    private static final String SCRIPT = """
            #!/bin/sh
            # Becomes ViZDoom's engine, in the folder of the link by which this was called.
            cd "$(dirname "$0")" || exit 1
            echo $$ > pid
            printf '%s\\n' "$@" > arguments
            set -- "$(cat engine)" "$@" -exec start.cfg
            if setpriv --pdeathsig KILL true 2>/dev/null; then set -- setpriv --pdeathsig KILL "$@"; fi
            exec "$@" </dev/null >console.log 2>&1
            """;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final Path program;
    private final Thread atExit = new Thread(this::clear, "clears away ViZDoom");

    private InstanceFolder(Path folder, FileChannel channel, FileLock lock, Path program) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.program = program;
    }

    /**
     * Makes the folder of a new process.
     *
     * @param parent folder of all of them, see {@link StaleInstances#parent()}
     * @param engine the engine's program
     * @throws IOException where it cannot be made
     */
    static InstanceFolder create(Path parent, Path engine) throws IOException {
        Files.createDirectories(parent);
        Path folder = parent.resolve(ownPrefix() + UUID.randomUUID());
        Files.createDirectory(folder);
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock();
        Path program = engine;
        if (!WINDOWS) {
            Files.writeString(folder.resolve("engine"), engine.toString());
            program = Files.createSymbolicLink(folder.resolve("launch"), script(parent));
        }
        Files.writeString(folder.resolve("start.cfg"), "logfile " + LOG + "\n");
        InstanceFolder instance = new InstanceFolder(folder, channel, lock, program);
        Runtime.getRuntime().addShutdownHook(instance.atExit);
        return instance;
    }

    /** What the names of this process's own folders begin with. */
    static String ownPrefix() {
        return ProcessHandle.current().pid() + "-";
    }

    /**
     * The script, which is written where it is not there yet, and never again. An engine that another thread starts at
     * that moment inherits the open file, and the system runs no program that somebody has open for writing: of games
     * that start at the same time with scripts just written, some would fail.
     */
    private static Path script(Path parent) throws IOException {
        Path script = parent.resolve("launch-" + Integer.toHexString(SCRIPT.hashCode()));
        if (!Files.exists(script)) {
            Path written = Files.createTempFile(parent, "launch", ".new");
            Files.writeString(written, SCRIPT);
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rwx------"));
            try {
                Files.createLink(script, written);
            } catch (FileAlreadyExistsException e) {
                // another thread was faster, and its engine may hold ours open
                return script;
            } finally {
                Files.delete(written);
            }
        }
        return script;
    }

    /** What ViZDoom is to start. */
    Path program() {
        return program;
    }

    /** A file of this folder. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** The engine that was started last; empty where none was. */
    Optional<EngineProcess> engine() {
        return EngineProcess.of(folder);
    }

    /** Ends the engine at once, whatever it does. */
    void kill() {
        engine().ifPresent(EngineProcess::kill);
    }

    /** Brings back a call that waits for the engine although it has ended. */
    void release() {
        engine().ifPresent(EngineProcess::release);
    }

    /** Why the engine ended: its errors, else what it told, else the last lines of its log; empty for none of these. */
    String lastWords() {
        String errors = last(lines(CONSOLE));
        if (!errors.isEmpty()) {
            return errors;
        }
        String told = engine().map(EngineProcess::lastMessage).orElse("");
        return told.isEmpty() ? last(log()) : told;
    }

    private static String last(List<String> lines) {
        List<String> filled = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return String.join("; ", filled.subList(Math.max(0, filled.size() - LAST_LINES), filled.size()));
    }

    /** All lines that the engine wrote to its log so far. */
    List<String> log() {
        return lines(LOG);
    }

    private List<String> lines(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1).lines().toList();
        } catch (IOException e) {
            // it has written none
            return List.of();
        }
    }

    /** Ends the engine where it is still there, and removes all that is left of it. */
    private void clear() {
        StaleInstances.clear(folder);
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the process is about to end, and the hook will find nothing left
        }
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
