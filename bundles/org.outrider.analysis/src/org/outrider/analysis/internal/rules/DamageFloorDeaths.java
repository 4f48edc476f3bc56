/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.Rule;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Severity;
import org.outrider.engine.GameEvent;
import org.outrider.wad.map.Vertex;

/** Finds sectors whose floor killed the player. */
public final class DamageFloorDeaths implements RunDetector {

    /** Doom 1.9: sector specials that hurt; 4 and 16 hurt most, 11 ends the map at the last hit points. */
    private static final Set<Integer> HURTING = Set.of(4, 5, 7, 11, 16);

    private static final Rule RULE = new Rule("death-on-damage-floor", "A floor killed the player",
            "A floor that hurts is fair where players see it coming and can get out of it again.",
            Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> detect(MapFacts facts, List<EpisodeLog> episodes) {
        Map<Integer, List<Death>> deaths = new LinkedHashMap<>();
        for (EpisodeLog episode : episodes) {
            for (GameEvent event : episode.events()) {
                if (event instanceof GameEvent.Kill kill && kill.victim().isPlayer() && kill.killer() == null) {
                    GameEvent.Stamp stamp = kill.stamp();
                    int sector = facts.map().sectorAt((int) (stamp.x() * Vertex.UNIT), (int) (stamp.y() * Vertex.UNIT));
                    if (HURTING.contains(facts.map().sectors().get(sector).special())) {
                        deaths.computeIfAbsent(sector, key -> new ArrayList<>())
                                .add(new Death(stamp, new Evidence.Moment(episode.number(), stamp.tic())));
                    }
                }
            }
        }
        return deaths.entrySet().stream().map(entry -> finding(facts, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Finding finding(MapFacts facts, int sector, List<Death> deaths) {
        GameEvent.Stamp first = deaths.getFirst().stamp();
        return Finding.on(facts.map(), RULE)
                .title("The floor of sector " + sector + " killed the player")
                .detail("It did so in " + deaths.size() + (deaths.size() == 1 ? " episode." : " episodes.")
                        + " Where players can fall in, there should be a way out.")
                .at(first.x(), first.y())
                .sector(sector)
                .evidence(deaths.stream().map(Death::evidence).toList())
                .build();
    }

    private record Death(GameEvent.Stamp stamp, Evidence.Moment evidence) {
    }
}
