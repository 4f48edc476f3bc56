/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.report.internal.findings.JUnitXml;
import org.outrider.report.internal.findings.MarkdownText;
import org.outrider.report.internal.findings.SarifLog;
import org.outrider.report.internal.json.FindingsDocument;

/**
 * What was found on the maps of a file, in the forms that CI systems and persons read.
 *
 * @param file   name of the WAD, without folder
 * @param rules  what was looked for
 * @param maps   what was found, a map each
 * @param known  fingerprints, each behind the map's name and a space, of findings that were there before: those of a
 *               baseline
 */
public record FindingsReport(String file, List<Rule> rules, List<MapFindings> maps, Set<String> known) {

    public FindingsReport {
        rules = List.copyOf(rules);
        maps = List.copyOf(maps);
        known = Set.copyOf(known);
    }

    /** What a finding of a map is in {@link #known}. */
    public static String key(String map, Finding finding) {
        return map + " " + finding.fingerprint();
    }

    /** Whether a finding was there before. */
    public boolean isKnown(String map, Finding finding) {
        return known.contains(key(map, finding));
    }

    /** Whether a finding still wants attention: neither ignored nor mended nor known from before. */
    public boolean isOpen(String map, Finding finding) {
        return finding.state() != FindingState.IGNORED && finding.state() != FindingState.FIXED
                && !isKnown(map, finding);
    }

    /** How many open findings matter at least that much. */
    public int count(Severity least) {
        return (int) maps.stream().flatMap(map -> map.findings().stream()
                .filter(finding -> isOpen(map.map(), finding)
                        && Comparator.<Severity>naturalOrder().compare(finding.severity(), least) >= 0)).count();
    }

    /** SARIF 2.1.0. */
    public String toSarif(String version) {
        return SarifLog.of(this, version);
    }

    /**
     * JUnit XML: a suite for each map, a case for each skill and rule. Open findings that matter at least that much
     * fail their case; others are told in its output.
     */
    public String toJUnit(Severity least) {
        return new JUnitXml(this, least).toText();
    }

    /** Markdown for a comment or a summary: a table of counts, and the findings of each map. */
    public String toMarkdown() {
        return MarkdownText.of(this);
    }

    /** The document that {@link FindingsReader} reads back. */
    public String toJson() {
        return FindingsDocument.of(this);
    }
}
