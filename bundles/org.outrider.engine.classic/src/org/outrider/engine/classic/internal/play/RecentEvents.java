/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.outrider.engine.GameEvent;
import org.outrider.engine.classic.internal.world.EventLog;

/**
 * The events that the last update of the state tells of. They are counted in every tic, but turned into objects only
 * for those who ask.
 */
final class RecentEvents {

    private final EventLog log;
    private final EventTranslator translator;
    private final Scores scores;
    private final List<GameEvent> events = new ArrayList<>();
    private final List<GameEvent> view = Collections.unmodifiableList(events);
    /** For each tic with events, the size of the log after it and the player's health and ammunition. */
    private int[] logSizes = new int[16];
    private int[] healths = new int[16];
    private int[] ammos = new int[16];
    private int marks;
    private int translatedMarks;

    RecentEvents(EventLog log, EventTranslator translator, Scores scores) {
        this.log = log;
        this.translator = translator;
        this.scores = scores;
    }

    void clear() {
        log.clear();
        events.clear();
        marks = 0;
        translatedMarks = 0;
    }

    /** Takes note of the events of a tic, after which the player has this health, and this for the weapon in hand. */
    void ticPlayed(int health, int ammo) {
        int counted = sizeAfter(marks);
        if (log.size() == counted) {
            return;
        }
        for (int i = counted; i < log.size(); i++) {
            count(i);
        }
        if (marks == logSizes.length) {
            logSizes = Arrays.copyOf(logSizes, marks * 2);
            healths = Arrays.copyOf(healths, marks * 2);
            ammos = Arrays.copyOf(ammos, marks * 2);
        }
        logSizes[marks] = log.size();
        healths[marks] = health;
        ammos[marks] = ammo;
        marks++;
    }

    private int sizeAfter(int mark) {
        return mark == 0 ? 0 : logSizes[mark - 1];
    }

    private void count(int i) {
        if (log.kind(i) == EventLog.Kind.DAMAGE) {
            boolean byPlayer = log.actorPlayer(i) == 0;
            boolean ofPlayer = log.otherPlayer(i) == 0;
            if (byPlayer && !ofPlayer) {
                scores.hits++;
                scores.damage += log.value1(i);
            }
            if (ofPlayer) {
                scores.hitsTaken++;
                scores.damageTaken += log.value1(i);
            }
        }
    }

    /** The events, oldest first; always the same list. */
    List<GameEvent> list() {
        while (translatedMarks < marks) {
            int from = sizeAfter(translatedMarks);
            translator.translate(log, from, logSizes[translatedMarks], healths[translatedMarks], ammos[translatedMarks],
                    events);
            translatedMarks++;
        }
        return view;
    }
}
