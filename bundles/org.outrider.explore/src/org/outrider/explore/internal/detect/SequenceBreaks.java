/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.Keys;
import org.outrider.engine.MapRules.Key;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.explore.internal.search.Cell;

/** Finds locks that can be got around: places behind them that a game of the search entered without the key. */
public final class SequenceBreaks implements PlayDetector {

    static final Rule RULE = new Rule("lock-bypassed", "A lock can be got around without its key",
            "Players skip what the lock was to make them do.", Severity.WARNING);

    private static final int BLUE = 1 | 8;
    private static final int YELLOW = 2 | 16;
    private static final int RED = 4 | 32;

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> detect(PlayedMap map) {
        List<Finding> findings = new ArrayList<>();
        look(map, Key.BLUE, BLUE, findings);
        look(map, Key.YELLOW, YELLOW, findings);
        look(map, Key.RED, RED, findings);
        return findings;
    }

    private static void look(PlayedMap map, Key key, int bits, List<Finding> findings) {
        BitSet locks = locks(map, key);
        if (locks.isEmpty()) {
            return;
        }
        Keys others = new Keys(key != Key.BLUE, key != Key.YELLOW, key != Key.RED, key != Key.BLUE,
                key != Key.YELLOW, key != Key.RED);
        int[] starts = map.nav().things().playerStarts().stream()
                .mapToInt(thing -> map.nav().cells().nearestWalkable(thing.x(), thing.y())).filter(cell -> cell >= 0)
                .toArray();
        BitSet locked = map.survey().sectors();
        BitSet behind = (BitSet) locked.clone();
        behind.andNot(new ReachSurvey(map.nav(), map.nav().sectors().initialHeights(), map.nav().lines()::special,
                others, false, starts).sectors());
        List<Cell> beyond = map.archive().all().stream().filter(cell -> (cell.lineage().keys() & bits) == 0
                && cell.lineage().sectors().intersects(behind)).toList();
        if (!beyond.isEmpty()) {
            BitSet entered = new BitSet();
            beyond.forEach(cell -> entered.or(cell.lineage().sectors()));
            entered.and(behind);
            findings.add(map.finding(RULE).lines(IndexSet.of(locks)).sectors(IndexSet.of(entered))
                    .detail("a game entered " + entered.cardinality() + " sectors behind the "
                            + key.name().toLowerCase(Locale.ROOT) + " locks without the key")
                    .evidence(map.show(RULE, beyond.getFirst())).build());
        }
    }

    private static BitSet locks(PlayedMap map, Key key) {
        BitSet locks = new BitSet();
        for (int line : map.nav().catalog().activeLines()) {
            LineSpecial special = map.nav().catalog().special(line);
            if (special != null && special.key() == key) {
                locks.set(line);
            }
        }
        return locks;
    }
}
