/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal;

import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingBuilder;
import org.outrider.analysis.Place;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.MapCheck;

/** A check with its rule. */
public abstract class RuleCheck implements MapCheck {

    private final Rule rule;

    protected RuleCheck(String id, Severity severity, String title, String explanation) {
        rule = new Rule(id, title, explanation, severity);
    }

    @Override
    public final Rule rule() {
        return rule;
    }

    /** Begins a finding of this check. */
    protected final FindingBuilder finding(CheckedMap map) {
        return map.finding(rule);
    }

    /** The first line of a finding; -1 where it has none. */
    protected static int firstLine(Finding finding) {
        Place place = finding.place();
        return place == null ? -1 : place.lines().stream().findFirst().orElse(-1);
    }

    /** The first sector of a finding; -1 where it has none. */
    protected static int firstSector(Finding finding) {
        Place place = finding.place();
        return place == null ? -1 : place.sectors().stream().findFirst().orElse(-1);
    }

    /** The first thing of a finding; -1 where it has none. */
    protected static int firstThing(Finding finding) {
        Place place = finding.place();
        return place == null ? -1 : place.things().stream().findFirst().orElse(-1);
    }
}
