/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** What engines and their processes have left that were ended by force. */
public final class StaleInstances {

    /** A folder without a lock may be one that is just being made. */
    private static final Duration IN_THE_MAKING = Duration.ofMinutes(1);

    private StaleInstances() {
    }

    /** The folder of a user's engine processes, one folder each. */
    public static Path parent() {
        return parent(System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
    }

    static Path parent(Map<String, String> environment, Path home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        Path caches;
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            caches = local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local);
        } else if (name.startsWith("mac")) {
            caches = home.resolve("Library/Caches");
        } else {
            String chosen = environment.getOrDefault("XDG_CACHE_HOME", "");
            caches = chosen.isEmpty() ? home.resolve(".cache") : Path.of(chosen);
        }
        return caches.resolve("outrider").resolve("vizdoom");
    }

    /**
     * Ends the engines whose owners are gone and removes what is left of them.
     *
     * @return number of folders that were cleared away
     */
    public static int clearAll(Path parent) {
        if (!Files.isDirectory(parent)) {
            return 0;
        }
        int cleared = 0;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, Files::isDirectory)) {
            for (Path folder : folders) {
                // a second channel on a file that this process has locked would give up the lock
                boolean own = folder.getFileName().toString().startsWith(InstanceFolder.ownPrefix());
                if (!own && !isOwned(folder)) {
                    clear(folder);
                    cleared++;
                }
            }
        } catch (IOException e) {
            // a folder that cannot be read holds nothing that we could clear away
            return cleared;
        }
        return cleared;
    }

    private static boolean isOwned(Path folder) throws IOException {
        Path file = folder.resolve(InstanceFolder.LOCK);
        if (!Files.exists(file)) {
            return Files.getLastModifiedTime(folder).toInstant().isAfter(Instant.now().minus(IN_THE_MAKING));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            @Nullable FileLock lock = channel.tryLock();
            return lock == null;
        }
    }

    /** Ends the engine of a folder, and removes its shared memory and the folder. */
    static void clear(Path folder) {
        EngineProcess.of(folder).ifPresent(engine -> {
            engine.kill();
            engine.removeShared();
        });
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // it is gone already, or will be cleared away the next time
            return;
        }
    }
}
