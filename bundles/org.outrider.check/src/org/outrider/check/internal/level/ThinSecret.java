/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;

/** Finds secret sectors that players can run across without being noticed. */
public final class ThinSecret extends RuleCheck {

    public ThinSecret() {
        super("thin-secret", Severity.WARNING, "Secret that is too thin",
                "A secret counts when a player is in it at the end of a tic; who runs is through a thin "
                        + "one in between, and the secret cannot be counted reliably.");
    }

    private static final int SECRET = 9;
    /** A player who runs aslant covers 23.4 units a tic (Doom 1.9). */
    private static final double FASTEST = 24;

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Finding> findings = new ArrayList<>();
        for (int sector = 0; sector < map.sectorCount(); sector++) {
            if (map.sector(sector).special() == SECRET && map.linesOf(sector).length > 0) {
                double width = Shapes.width(map, sector);
                if (width < FASTEST) {
                    findings.add(finding(map).sector(sector).title("The secret in sector " + sector + " is only "
                            + Math.round(width) + " units thin").build());
                }
            }
        }
        return findings;
    }
}
