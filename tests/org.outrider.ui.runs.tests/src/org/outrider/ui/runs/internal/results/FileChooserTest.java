/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is chosen in the system's dialog decides as what a run is written. */
class FileChooserTest {

    @ParameterizedTest
    @CsvSource({"a.html,0,a.html", "a.html,1,a.csv", "a.html,2,a.json", "a,1,a.csv", "a,-1,a.html", "a.json,0,a.json",
        "a.b,2,a.b.json"})
    void kindCountsForMoreThanTheProposedSuffix(String chosen, int kind, String file) {
        assertEquals(Path.of(file), FileChooser.of(chosen, kind));
    }
}
