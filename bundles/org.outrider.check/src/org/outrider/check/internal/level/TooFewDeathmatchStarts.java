/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;

/** Finds maps with some deathmatch starts, but too few. */
public final class TooFewDeathmatchStarts extends RuleCheck {

    public TooFewDeathmatchStarts() {
        super("deathmatch-starts-too-few", Severity.NOTE, "Too few deathmatch starts",
                "With fewer than four, four players cannot start.");
    }

    private static final int START = 11;
    private static final int FEWEST = 4;

    @Override
    public List<Finding> check(CheckedMap map) {
        int starts = (int) map.things().stream().filter(thing -> thing.thing().type() == START).count();
        int asked = map.profile().deathmatchStarts();
        int needed = Math.max(asked, starts == 0 ? 0 : FEWEST);
        return starts >= needed ? List.of() : List.of(finding(map)
                .severity(asked > starts ? Severity.ERROR : Severity.NOTE)
                .title("There are only " + starts + " deathmatch starts").build());
    }
}
