/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal.checks;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.ui.maps.MapSelection;

/**
 * What a static check says of a map of the workspace.
 *
 * @param map     where it is
 * @param fixes   titles of the ways to mend it, the best first
 */
public record CheckedFinding(MapSelection map, Finding finding, List<String> fixes) {

    public CheckedFinding {
        fixes = List.copyOf(fixes);
    }

    /** Whether a person has said that it is no bug, or is none any more. */
    public boolean isSettled() {
        return finding.state() == FindingState.IGNORED || finding.state() == FindingState.FIXED;
    }

    CheckedFinding with(Finding other) {
        return new CheckedFinding(map, other, fixes);
    }
}
