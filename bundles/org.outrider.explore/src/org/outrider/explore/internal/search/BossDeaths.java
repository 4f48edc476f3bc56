/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outrider.agent.internal.nav.NavMap;
import org.outrider.explore.Frontier;
import org.outrider.explore.Frontier.Kind;
import org.outrider.wad.map.Thing;

/**
 * What the death of the last monster of a kind does on a map: sectors with the tags 666 and 667 that it moves, and
 * exits (Doom 1.9: by the name of the map, and on any map for Commander Keens and the boss's brain).
 */
final class BossDeaths {

    private static final int TAG = 666;
    private static final int SECOND_TAG = 667;
    /** Tag of a rule that ends the level. */
    private static final int EXIT = 0;
    private static final String ANY_MAP = "";

    /** On a map, the death of the last thing of a type moves a tag's sectors, or ends the level. */
    private record Rule(String map, int thing, String name, int tag) {
    }

    private static final List<Rule> RULES = List.of(
            new Rule(ANY_MAP, 72, "Commander Keen", TAG),
            new Rule(ANY_MAP, 88, "boss's brain", EXIT),
            new Rule("MAP07", 67, "mancubus", TAG),
            new Rule("MAP07", 68, "arachnotron", SECOND_TAG),
            new Rule("E1M8", 3003, "baron of hell", TAG),
            new Rule("E2M8", 16, "cyberdemon", EXIT),
            new Rule("E3M8", 7, "spider mastermind", EXIT),
            new Rule("E4M6", 16, "cyberdemon", TAG),
            new Rule("E4M8", 7, "spider mastermind", TAG));

    private final List<Rule> here = new ArrayList<>();
    private final NavMap nav;

    BossDeaths(NavMap nav) {
        this.nav = nav;
        String name = nav.map().name();
        RULES.stream().filter(rule -> rule.map().equals(ANY_MAP) || rule.map().equals(name))
                .filter(rule -> first(rule).isPresent()).forEach(here::add);
    }

    private Optional<Thing> first(Rule rule) {
        return nav.things().all().stream().filter(thing -> thing.type() == rule.thing()).findFirst();
    }

    /** True for the tags that some monster's death can move on some map. */
    static boolean isTag(int tag) {
        return tag == TAG || tag == SECOND_TAG;
    }

    /** Whose death moves the sectors with a tag on this map at this skill; empty where nobody's does. */
    Optional<String> moverOf(int tag) {
        return here.stream().filter(rule -> rule.tag() == tag && tag != EXIT).map(BossDeaths::last).findFirst();
    }

    private static String last(Rule rule) {
        return "the death of the last " + rule.name();
    }

    /** The exits that are no lines. */
    List<Frontier> exits() {
        List<Frontier> exits = new ArrayList<>();
        for (Rule rule : here) {
            if (rule.tag() == EXIT) {
                first(rule).ifPresent(boss -> exits.add(new Frontier(Kind.BOSS_DEATH, "exit",
                        "exit needs a monster: " + last(rule) + " ends the level, and the search did not bring it about",
                        Frontier.NONE, Frontier.NONE, boss.x(), boss.y())));
            }
        }
        return exits;
    }
}
