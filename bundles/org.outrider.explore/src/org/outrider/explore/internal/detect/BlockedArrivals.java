/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.map.Thing;

/** Finds places of arrival with something solid on them: starts where players die, teleporters that kill or hold. */
public final class BlockedArrivals implements PlayDetector {

    static final Rule TELEFRAG = new Rule("telefrag-spot", "A monster stands where a teleporter leads",
            "Whoever arrives kills it at once, without a fight.", Severity.NOTE);
    static final Rule STUCK = new Rule("arrival-blocked", "Something solid stands where players arrive",
            "Players are stuck in it and cannot move.", Severity.ERROR);

    private static final int PLAYER_RADIUS = 16;
    private static final int PLAYER_START = 1;
    private static final int TELEPORT_DESTINATION = 14;

    @Override
    public List<Rule> rules() {
        return List.of(TELEFRAG, STUCK);
    }

    @Override
    public List<Finding> detect(PlayedMap map) {
        List<Finding> findings = new ArrayList<>();
        List<Thing> things = map.map().things();
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i).type() == PLAYER_START || things.get(i).type() == TELEPORT_DESTINATION) {
                for (int k = 0; k < things.size(); k++) {
                    look(map, i, k, findings);
                }
            }
        }
        return findings;
    }

    private static void look(PlayedMap map, int arrival, int number, List<Finding> findings) {
        Thing place = map.map().things().get(arrival);
        Thing thing = map.map().things().get(number);
        Optional<ThingInfo> solid = map.rules().thing(thing.type())
                .filter(info -> info.solid() && info.kind() != ObjectKind.PLAYER);
        if (solid.isEmpty() || number == arrival || (thing.flags() & 16) != 0) {
            return;
        }
        ThingInfo info = solid.get();
        double reach = PLAYER_RADIUS + info.radius();
        if (Math.abs(place.x() - thing.x()) >= reach || Math.abs(place.y() - thing.y()) >= reach) {
            return;
        }
        Skills skills = Skills.ofThing(thing.flags());
        boolean teleport = place.type() == TELEPORT_DESTINATION;
        skills = teleport ? skills.and(Skills.ofThing(place.flags())) : skills;
        if (skills.isEmpty()) {
            return;
        }
        boolean killed = teleport && info.health() > 0;
        findings.add(map.finding(killed ? TELEFRAG : STUCK).things(IndexSet.of(arrival, number))
                .skills(skills).detail("the " + info.name() + " stands on it").build());
    }
}
