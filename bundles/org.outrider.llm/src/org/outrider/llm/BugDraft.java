/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;

/**
 * A bug report as it is proposed to a person.
 *
 * @param title      one line
 * @param severity   the highest of its findings
 * @param summary    what is wrong, in plain words
 * @param impact     why it matters to a player
 * @param steps      how to see it, one step each
 * @param suggestion what would mend it; empty where nobody knows
 * @param findings   what it is made from, at least one; places and evidence are theirs
 */
public record BugDraft(String title, Severity severity, String summary, String impact, List<String> steps,
        String suggestion, List<Finding> findings) {

    public BugDraft {
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a bug report needs a finding: " + title);
        }
    }
}
