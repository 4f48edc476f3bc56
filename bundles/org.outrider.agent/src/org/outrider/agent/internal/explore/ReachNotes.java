/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.outrider.agent.internal.nav.Gates;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.Spot;
import org.outrider.agent.internal.nav.Targets;

/** Looks for goals and notes on the way which lines come within reach, so that the gates that they open can be used. */
final class ReachNotes implements Targets {

    private final Gates gates;
    private final Targets goals;
    private final BitSet hasSpot = new BitSet();
    private final Map<Integer, BitSet> linesAt = new HashMap<>();
    private boolean anythingNew;

    ReachNotes(NavMap nav, Gates gates, Targets goals) {
        this.gates = gates;
        this.goals = goals;
        for (int line : nav.catalog().activeLines()) {
            if (nav.catalog().sectorsMovedBy(line).length > 0) {
                for (Spot spot : nav.spots(line)) {
                    hasSpot.set(spot.cell());
                    linesAt.computeIfAbsent(spot.cell(), cell -> new BitSet()).set(line);
                }
            }
        }
    }

    /** Starts to watch for news. */
    void forget() {
        anythingNew = false;
    }

    /** True where lines have come within reach that were not before. */
    boolean isAnythingNew() {
        return anythingNew;
    }

    @Override
    public int reluctance(int cell) {
        if (hasSpot.get(cell)) {
            linesAt.get(cell).stream().filter(line -> !gates.isWithinReach(line)).forEach(line -> {
                gates.noteWithinReach(line);
                anythingNew = true;
            });
        }
        return goals.reluctance(cell);
    }
}
