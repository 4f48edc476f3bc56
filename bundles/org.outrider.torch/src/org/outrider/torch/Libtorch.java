/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.torch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.presets.openblas_nolapack;
import org.bytedeco.pytorch.global.torch;

/**
 * The libtorch of this process.
 *
 * <p>Its native code is unpacked once into a folder of the user's cache, about 450 MB, and loaded from there.
 */
public final class Libtorch {

    private static final String CACHE_PROPERTY = "org.bytedeco.javacpp.cachedir";

    private Libtorch() {
    }

    /**
     * Loads libtorch unless it is there already, and keeps its matrix library to the thread that calls it: threads of
     * its own would compete with those that play.
     *
     * @throws TorchException where there is none for this system, or it cannot be loaded
     */
    public static void load() throws TorchException {
        if (System.getProperty(CACHE_PROPERTY) == null) {
            System.setProperty(CACHE_PROPERTY, cache(System.getenv(), Path.of(System.getProperty("user.home")),
                    System.getProperty("os.name"), version()).toString());
        }
        try {
            Loader.load(torch.class);
            openblas_nolapack.blas_set_num_threads(1);
        } catch (LinkageError e) {
            throw new TorchException("libtorch cannot be loaded on " + Loader.Detector.getPlatform()
                    + ": the feature org.outrider.torch.feature has it for Linux on x86-64 with glibc 2.35 or newer ("
                    + e.getMessage() + ")", e);
        }
    }

    /** Version of libtorch and of its classes, such as 2.10.0-1.5.13. */
    public static String version() {
        try {
            return Loader.getVersion("org.bytedeco", "pytorch");
        } catch (IOException e) {
            return "of unknown version";
        }
    }

    /**
     * Has libtorch compute with so many threads in what the calling thread asks of it.
     *
     * @param count at least 1
     */
    public static void useThreads(int count) {
        torch.set_num_threads(count);
    }

    /** Where native code is unpacked to: a folder for each version, so that versions do not replace each other. */
    static Path cache(Map<String, String> environment, Path home, String system, String version) {
        String chosen = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches;
        if (system.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            caches = local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local);
        } else if (system.startsWith("Mac")) {
            caches = home.resolve("Library/Caches");
        } else {
            caches = chosen.isEmpty() ? home.resolve(".cache") : Path.of(chosen);
        }
        return caches.resolve("outrider").resolve("libtorch-" + version);
    }
}
