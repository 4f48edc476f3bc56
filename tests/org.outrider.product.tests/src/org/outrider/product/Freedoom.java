/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** The IWAD that tests of the product play. */
final class Freedoom {

    private static final Path PHASE_2 = Path.of("/usr/share/games/doom/freedoom2.wad");

    private Freedoom() {
    }

    /** The file; without it, the test is skipped with a message. */
    static Path phase2() {
        Assumptions.assumeTrue(Files.isReadable(PHASE_2), PHASE_2 + " is not there: install the package freedoom");
        return PHASE_2;
    }
}
