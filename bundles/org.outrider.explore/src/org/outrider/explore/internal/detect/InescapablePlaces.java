/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.Heights;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.GameException;

/**
 * Finds places that players fall or step into and cannot leave: first by the map's geometry with all lines at work,
 * then, from inside, by trying all ways to move until no new position is found.
 */
public final class InescapablePlaces implements PlayDetector {

    static final Rule RULE = new Rule("inescapable-place", "There is no way out of this place",
            "Players who get in have to die or load a saved game.", Severity.ERROR);

    /** A region larger than this share of what can be reached is a part of the map rather than a trap. */
    private static final double LARGEST_SHARE = 0.25;

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> detect(PlayedMap map) throws GameException {
        List<Finding> findings = new ArrayList<>();
        BitSet known = new BitSet();
        int start = start(map);
        for (int sector : map.survey().sectors().stream().toArray()) {
            if (known.get(sector) || !isPit(map, sector) || map.isOver() || start < 0) {
                continue;
            }
            int cell = lowestCell(map, sector);
            if (cell < 0) {
                continue;
            }
            Heights initial = map.nav().sectors().initialHeights();
            ReachSurvey inside = new ReachSurvey(map.nav(), initial, map.survey().keys(), cell);
            if (inside.leadsOut() || inside.cells().get(start)
                    || inside.sectors().cardinality() > map.survey().sectors().cardinality() * LARGEST_SHARE) {
                continue;
            }
            known.or(inside.sectors());
            LocalSearch.from(map, sector, inside.cells()).filter(result -> !result.escaped())
                    .ifPresent(proof -> findings.add(finding(map, sector, cell, inside, proof)));
        }
        return findings;
    }

    private static int start(PlayedMap map) {
        return map.nav().things().playerStarts().stream()
                .mapToInt(thing -> map.nav().cells().nearestWalkable(thing.x(), thing.y())).filter(cell -> cell >= 0)
                .findFirst().orElse(-1);
    }

    /** True where one can get in over an edge that is too high to climb back. */
    private static boolean isPit(PlayedMap map, int sector) {
        Heights initial = map.nav().sectors().initialHeights();
        for (int neighbour : map.nav().sectors().neighbours(sector)) {
            if (map.survey().sectors().get(neighbour)
                    && initial.floor(neighbour) - initial.floor(sector) > Body.STEP) {
                return true;
            }
        }
        return false;
    }

    /** A cell on which a body stands on the sector's own floor, not on the edge of one beside it. */
    private static int lowestCell(PlayedMap map, int sector) {
        CellMap cells = map.nav().cells();
        return map.survey().cells().stream()
                .filter(cell -> cells.sector(cell) == sector && cells.sets().size(cells.set(cell)) == 1).findFirst()
                .orElse(-1);
    }

    private static Finding finding(PlayedMap map, int sector, int cell, ReachSurvey inside,
            LocalSearch.Result proof) {
        String how = proof.complete()
                ? "; all " + proof.positions() + " positions were tried from inside, and none leads out"
                : "; " + proof.positions() + " positions were tried from inside without a way out";
        double x = map.nav().cells().grid().x(cell);
        double y = map.nav().cells().grid().y(cell);
        return map.finding(RULE).sectors(IndexSet.of(inside.sectors())).at(x, y)
                .severity(proof.complete() ? Severity.ERROR : Severity.WARNING)
                .detail("no step, lift, switch or teleporter leads from sector " + sector + " back or to an exit" + how)
                .build();
    }
}
