/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import org.outrider.analysis.Finding;

/** A finding of a run. */
public record StoredFinding(long id, String runId, FindingState state, Finding finding) {
}
