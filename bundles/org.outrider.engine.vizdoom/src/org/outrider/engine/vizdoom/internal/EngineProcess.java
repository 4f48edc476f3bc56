/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.outrider.engine.vizdoom.internal.jni.NativeViZDoom;

/**
 * The engine that was started in an {@link InstanceFolder}, by what it left there.
 *
 * @param pid number of its process
 * @param instance the name that ViZDoom gave it, which its shared memory and its message queues bear; "" where it did
 *        not come so far
 */
record EngineProcess(long pid, String instance) {

    private static final String INSTANCE_ARGUMENT = "+viz_instance_id";
    private static final Pattern TEXT = Pattern.compile("[ -~\\n]{6,}");
    private static final long SECONDS_TO_END = 5;
    /** Where systems and ViZDoom's libraries keep shared memory and message queues as files. */
    private static final List<Path> SHARED = List.of(Path.of("/dev/shm"),
            Path.of(System.getProperty("java.io.tmpdir"), "boost_interprocess"), Path.of("/tmp/boost_interprocess"));

    /** The engine of a folder; empty where none was started. */
    static Optional<EngineProcess> of(Path folder) {
        try {
            long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
            List<String> arguments = Files.readAllLines(folder.resolve("arguments"), StandardCharsets.UTF_8);
            int at = arguments.indexOf(INSTANCE_ARGUMENT);
            return Optional.of(new EngineProcess(pid,
                    at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : ""));
        } catch (IOException | NumberFormatException e) {
            // it did not come so far
            return Optional.empty();
        }
    }

    /** Ends the process where it still is the engine: numbers are given anew. */
    void kill() {
        ProcessHandle.of(pid).filter(this::isEngine).ifPresent(process -> {
            process.destroyForcibly();
            try {
                process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                // the system takes its time; nothing more can be done
                return;
            }
        });
    }

    /** Brings back a call into ViZDoom that waits for this engine although it has ended. */
    void release() {
        if (!instance.isEmpty()) {
            NativeViZDoom.release(instance);
        }
    }

    private boolean isEngine(ProcessHandle process) {
        return !instance.isEmpty() && List.of(process.info().arguments().orElse(new String[0])).contains(instance);
    }

    /**
     * The last error that the engine told ViZDoom's library, which does not always pass it on: it is still in the
     * queue's memory where the system shows that as a file.
     */
    String lastMessage() {
        Path queue = SHARED.getFirst().resolve("ViZDoomMQCtr" + instance);
        if (instance.isEmpty() || !Files.isRegularFile(queue)) {
            return "";
        }
        try {
            Matcher text = TEXT.matcher(new String(Files.readAllBytes(queue), StandardCharsets.ISO_8859_1));
            return text.find() ? text.group().strip() : "";
        } catch (IOException e) {
            // it is gone by now
            return "";
        }
    }

    /** The memory that it shares with ViZDoom's library; empty where the system does not show that as a file. */
    Optional<Path> sharedMemory() {
        return Optional.of(SHARED.getFirst().resolve("ViZDoomSM" + instance))
                .filter(file -> !instance.isEmpty() && Files.isRegularFile(file));
    }

    /** Removes its shared memory and its message queues. */
    void removeShared() {
        if (instance.isEmpty()) {
            return;
        }
        for (Path folder : SHARED) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "ViZDoom*" + instance)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                // what cannot be removed is not ours
                continue;
            }
        }
    }
}
