/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.internal.level;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Severity;
import org.outrider.check.CheckedMap;
import org.outrider.check.PlacedThing;
import org.outrider.check.internal.RuleCheck;

/** Finds maps without the starts that players need. */
public final class PlayerStarts extends RuleCheck {

    public PlayerStarts() {
        super("player-start", Severity.ERROR, "Start of a player missing or doubled",
                "Without a start of player 1 the map cannot be played, without the others not together.");
    }

    private static final int PLAYERS = 4;

    @Override
    public List<Finding> check(CheckedMap map) {
        List<Finding> findings = new ArrayList<>();
        for (int player = 1; player <= PLAYERS; player++) {
            int number = player;
            int[] starts = map.things().stream().filter(thing -> thing.thing().type() == number)
                    .mapToInt(PlacedThing::number).toArray();
            if (starts.length == 0) {
                findings.add(finding(map).part("missing " + player)
                        .severity(severity(map, player))
                        .title("There is no start for player " + player).build());
            } else if (starts.length > 1) {
                findings.add(finding(map).part("doubled " + player).severity(Severity.NOTE)
                        .things(IndexSet.of(starts))
                        .title("There are " + starts.length + " starts for player " + player)
                        .detail("The last one counts; at the others stand bodies that are hurt in the player's place.")
                        .build());
            }
        }
        return findings;
    }

    private static Severity severity(CheckedMap map, int player) {
        if (player == 1 || map.profile().requiredStarts().contains(player)) {
            return Severity.ERROR;
        }
        return Severity.NOTE;
    }
}
