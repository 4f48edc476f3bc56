/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.Profile;
import org.outrider.check.QuickFix;
import org.outrider.check.internal.RuleCheck;

/** Finds sectors whose special the engine does not know. */
public final class UnknownSectorSpecial extends RuleCheck {

    public UnknownSectorSpecial() {
        super("unknown-sector-special", Severity.ERROR, "Sector with an unknown special",
                "The original game stops with an error as soon as a player steps in.");
    }

    /** Doom 1.9: 0 to 17 without 6 and 15. */
    private static final int LAST = 17;
    private static final Set<Integer> GAPS = Set.of(6, 15);
    /** Boom: bits for damage, secret, friction and wind. */
    private static final int LAST_GENERALIZED = 0x1FFF;

    @Override
    public List<Finding> check(CheckedMap map) {
        return IntStream.range(0, map.sectorCount())
                .filter(sector -> !isKnown(map.sector(sector).special(), map.profile()))
                .mapToObj(sector -> finding(map).sector(sector)
                        .title("Sector " + sector + " has the unknown special " + map.sector(sector).special()).build())
                .toList();
    }

    private static boolean isKnown(int special, Profile profile) {
        return special >= 0 && special <= LAST && !GAPS.contains(special)
                || profile.engine() == Profile.Engine.BOOM && special > LAST && special <= LAST_GENERALIZED;
    }

    @Override
    public List<QuickFix> fixes(CheckedMap map, Finding finding) {
        int sector = firstSector(finding);
        return List.of(new QuickFix("Remove the special",
                edit -> edit.sectorSpecial(sector, 0, map.sector(sector).tag())));
    }
}
