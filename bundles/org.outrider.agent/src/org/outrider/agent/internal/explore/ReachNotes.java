/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import org.outrider.agent.internal.nav.Gates;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.Targets;

/** Looks for goals and notes on the way which lines come within reach, so that the gates that they open can be used. */
final class ReachNotes implements Targets {

    private final NavMap nav;
    private final Gates gates;
    private final Targets goals;
    private boolean anythingNew;

    ReachNotes(NavMap nav, Gates gates, Targets goals) {
        this.gates = gates;
        this.goals = goals;
        this.nav = nav;
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
        for (int line : nav.linesAt(cell)) {
            if (!gates.isWithinReach(line) && nav.catalog().sectorsMovedBy(line).length > 0) {
                gates.noteWithinReach(line);
                anythingNew = true;
            }
        }
        return goals.reluctance(cell);
    }
}
