/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder with the full golden data, where it lies beside the project. */
public final class Oracle {

    private Oracle() {
    }

    /** The folder: the system property {@code outrider.oracle}, or {@code shared/oracle} in a folder above. */
    public static Optional<Path> find() {
        String configured = System.getProperty("outrider.oracle");
        if (configured != null) {
            return Optional.of(Path.of(configured));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve("oracle");
            if (Files.isDirectory(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
