/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.report.FindingsReport;
import org.outrider.report.MapFindings;

/** Writes findings as Markdown: a table of counts, and for each map what to look at. */
public final class MarkdownText {

    /** Of one rule on one map; the rest is counted. */
    private static final int MOST_OF_A_RULE = 5;

    private final FindingsReport report;
    private final StringBuilder text = new StringBuilder();

    private MarkdownText(FindingsReport report) {
        this.report = report;
    }

    public static String of(FindingsReport report) {
        return new MarkdownText(report).write();
    }

    private String write() {
        text.append("# ").append(escaped(report.file())).append("\n\n| map | errors | warnings | notes |\n")
                .append("|---|---:|---:|---:|\n");
        for (MapFindings map : report.maps()) {
            text.append("| ").append(map.map());
            for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
                text.append(" | ").append(open(map).stream().filter(finding -> finding.severity() == severity).count());
            }
            text.append(" |\n");
        }
        report.maps().forEach(this::write);
        return text.toString();
    }

    private List<Finding> open(MapFindings map) {
        return map.findings().stream().filter(finding -> report.isOpen(map.map(), finding)).toList();
    }

    private void write(MapFindings map) {
        Map<String, Integer> told = new LinkedHashMap<>();
        List<Finding> findings = open(map).stream().filter(finding -> finding.severity() != Severity.NOTE).toList();
        if (findings.isEmpty()) {
            return;
        }
        text.append("\n## ").append(map.map()).append("\n\n");
        for (Finding finding : findings) {
            if (told.merge(finding.ruleId(), 1, Integer::sum) <= MOST_OF_A_RULE) {
                write(finding);
            }
        }
        told.forEach((rule, count) -> {
            if (count > MOST_OF_A_RULE) {
                text.append("- and ").append(count - MOST_OF_A_RULE).append(" more of `").append(rule).append("`\n");
            }
        });
    }

    private void write(Finding finding) {
        Place place = finding.place();
        text.append("- **").append(finding.severity().name().toLowerCase(Locale.ROOT)).append("** ")
                .append(escaped(finding.title()));
        if (place != null) {
            text.append(" at (").append(Math.round(place.x())).append(", ").append(Math.round(place.y())).append(')');
        }
        if (!finding.skills().equals(Skills.ALL)) {
            text.append(", skills ").append(finding.skills());
        }
        text.append(" `").append(finding.ruleId()).append("`: ").append(escaped(finding.explanation()));
        finding.demos().forEach(demo -> text.append(" Shown by `").append(demo).append("`."));
        text.append('\n');
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }
}
