/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;

/** A finding of a run. */
public record StoredFinding(long id, String runId, Finding finding) {

    /** What a person thinks of it. */
    public FindingState state() {
        return finding.state();
    }
}
