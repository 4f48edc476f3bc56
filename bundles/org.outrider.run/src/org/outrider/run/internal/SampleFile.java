/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.run.PlaytestException;
import org.outrider.sample.SampleIwad;

/** The sample game as a file, since runs and reports name WADs by their paths. */
public final class SampleFile {

    private SampleFile() {
    }

    /**
     * Makes sure that the file is there, as this version generates it.
     *
     * @param folder made when needed
     * @throws PlaytestException where it cannot be written
     */
    public static Path make(Path folder) throws PlaytestException {
        Path file = folder.resolve(SampleIwad.FILE_NAME);
        try {
            Files.createDirectories(folder);
            SampleIwad.write(file);
        } catch (IOException e) {
            throw new PlaytestException(file + ": the sample game cannot be written: " + e, e);
        }
        return file;
    }

    /**
     * The folder in which programs keep what they can make again, by the customs of the system.
     *
     * @param environment the environment variables
     * @param home        the user's home
     * @param system      name of the operating system, as Java tells it
     */
    public static Path cache(Map<String, String> environment, Path home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local")).resolve("Outrider");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Caches/Outrider");
        }
        return given(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve("outrider");
    }

    private static Path given(@Nullable String path, Path otherwise) {
        return path == null || path.isEmpty() ? otherwise : Path.of(path);
    }
}
