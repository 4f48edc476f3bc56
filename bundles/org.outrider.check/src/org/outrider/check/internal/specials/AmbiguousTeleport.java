/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Specials;

/** Finds teleporters with several destinations. */
public final class AmbiguousTeleport extends RuleCheck {

    public AmbiguousTeleport() {
        super("teleport-with-many-destinations", Severity.NOTE, "Teleporter with several destinations",
                "All but one of the destinations are never used.");
    }

    private static final int DESTINATION = 14;

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<Integer, int[]> found = new TreeMap<>();
        for (int line = 0; line < map.lineCount(); line++) {
            int tag = map.line(line).tag();
            if (map.special(line).filter(Specials::isTeleporter).isPresent() && tag != 0) {
                Set<Integer> sectors = IntStream.of(map.sectorsWithTag(tag)).boxed().collect(Collectors.toSet());
                int[] things = map.things().stream().filter(thing -> thing.thing().type() == DESTINATION
                        && sectors.contains(thing.sector())).mapToInt(PlacedThing::number).toArray();
                if (things.length > 1) {
                    found.put(tag, things);
                }
            }
        }
        return found.entrySet().stream().map(entry -> finding(map).things(IndexSet.of(entry.getValue()))
                .title("The teleporters with tag " + entry.getKey() + " have " + entry.getValue().length
                        + " destinations")
                .build()).toList();
    }
}
