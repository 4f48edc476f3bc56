/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outrider.analysis.Finding;
import org.outrider.analysis.Rule;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;

/** Collects where tables of the original would have overflown; of places near each other it keeps the worst. */
final class Overflows {

    /** Overflows nearer to each other than this, in map units, are told as one. */
    private static final double CLOSE = 192;

    /** Where the player was, and how much of a table was taken. */
    private record Place(double x, double y, int sector, int amount, int limit) {
    }

    private final Map<Rule, List<Place>> worst = new LinkedHashMap<>();

    /** Takes note of how much of a table a game takes at this moment. */
    void note(Game game, Rule rule, int amount, int limit) {
        if (amount <= limit) {
            return;
        }
        Place place = new Place(game.getGameVariable(GameVariable.POSITION_X),
                game.getGameVariable(GameVariable.POSITION_Y), game.playerSector(), amount, limit);
        List<Place> places = worst.computeIfAbsent(rule, none -> new ArrayList<>());
        for (int i = 0; i < places.size(); i++) {
            Place other = places.get(i);
            if (Math.hypot(other.x() - place.x(), other.y() - place.y()) < CLOSE) {
                if (amount > other.amount()) {
                    places.set(i, place);
                }
                return;
            }
        }
        places.add(place);
    }

    /** What was found, in the order of the rules. */
    List<Finding> findings(PlayedMap map, List<Rule> rules) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            for (Place place : worst.getOrDefault(rule, List.of())) {
                findings.add(map.finding(rule).at(place.x(), place.y()).sector(place.sector())
                        .detail(place.amount() + " of at most " + place.limit()).fact("amount", place.amount())
                        .build());
            }
        }
        return findings;
    }
}
