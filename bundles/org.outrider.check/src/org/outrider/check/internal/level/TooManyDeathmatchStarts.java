/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.Profile;
import org.outrider.check.internal.RuleCheck;

/** Finds maps with more deathmatch starts than the original game holds. */
public final class TooManyDeathmatchStarts extends RuleCheck {

    public TooManyDeathmatchStarts() {
        super("deathmatch-starts-too-many", Severity.WARNING, "Too many deathmatch starts",
                "The original game holds ten and overwrites memory with more.");
    }

    private static final int START = 11;
    private static final int MOST = 10;

    @Override
    public List<Finding> check(CheckedMap map) {
        int[] starts = map.things().stream().filter(thing -> thing.thing().type() == START)
                .mapToInt(PlacedThing::number).toArray();
        return starts.length <= MOST || map.profile().engine() != Profile.Engine.VANILLA ? List.of()
                : List.of(finding(map).things(IndexSet.of(starts)).title("There are " + starts.length
                        + " deathmatch starts; the original game holds " + MOST).build());
    }
}
