/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.Severity;

/**
 * What a person keeps of a bug.
 *
 * @param id        0 for one that is not kept yet
 * @param findingId the finding that it is about; null for none
 * @param body      Markdown
 */
public record BugReport(long id, String runId, @Nullable Long findingId, String title, String body,
        Severity severity, FindingState state, Instant createdAt, Instant updatedAt) {
}
