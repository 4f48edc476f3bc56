/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Place;
import org.outrider.analysis.Rule;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Severity;
import org.outrider.analysis.internal.MapPlaces;
import org.outrider.engine.MapRules.LineSpecial;
import org.outrider.engine.MapRules.Trigger;
import org.outrider.wad.map.Linedef;

/**
 * Finds switches that no episode used or shot. Lines that do the same to the same sectors count as one switch, of which
 * one use is enough; doors that are opened by hand are no switches.
 */
public final class SwitchesNeverUsed implements RunDetector {

    private static final Rule RULE = new Rule("switch-never-used", "A switch was never used",
            "A switch that nobody finds or reaches may keep a part of the map shut.",
            Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> detect(MapFacts facts, List<EpisodeLog> episodes) {
        IndexSet triggered = episodes.stream().map(episode -> episode.coverage().lines())
                .reduce(IndexSet.empty(), IndexSet::union);
        List<Finding> findings = new ArrayList<>();
        switches(facts).forEach((purpose, lines) -> {
            if (lines.stream().noneMatch(triggered::contains)) {
                findings.add(finding(purpose, IndexSet.of(lines.stream().mapToInt(line -> line)), facts));
            }
        });
        return findings;
    }

    private static Map<Purpose, List<Integer>> switches(MapFacts facts) {
        Map<Purpose, List<Integer>> switches = new LinkedHashMap<>();
        facts.goals().lines().stream().forEach(line -> {
            Linedef linedef = facts.map().linedefs().get(line);
            facts.rules().lineSpecial(linedef.special())
                    .filter(SwitchesNeverUsed::isSwitch)
                    .map(special -> new Purpose(special, linedef.tag()))
                    .ifPresent(purpose -> switches.computeIfAbsent(purpose, key -> new ArrayList<>()).add(line));
        });
        return switches;
    }

    private static boolean isSwitch(LineSpecial special) {
        return !special.manual() && (special.trigger() == Trigger.USE || special.trigger() == Trigger.SHOOT);
    }

    private static Finding finding(Purpose purpose, IndexSet lines, MapFacts facts) {
        int[] numbers = lines.toArray();
        Place first = new MapPlaces(facts.map()).ofLine(numbers[0]);
        String what = purpose.special().trigger() == Trigger.SHOOT ? "shot" : "used";
        return Finding.on(facts.map(), RULE)
                .title("The switch on linedef " + numbers[0] + " was never " + what)
                .detail(purpose.special().name() + ", tag " + purpose.tag() + ". No episode " + what + " it"
                        + others(numbers.length - 1))
                .at(first.x(), first.y())
                .lines(lines)
                .build();
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> ".";
            case 1 -> ", nor the other linedef that does the same.";
            default -> ", nor any of the " + count + " other linedefs that do the same.";
        };
    }

    /** What a switch does to which sectors. */
    private record Purpose(LineSpecial special, int tag) {
    }
}
