/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.video.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Finds an FFmpeg: the one that comes with the product, else the first on the system's path. */
public final class FfmpegLocator {

    private final Optional<BundledFfmpeg> bundled;
    private final List<Path> path;

    FfmpegLocator(Optional<BundledFfmpeg> bundled, List<Path> path) {
        this.bundled = bundled;
        this.path = List.copyOf(path);
    }

    /** A locator for the system that it runs on. */
    public static FfmpegLocator ofSystem() {
        @Nullable Bundle bundle = FrameworkUtil.getBundle(FfmpegLocator.class);
        String variable = System.getenv("PATH");
        List<Path> path = variable == null ? List.of()
                : Stream.of(variable.split(File.pathSeparator)).filter(folder -> !folder.isBlank()).map(Path::of)
                        .toList();
        return new FfmpegLocator(bundle == null ? Optional.empty() : BundledFfmpeg.in(bundle), path);
    }

    /**
     * The program.
     *
     * @throws IOException where there is none, or that of the product cannot be unpacked; says what to do
     */
    public FfmpegProgram locate() throws IOException {
        if (bundled.isPresent()) {
            return new FfmpegProgram(bundled.get().unpack(), true);
        }
        for (Path folder : path) {
            for (String name : List.of("ffmpeg", "ffmpeg.exe")) {
                Path program = folder.resolve(name);
                if (Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return new FfmpegProgram(program, false);
                }
            }
        }
        throw new IOException("there is no video encoder: install the program ffmpeg, or Outrider's video feature,"
                + " which brings it for Linux on x86-64");
    }
}
