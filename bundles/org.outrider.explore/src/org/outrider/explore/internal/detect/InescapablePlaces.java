/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.outrider.agent.internal.nav.CellMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.GameException;

/**
 * Finds places that players fall, leap or step into and cannot leave: first by the map's geometry with all lines at
 * work, then, from inside, by trying all ways to move until no new position is found.
 */
public final class InescapablePlaces implements PlayDetector {

    static final Rule RULE = new Rule("inescapable-place", "There is no way out of this place",
            "Players who get in have to die or load a saved game.", Severity.ERROR);
    static final Rule STUCK = new Rule("player-stuck", "Players get stuck here",
            "A gap lets players in and not out again: they have to load a saved game.", Severity.ERROR);

    /** A region larger than this share of what can be reached is a part of the map rather than a trap. */
    private static final double LARGEST_SHARE = 0.25;
    /** Room for a player's middle, in square map units, below which a place is a gap rather than a pit. */
    private static final double GAP = 48 * 48;

    @Override
    public List<Rule> rules() {
        return List.of(RULE, STUCK);
    }

    @Override
    public List<Finding> detect(PlayedMap map) throws GameException {
        List<Finding> findings = new ArrayList<>();
        BitSet domain = domain(map);
        int start = start(map);
        BitSet known = new BitSet();
        for (Pits.Pit pit : Pits.of(map.nav(), domain)) {
            if (map.isOver() || start < 0) {
                break;
            }
            if (pit.cells().get(start) || known.get(pit.inside()) || isLarge(pit.cells(), domain)) {
                continue;
            }
            ReachSurvey inside = new ReachSurvey(map.nav(), map.nav().sectors().initialHeights(), map.survey().keys(),
                    pit.inside());
            if (inside.leadsOut() || inside.cells().get(start) || isLarge(inside.cells(), domain)) {
                continue;
            }
            known.or(inside.cells());
            LocalSearch.from(map, pit, inside.cells()).filter(result -> !result.escaped())
                    .ifPresent(proof -> findings.add(finding(map, inside, proof)));
        }
        return findings;
    }

    /** Where players may come to stand: what can be walked to, and what a game of the search got to otherwise. */
    private static BitSet domain(PlayedMap map) {
        CellMap cells = map.nav().cells();
        BitSet domain = (BitSet) map.survey().cells().clone();
        BitSet leapt = map.entered();
        leapt.andNot(map.survey().sectors());
        if (!leapt.isEmpty()) {
            IntStream.range(0, cells.grid().size())
                    .filter(cell -> cells.isWalkable(cell) && leapt.get(cells.sector(cell))).forEach(domain::set);
        }
        return domain;
    }

    private static boolean isLarge(BitSet place, BitSet domain) {
        return place.cardinality() > domain.cardinality() * LARGEST_SHARE;
    }

    private static int start(PlayedMap map) {
        return map.nav().things().playerStarts().stream()
                .mapToInt(thing -> map.nav().cells().nearestWalkable(thing.x(), thing.y())).filter(cell -> cell >= 0)
                .findFirst().orElse(-1);
    }

    private static Finding finding(PlayedMap map, ReachSurvey inside, LocalSearch.Result proof) {
        CellMap cells = map.nav().cells();
        double area = (double) inside.cells().cardinality() * cells.grid().step() * cells.grid().step();
        String how = proof.complete()
                ? "; all " + proof.positions() + " positions were tried from inside, and none leads out"
                : "; " + proof.positions() + " positions were tried from inside without a way out";
        double x = inside.cells().stream().mapToDouble(cells.grid()::x).average().orElseThrow();
        double y = inside.cells().stream().mapToDouble(cells.grid()::y).average().orElseThrow();
        Rule rule = area < GAP ? STUCK : RULE;
        return map.finding(rule).sectors(IndexSet.of(inside.sectors())).at(x, y)
                .severity(proof.complete() ? Severity.ERROR : Severity.WARNING)
                .detail("no step, lift, switch or teleporter leads back or to an exit" + how)
                .evidence(map.show(rule, proof.entry())).build();
    }
}
