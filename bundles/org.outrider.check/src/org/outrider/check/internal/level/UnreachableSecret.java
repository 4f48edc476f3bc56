/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;

/** Finds secret sectors to which no way leads, whatever moves. */
public final class UnreachableSecret extends RuleCheck {

    public UnreachableSecret() {
        super("secret-unreachable", Severity.WARNING, "Secret that cannot be reached",
                "All secrets can never be found.");
    }

    private static final int SECRET = 9;

    @Override
    public List<Finding> check(CheckedMap map) {
        BitSet reached = new Reach(map).sectors();
        if (reached.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, map.sectorCount())
                .filter(sector -> map.sector(sector).special() == SECRET && !reached.get(sector)
                        && map.linesOf(sector).length > 0)
                .mapToObj(sector -> finding(map).sector(sector)
                        .title("No way leads to the secret in sector " + sector).build())
                .toList();
    }
}
