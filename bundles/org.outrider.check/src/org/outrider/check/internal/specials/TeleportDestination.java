/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.specials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.internal.RuleCheck;
import org.outrider.check.internal.Shapes;
import org.outrider.check.internal.Specials;

/** Finds teleporters that lead nowhere, at all or at some skills. */
public final class TeleportDestination extends RuleCheck {

    public TeleportDestination() {
        super("teleport-without-destination", Severity.ERROR, "Teleporter without destination",
                "The teleporter does nothing: players cannot get on, or monsters never come out.");
    }

    /** Doom 1.9: editor number of a teleporter's destination. */
    private static final int DESTINATION = 14;

    @Override
    public List<Finding> check(CheckedMap map) {
        Map<Integer, List<Integer>> linesByTag = new TreeMap<>();
        for (int line = 0; line < map.lineCount(); line++) {
            if (map.special(line).filter(Specials::isTeleporter).isPresent() && map.line(line).tag() != 0) {
                linesByTag.computeIfAbsent(map.line(line).tag(), tag -> new ArrayList<>()).add(line);
            }
        }
        List<Finding> findings = new ArrayList<>();
        linesByTag.forEach((tag, lines) -> add(map, tag, lines, findings));
        return findings;
    }

    private void add(CheckedMap map, int tag, List<Integer> lines, List<Finding> findings) {
        List<PlacedThing> destinations = destinations(map, tag);
        Skills reached = destinations.stream().filter(thing -> !thing.isMultiplayerOnly())
                .map(PlacedThing::skills).reduce(Skills.NONE, Skills::or);
        Skills broken = new Skills(Skills.ALL.mask() & ~reached.mask());
        if (!broken.isEmpty()) {
            findings.add(finding(map).skills(broken).lines(IndexSet.of(lines.stream().mapToInt(Integer::intValue)))
                    .sectors(IndexSet.of(map.sectorsWithTag(tag)))
                    .things(IndexSet.of(destinations.stream().mapToInt(PlacedThing::number)))
                    .at(Shapes.middleX(map, lines.getFirst()), Shapes.middleY(map, lines.getFirst()))
                    .title("The teleporter with tag " + tag + " leads nowhere"
                            + (broken.equals(Skills.ALL) ? "" : " at skills " + broken))
                    .detail(reason(map, tag, destinations)).build());
        }
    }

    private static List<PlacedThing> destinations(CheckedMap map, int tag) {
        Set<Integer> sectors = IntStream.of(map.sectorsWithTag(tag)).boxed().collect(Collectors.toSet());
        return map.things().stream()
                .filter(thing -> thing.thing().type() == DESTINATION && sectors.contains(thing.sector())).toList();
    }

    private static String reason(CheckedMap map, int tag, List<PlacedThing> destinations) {
        if (map.sectorsWithTag(tag).length == 0) {
            return "No sector has the tag.";
        }
        return destinations.isEmpty() ? "No sector with the tag has a destination in it."
                : "Its destination is not there then: see the flags of thing " + destinations.getFirst().number()
                        + ".";
    }
}
