/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.llm.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.llm.BugDraft;

/** Writes a bug report from the words of its findings alone. */
public final class TemplateDrafts {

    /** Steps of more findings than these would hide the bug behind its places. */
    private static final int MOST_STEPS = 8;

    private TemplateDrafts() {
    }

    /**
     * The report of findings that are one bug.
     *
     * @param findings of one rule, at least one
     */
    public static BugDraft of(List<Finding> findings) {
        Finding first = findings.getFirst();
        String title = findings.size() == 1 ? first.title() : first.title() + " (" + findings.size() + " places)";
        String summary = findings.stream().map(TemplateDrafts::said).filter(text -> !text.isEmpty()).distinct()
                .collect(Collectors.joining("\n"));
        List<String> steps = findings.stream().flatMap(finding -> Wording.steps(finding).stream()).distinct().toList();
        return new BugDraft(title, FindingGroups.severity(findings), summary.isEmpty() ? first.title() : summary,
                first.explanation(), shortened(steps), "", findings);
    }

    private static String said(Finding finding) {
        String facts = finding.evidence().stream().filter(Evidence.Fact.class::isInstance).map(Wording::evidence)
                .collect(Collectors.joining(", "));
        if (finding.detail().isEmpty()) {
            return facts;
        }
        return facts.isEmpty() ? finding.detail() : finding.detail() + " (" + facts + ")";
    }

    private static List<String> shortened(List<String> steps) {
        if (steps.size() <= MOST_STEPS) {
            return steps;
        }
        List<String> first = new ArrayList<>(steps.subList(0, MOST_STEPS));
        first.add("Likewise at " + (steps.size() - MOST_STEPS) + " more places.");
        return first;
    }
}
