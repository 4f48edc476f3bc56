/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import java.util.Optional;

import org.outrider.analysis.Finding;
import org.outrider.store.StoredFinding;
import org.outrider.ui.findings.internal.checks.CheckedFinding;
import org.outrider.ui.maps.MapSelection;

/** A row of the view "Findings". */
sealed interface FindingRow {

    Finding finding();

    /** Where it is; empty where the map is not in the workspace. */
    Optional<MapSelection> map();

    /** Who says so, for users. */
    String source();

    /** What a playtest has shown. */
    record OfRun(StoredFinding stored, Finding finding, Optional<MapSelection> map) implements FindingRow {

        @Override
        public String source() {
            return "playtest";
        }
    }

    /** What a static check says. */
    record OfCheck(CheckedFinding checked) implements FindingRow {

        @Override
        public Finding finding() {
            return checked.finding();
        }

        @Override
        public Optional<MapSelection> map() {
            return Optional.of(checked.map());
        }

        @Override
        public String source() {
            return "check";
        }
    }
}
