/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.outrider.agent.internal.nav.Body;
import org.outrider.agent.internal.nav.CellBox;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.agent.internal.nav.ReachSurvey;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.analysis.Severity;
import org.outrider.engine.Keys;
import org.outrider.engine.MapRules.Effect;
import org.outrider.engine.MapRules.ThingInfo;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.map.Thing;

/**
 * Finds monsters that take long to kill and stand where no player gets past them, although an exit, a key or a secret
 * lies behind: by the map's geometry, with their bodies as walls.
 */
public final class BarringMonsters implements PlayDetector {

    static final Rule BARS = new Rule("monster-bars-way", "Monster that bars the only way",
            "Beside its body there is no room for a player's: who cannot kill it needs the luck that it steps aside.",
            Severity.NOTE);

    /** What has fewer hit points is soon out of the way: a baron has as many. */
    private static final int TOUGH = 1000;
    /** The special of sectors that count as secrets (Doom 1.9). */
    private static final int SECRET = 9;

    @Override
    public List<Rule> rules() {
        return List.of(BARS);
    }

    @Override
    public List<Finding> detect(PlayedMap map) {
        List<Finding> findings = new ArrayList<>();
        for (int number = 0; number < map.map().things().size(); number++) {
            Thing thing = map.map().things().get(number);
            Optional<ThingInfo> tough = map.rules().thing(thing.type())
                    .filter(info -> info.kind() == ObjectKind.MONSTER && info.health() >= TOUGH);
            if (tough.isEmpty() || !map.nav().things().all().contains(thing) || map.isOver()) {
                continue;
            }
            ThingInfo info = tough.get();
            Set<String> lost = lost(map, new ReachSurvey(map.nav(), body(map.nav(), thing, info.radius())));
            if (!lost.isEmpty()) {
                findings.add(map.finding(BARS).thing(number).title("The " + info.name() + " bars the only way")
                        .detail("where it stands, its body shuts the way to " + String.join(", ", lost)).build());
            }
        }
        return findings;
    }

    /** The cells on which a player would touch a monster at its place. */
    private static BitSet body(NavMap nav, Thing thing, double radius) {
        BitSet cells = new BitSet();
        // bodies whose edges meet do not touch
        double reach = radius + Body.RADIUS - 1;
        CellBox.within(nav.cells(), thing.x() - reach, thing.y() - reach, thing.x() + reach, thing.y() + reach)
                .forEach(cells::set);
        return cells;
    }

    /** What can be got to on the empty map and not past a monster. */
    private static Set<String> lost(PlayedMap map, ReachSurvey past) {
        Set<String> lost = new TreeSet<>();
        addIf(lost, "the exit", leadsTo(map, Effect.EXIT, map.survey()), leadsTo(map, Effect.EXIT, past));
        addIf(lost, "the secret exit", leadsTo(map, Effect.SECRET_EXIT, map.survey()),
                leadsTo(map, Effect.SECRET_EXIT, past));
        Keys all = map.survey().keys();
        Keys held = past.keys();
        addIf(lost, "the blue key", all.blueCard() || all.blueSkull(), held.blueCard() || held.blueSkull());
        addIf(lost, "the yellow key", all.yellowCard() || all.yellowSkull(), held.yellowCard() || held.yellowSkull());
        addIf(lost, "the red key", all.redCard() || all.redSkull(), held.redCard() || held.redSkull());
        BitSet sectors = (BitSet) map.survey().sectors().clone();
        sectors.andNot(past.sectors());
        sectors.stream().filter(sector -> map.map().sectors().get(sector).special() == SECRET)
                .forEach(sector -> lost.add("secret sector " + sector));
        return lost;
    }

    private static boolean leadsTo(PlayedMap map, Effect kind, ReachSurvey survey) {
        return survey.lines().stream().mapToObj(map.nav().catalog()::special)
                .anyMatch(special -> special != null && special.effect() == kind);
    }

    private static void addIf(Set<String> lost, String name, boolean before, boolean after) {
        if (before && !after) {
            lost.add(name);
        }
    }
}
