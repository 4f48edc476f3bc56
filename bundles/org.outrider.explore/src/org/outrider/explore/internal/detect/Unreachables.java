/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;
import org.outrider.explore.Frontier;
import org.outrider.explore.Objective;
import org.outrider.explore.Outcome;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;

/** Finds exits, secrets, keys and items that neither the map's geometry nor the search shows a way to. */
public final class Unreachables implements PlayDetector {

    static final Rule EXIT = new Rule("exit-unreachable", "The exit cannot be reached",
            "Players cannot finish the map.", Severity.ERROR);
    static final Rule KEY = new Rule("key-unreachable", "The key cannot be reached",
            "Whatever its locks are for stays shut.", Severity.ERROR);
    static final Rule SECRET = new Rule("secret-not-found", "No way was found into the secret",
            "Players who want everything cannot have it.", Severity.WARNING);
    static final Rule ITEM = new Rule("item-unreachable", "No way was found to the item",
            "Players see it and cannot get it.", Severity.WARNING);

    private static final int SECRET_SPECIAL = 9;
    /** Items are touched within their radius of 20 and the player's of 16; a jump or a squeeze gains some. */
    private static final double REACH = 48;
    private static final int MULTIPLAYER_ONLY = 16;

    @Override
    public List<Rule> rules() {
        return List.of(EXIT, KEY, SECRET, ITEM);
    }

    @Override
    public List<Finding> detect(PlayedMap map) {
        List<Finding> findings = new ArrayList<>();
        map.completion().outcome(Objective.EXIT).filter(Outcome.Missed.class::isInstance)
                .map(Outcome.Missed.class::cast).filter(missed -> isImpossible(missed.frontiers()))
                .ifPresent(missed -> findings.add(exit(map, missed)));
        // Where even the exit was missed, more ways are unknown than what is behind them can be blamed for.
        if (map.completion().outcome(Objective.EXIT).filter(Outcome.Reached.class::isInstance).isPresent()) {
            BitSet entered = map.entered();
            secrets(map, entered, findings);
            things(map, entered, findings);
        }
        return findings;
    }

    /** True where all ways end at something that no walking, no key and no death of a monster overcomes. */
    private static boolean isImpossible(List<Frontier> frontiers) {
        return !frontiers.isEmpty() && frontiers.stream().allMatch(frontier -> switch (frontier.kind()) {
            case LOCKED, LEDGE, CLOSED, WALLED_OFF, NO_PLACE -> true;
            case BOSS_DEATH, NOT_MANAGED -> false;
        });
    }

    private static Finding exit(PlayedMap map, Outcome.Missed missed) {
        Frontier first = missed.frontiers().getFirst();
        var finding = map.finding(EXIT).detail(first.goal() + ": " + first.reason() + "; " + missed.tried())
                .at(first.x(), first.y());
        if (first.line() >= 0) {
            finding.line(first.line());
        }
        if (first.sector() >= 0) {
            finding.sector(first.sector());
        }
        return finding.build();
    }

    private static void secrets(PlayedMap map, BitSet entered, List<Finding> findings) {
        for (int sector = 0; sector < map.map().sectors().size(); sector++) {
            if (map.map().sectors().get(sector).special() == SECRET_SPECIAL && !entered.get(sector)
                    && !map.survey().sectors().get(sector)) {
                findings.add(map.finding(SECRET).sector(sector)
                        .detail("neither walking nor running leaps lead into sector " + sector).build());
            }
        }
    }

    private static void things(PlayedMap map, BitSet entered, List<Finding> findings) {
        List<Thing> things = map.map().things();
        BitSet reached = Reached.cells(map, entered);
        for (int number = 0; number < things.size(); number++) {
            Thing thing = things.get(number);
            Optional<ThingInfo> wanted = map.rules().thing(thing.type()).filter(info -> isWanted(info.kind()));
            if (wanted.isEmpty() || (thing.flags() & MULTIPLAYER_ONLY) != 0
                    || !Skills.ofThing(thing.flags()).contains(PlayedMap.SKILL)) {
                continue;
            }
            ThingInfo info = wanted.get();
            int sector = map.map().sectorAt(thing.x() * Vertex.UNIT, thing.y() * Vertex.UNIT);
            if (!entered.get(sector) && !Reached.touches(map, reached, thing.x(), thing.y(),
                    map.survey().lowest().floor(sector), REACH)) {
                findings.add(map.finding(info.kind() == ObjectKind.KEY ? KEY : ITEM).thing(number)
                        .title("No way was found to the " + info.name()).sectors(IndexSet.of(sector))
                        .skills(Skills.ofThing(thing.flags()))
                        .detail("neither walking nor running leaps lead near it").build());
            }
        }
    }

    private static boolean isWanted(ObjectKind kind) {
        return switch (kind) {
            case KEY, WEAPON, AMMO, HEALTH, ARMOR, POWERUP -> true;
            default -> false;
        };
    }
}
