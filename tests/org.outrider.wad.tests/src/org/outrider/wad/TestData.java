/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the data that tests use where it is installed, and skips them with a message where it is not. */
public final class TestData {

    private TestData() {
    }

    /** The path of an installed IWAD such as {@code freedoom2.wad}; skips the test when there is none. */
    public static Path iwad(String name) {
        List<Path> places = new ArrayList<>();
        String chosen = System.getenv("DOOMWADDIR");
        if (chosen != null) {
            places.add(Path.of(chosen));
        }
        places.add(Path.of("/usr/share/games/doom"));
        places.add(Path.of("/usr/local/share/games/doom"));
        List<Path> found = places.stream().map(place -> place.resolve(name)).filter(Files::isRegularFile).toList();
        assumeTrue(!found.isEmpty(), name + " is not installed in any of " + places);
        return found.getFirst();
    }

    /**
     * A folder of the golden data: below the system property {@code outrider.oracle}, or below {@code shared/oracle}
     * beside one of the folders above the working directory; skips the test when there is none.
     */
    public static Path oracle(String folder) {
        String chosen = System.getProperty("outrider.oracle");
        List<Path> places = new ArrayList<>();
        if (chosen != null) {
            places.add(Path.of(chosen));
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            places.add(up.resolve("shared/oracle"));
        }
        List<Path> found = places.stream().map(place -> place.resolve(folder)).filter(Files::isDirectory).toList();
        assumeTrue(!found.isEmpty(), "the golden data's folder " + folder + " is not in any of " + places);
        return found.getFirst();
    }
}
