/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.explore.internal.search.Cell;

/** Finds teleporters that players cross and that lead nowhere at some skill. */
public final class TeleportersToNowhere implements PlayDetector {

    static final Rule RULE = new Rule("teleporter-to-nowhere", "The teleporter leads nowhere",
            "Players walk over it and nothing happens.", Severity.ERROR);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> detect(PlayedMap map) {
        List<Finding> findings = new ArrayList<>();
        BitSet triggered = new BitSet();
        map.archive().all().stream().map(Cell::lineage).forEach(lineage -> triggered.or(lineage.lines()));
        for (int line : map.nav().catalog().activeLines()) {
            boolean canBeCrossed = triggered.get(line) || map.survey().lines().get(line);
            if (map.nav().catalog().isTeleporter(line) && map.nav().crossings().destination(line) < 0
                    && canBeCrossed) {
                findings.add(map.finding(RULE).line(line)
                        .detail("no teleport destination lies in a sector with tag " + map.nav().lines().tag(line)
                                + " where a player's body fits").build());
            }
        }
        return findings;
    }
}
