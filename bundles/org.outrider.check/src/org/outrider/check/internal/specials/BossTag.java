/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.internal.RuleCheck;

/** Finds sectors that wait for the death of bosses on maps where none of that kind counts. */
public final class BossTag extends RuleCheck {

    public BossTag() {
        super("boss-tag", Severity.WARNING, "Boss tag on a map without that boss",
                "The wall or floor that the bosses' death should move never does, and the map cannot be "
                        + "finished.");
    }

    private static final int FIRST_TAG = 666;
    private static final int SECOND_TAG = 667;
    /** Doom 1.9, editor numbers: mancubus, arachnotron, baron, spider mastermind, cyberdemon, commander keen. */
    private static final int MANCUBUS = 67;
    private static final int ARACHNOTRON = 68;
    private static final int BARON = 3003;
    private static final int SPIDER = 7;
    private static final int CYBERDEMON = 16;
    private static final int KEEN = 72;
    /** Doom 1.9: whose death moves the sectors of tag 666 on which map. */
    private static final Map<String, Integer> FIRST = Map.of("MAP07", MANCUBUS, "E1M8", BARON, "E4M6", CYBERDEMON,
            "E4M8", SPIDER);

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Finding> findings = new ArrayList<>();
        String name = map.map().name();
        Integer boss = FIRST.get(name);
        boolean first = boss != null && has(map, boss) || has(map, KEEN);
        add(map, FIRST_TAG, first, findings);
        add(map, SECOND_TAG, name.equals("MAP07") && has(map, ARACHNOTRON), findings);
        return findings;
    }

    private void add(CheckedMap map, int tag, boolean works, List<Finding> findings) {
        int[] sectors = map.sectorsWithTag(tag);
        boolean used = IntStream.of(map.linesWithTag(tag)).anyMatch(line -> map.special(line).isPresent());
        if (sectors.length > 0 && !works && !used) {
            findings.add(finding(map).part(Integer.toString(tag)).sectors(IndexSet.of(sectors))
                    .title("Tag " + tag + " does nothing on " + map.map().name()).build());
        }
    }

    private static boolean has(CheckedMap map, int type) {
        return map.things().stream().anyMatch(thing -> thing.thing().type() == type);
    }
}
