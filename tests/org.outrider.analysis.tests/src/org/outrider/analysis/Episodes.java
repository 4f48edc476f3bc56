/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.engine.GameEvent.Stamp;

/** Makes episodes up. */
public final class Episodes {

    public static final Actor PLAYER = new Actor(0, "DoomPlayer", 0);
    public static final Actor IMP = new Actor(7, "DoomImp", -1);

    private final int number;
    private EpisodeEnd end = EpisodeEnd.TIMEOUT;
    private Coverage coverage = Coverage.NONE;
    private final List<GameEvent> events = new ArrayList<>();
    private final Track.Recorder track = new Track.Recorder(1);

    private Episodes(int number) {
        this.number = number;
    }

    /** An episode in which nothing happens until time is up. */
    public static Episodes episode(int number) {
        return new Episodes(number);
    }

    public Episodes endsWith(EpisodeEnd value) {
        end = value;
        return this;
    }

    public Episodes entering(int... sectors) {
        coverage = coverage.merge(new Coverage(IndexSet.of(sectors), IndexSet.empty(), IndexSet.empty()));
        return this;
    }

    public Episodes triggering(int... lines) {
        coverage = coverage.merge(new Coverage(IndexSet.empty(), IndexSet.of(lines), IndexSet.empty()));
        return this;
    }

    public Episodes findingSecrets(int... sectors) {
        coverage = coverage.merge(new Coverage(IndexSet.empty(), IndexSet.empty(), IndexSet.of(sectors)));
        return this;
    }

    public Episodes with(GameEvent... happened) {
        events.addAll(Arrays.asList(happened));
        return this;
    }

    /** The player stays here for so many tics. */
    public Episodes standingAt(double x, double y, int tics) {
        for (int i = 0; i < tics; i++) {
            track.moveTo(x, y);
        }
        return this;
    }

    public EpisodeLog log() {
        EpisodeMetrics.Counts counts = new EpisodeMetrics.Counts(350, 0, 0, 0, 100, 50);
        return new EpisodeLog(number, end, EpisodeMetrics.of(end, counts, events), events,
                List.of(new HealthPoint(0, 100)), track.toTrack(), coverage);
    }

    /** A stamp of some tic at the origin. */
    public static Stamp stamp() {
        return new Stamp(35, 0, 0, 100, 50);
    }

    /** Somebody hurts somebody. */
    public static GameEvent damage(Actor attacker, Actor victim, int health) {
        return new GameEvent.Damage(stamp(), attacker, victim, health, 0);
    }

    /** The player triggers a line. */
    public static GameEvent trigger(int line) {
        return new GameEvent.LineTriggered(stamp(), PLAYER, line, 1, "DR Door");
    }
}
