/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.video.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.osgi.framework.Bundle;

/**
 * The FFmpeg in a fragment of this bundle: the program and its libraries in the folder {@code ffmpeg}. It is unpacked
 * into the user's cache once a version, which is told by the files' names and sizes.
 */
final class BundledFfmpeg {

    private static final String FOLDER = "ffmpeg";
    private static final String PROGRAM = "ffmpeg";

    private final List<URL> files;
    private final Path cache;

    BundledFfmpeg(List<URL> files, Path cache) {
        this.files = files;
        this.cache = cache;
    }

    /** The FFmpeg in the fragments that are attached to a bundle; empty where none has one for this platform. */
    static Optional<BundledFfmpeg> in(Bundle bundle) {
        var entries = bundle.findEntries(FOLDER, "*", false);
        if (entries == null) {
            return Optional.empty();
        }
        List<URL> files = Collections.list(entries);
        files.sort(Comparator.comparing(URL::getPath));
        return Optional.of(new BundledFfmpeg(files, UserCache.folder()));
    }

    /**
     * The program, ready to run.
     *
     * @throws IOException where it cannot be unpacked
     */
    Path unpack() throws IOException {
        Path target = cache.resolve(FOLDER + "-" + version());
        if (!Files.isDirectory(target)) {
            Files.createDirectories(cache);
            Path fresh = Files.createTempDirectory(cache, FOLDER);
            try {
                for (URL file : files) {
                    copy(file, fresh);
                }
                if (!Files.exists(fresh.resolve(PROGRAM))) {
                    throw new IOException("the video feature lacks the program " + PROGRAM);
                }
                moveInPlace(fresh, target);
            } finally {
                delete(fresh);
            }
        }
        return target.resolve(PROGRAM);
    }

    private String version() throws IOException {
        CRC32 sum = new CRC32();
        for (URL file : files) {
            String entry = nameOf(file) + ' ' + file.openConnection().getContentLengthLong() + '\n';
            sum.update(entry.getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }

    private static void copy(URL file, Path folder) throws IOException {
        String name = nameOf(file);
        if (name.isEmpty()) {
            return;
        }
        Path copy = folder.resolve(name);
        try (InputStream in = file.openStream()) {
            Files.copy(in, copy);
        }
        if (name.equals(PROGRAM) && !copy.toFile().setExecutable(true)) {
            throw new IOException(copy + " cannot be made executable");
        }
    }

    /** Another process may have been quicker, and then its files are as good. */
    private static void moveInPlace(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            if (!Files.isRegularFile(target.resolve(PROGRAM))) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> contents = Files.walk(folder)) {
                for (Path path : contents.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static String nameOf(URL file) {
        String path = file.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
