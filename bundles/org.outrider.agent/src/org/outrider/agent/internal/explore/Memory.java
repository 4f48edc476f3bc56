/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.outrider.agent.internal.motion.PlayerView;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;

/** What the explorer has done in an episode: where it was, what it set off, what went wrong. */
final class Memory {

    private final BitSet visited = new BitSet();
    private final int[] triggered;
    private final Map<Object, Integer> failures = new HashMap<>();
    private final int[] lineFailures;
    private final BitSet inVain = new BitSet();

    Memory(NavMap nav, Past past) {
        visited.or(past.sectors());
        triggered = new int[nav.lines().count()];
        past.lines().stream().forEach(line -> triggered[line] = 1);
        lineFailures = new int[triggered.length];
    }

    /** Takes note of the last tic. */
    void note(PlayerView player, Game game) {
        visited.set(player.sector());
        for (GameEvent event : game.events()) {
            if (event instanceof GameEvent.LineTriggered line && !line.isByMonster()) {
                triggered[line.line()]++;
            }
        }
    }

    boolean isVisited(int sector) {
        return visited.get(sector);
    }

    /** How often the player has set a line off or tried in vain. */
    int timesTriggered(int line) {
        return triggered[line];
    }

    /** Takes a line for one that was never set off. */
    void forgetTrigger(int line) {
        triggered[line] = 0;
    }

    /** Keeps in mind that the player has done all that can be done to a line, though nothing may have come of it. */
    void noteTried(int line) {
        triggered[line]++;
        inVain.set(line);
    }

    /** Keeps in mind that a goal could not be reached. */
    void noteFailure(Goal goal) {
        failures.merge(subject(goal), 1, Integer::sum);
        if (goal instanceof Goal.SetOff setOff) {
            lineFailures[setOff.spot().line()]++;
        }
    }

    int failures(Goal goal) {
        return failures.getOrDefault(subject(goal), 0);
    }

    /** An object stays the same one when the floor that it lies on moves. */
    private static Object subject(Goal goal) {
        return goal instanceof Goal.Collect item ? item.object() : goal;
    }

    /** How often setting off a line failed, from any place. */
    int lineFailures(int line) {
        return lineFailures[line];
    }

    /** True where anything went wrong that has not been forgiven. */
    boolean hasFailures() {
        return !failures.isEmpty() || !inVain.isEmpty();
    }

    /** Gives everything that went wrong another chance. */
    void forgive() {
        inVain.stream().forEach(this::forgetTrigger);
        inVain.clear();
        failures.clear();
        Arrays.fill(lineFailures, 0);
    }
}
