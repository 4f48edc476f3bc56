/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.json;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Place;
import org.outrider.report.ReportFiles;
import org.outrider.report.internal.json.ResultDocument.EvidenceEntry;
import org.outrider.report.internal.json.ResultDocument.FindingEntry;
import org.outrider.report.internal.json.ResultDocument.PlaceEntry;

/** Makes the entries of findings in documents. */
final class FindingEntries {

    private FindingEntries() {
    }

    static FindingEntry of(Finding finding) {
        return new FindingEntry(finding.ruleId(), finding.severity().name().toLowerCase(Locale.ROOT), finding.title(),
                finding.detail(), finding.explanation(), finding.skills().list(), place(finding.place()),
                finding.evidence().stream().map(FindingEntries::evidence).toList(), finding.fingerprint(),
                finding.state().name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable PlaceEntry place(@Nullable Place place) {
        return place == null ? null
                : new PlaceEntry(Numbers.rounded(place.x()), Numbers.rounded(place.y()), place.sectors().toArray(),
                        place.lines().toArray(), place.things().toArray());
    }

    private static EvidenceEntry evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Moment moment -> new EvidenceEntry(moment.episode(), moment.tic(),
                    Numbers.seconds(moment.tic()), ReportFiles.demo(moment.episode()), null, null,
                    moment.event().isEmpty() ? null : moment.event());
            case Evidence.Demo demo -> new EvidenceEntry(null, demo.tic(), Numbers.seconds(demo.tic()), demo.file(),
                    null, null, null);
            case Evidence.Screenshot picture -> new EvidenceEntry(null, null, null, null, picture.file(), null,
                    picture.caption());
            case Evidence.Fact fact -> new EvidenceEntry(null, null, null, null, null, fact.name(), fact.value());
        };
    }
}
