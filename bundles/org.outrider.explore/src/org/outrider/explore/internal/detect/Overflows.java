/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingBuilder;
import org.outrider.analysis.Rule;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;
import org.outrider.wad.demo.Demo;

/** Collects where tables of the original would have overflown; of places near each other it keeps the worst. */
final class Overflows {

    /** Overflows nearer to each other than this, in map units, are told as one. */
    private static final double CLOSE = 192;

    /** Where the player was, how much of a table was taken, and the game up to then where a demo can show it. */
    private record Place(double x, double y, int sector, int amount, int limit, @Nullable Demo demo) {
    }

    private final PlayedMap map;
    private final Map<Rule, List<Place>> worst = new LinkedHashMap<>();

    Overflows(PlayedMap map) {
        this.map = map;
    }

    /** Takes note of how much of a table a game takes at this moment. */
    void note(Game game, Rule rule, int amount, int limit) {
        if (amount <= limit) {
            return;
        }
        double x = game.getGameVariable(GameVariable.POSITION_X);
        double y = game.getGameVariable(GameVariable.POSITION_Y);
        List<Place> places = worst.computeIfAbsent(rule, none -> new ArrayList<>());
        for (int i = 0; i < places.size(); i++) {
            Place other = places.get(i);
            if (Math.hypot(other.x() - x, other.y() - y) < CLOSE) {
                if (amount > other.amount()) {
                    places.set(i, place(game, x, y, amount, limit));
                }
                return;
            }
        }
        places.add(place(game, x, y, amount, limit));
    }

    /** Players who cannot be hurt would die in a demo, so that only the game that was searched has one. */
    private Place place(Game game, double x, double y, int amount, int limit) {
        return new Place(x, y, game.playerSector(), amount, limit, game == map.game() ? game.recordedDemo() : null);
    }

    /** What was found, in the order of the rules. */
    List<Finding> findings(List<Rule> rules) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            for (Place place : worst.getOrDefault(rule, List.of())) {
                FindingBuilder finding = map.finding(rule).at(place.x(), place.y()).sector(place.sector())
                        .detail(place.amount() + " of at most " + place.limit()).fact("amount", place.amount());
                Demo demo = place.demo();
                if (demo != null) {
                    finding.evidence(map.show(rule, demo));
                }
                findings.add(finding.build());
            }
        }
        return findings;
    }
}
