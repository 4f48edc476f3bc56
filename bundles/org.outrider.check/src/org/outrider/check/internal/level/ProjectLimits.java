/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Profile;
import org.outrider.check.internal.RuleCheck;

/** Finds maps that are larger than their project allows. */
public final class ProjectLimits extends RuleCheck {

    public ProjectLimits() {
        super("project-limit", Severity.ERROR, "Rule of the project broken",
                "The project has agreed on it.");
    }

    @Override
    public List<Finding> check(CheckedMap map) {
        Profile profile = map.profile();
        List<Finding> findings = new ArrayList<>();
        add(map, "lines", map.lineCount(), profile.maxLines(), findings);
        add(map, "sectors", map.sectorCount(), profile.maxSectors(), findings);
        add(map, "things", map.things().size(), profile.maxThings(), findings);
        return findings;
    }

    private void add(CheckedMap map, String what, int count, @Nullable Integer most, List<Finding> findings) {
        if (most != null && count > most) {
            findings.add(finding(map).part(what).title("The map has " + count + " " + what + "; profile "
                    + map.profile().name() + " allows " + most).build());
        }
    }
}
