/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.util.ArrayList;
import java.util.List;

import org.outrider.analysis.Coverage;
import org.outrider.analysis.CoverageMeter;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.HealthPoint;
import org.outrider.analysis.Track;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameVariable;
import org.outrider.run.live.LiveSample;
import org.outrider.wad.map.MapData;

/** Writes down one episode while it is played. */
final class EpisodeRecorder implements TicwiseGame.Observer {

    /** A player runs two widths in this time, and ten minutes take 42 kB. */
    private static final int TICS_PER_SAMPLE = 4;

    private final Game game;
    private final CoverageMeter meter;
    private final Track.Recorder track = new Track.Recorder(TICS_PER_SAMPLE);
    private final List<GameEvent> events = new ArrayList<>();
    private final List<HealthPoint> healthTimeline = new ArrayList<>();
    private Coverage lastCoverage = Coverage.NONE;

    /** Starts with the game as it is at the beginning of its episode. */
    EpisodeRecorder(Game game, MapData map) {
        this.game = game;
        this.meter = new CoverageMeter(map);
        lookAtPlayer();
    }

    @Override
    public void ticPassed(List<GameEvent> happened) {
        events.addAll(happened);
        happened.forEach(meter::note);
        lookAtPlayer();
    }

    /** What was seen so far; the same object as long as that stays the same. */
    Coverage coverage() {
        Coverage now = meter.coverage();
        if (!now.equals(lastCoverage)) {
            lastCoverage = now;
        }
        return lastCoverage;
    }

    /** All that was written down, once the episode is over. */
    EpisodeLog toLog(int number) {
        EpisodeEnd end = game.episodeEnd().orElseThrow();
        EpisodeMetrics.Counts counts = new EpisodeMetrics.Counts(game.getEpisodeTime(), value(GameVariable.KILLCOUNT),
                value(GameVariable.ITEMCOUNT), value(GameVariable.SECRETCOUNT), value(GameVariable.HEALTH),
                LiveSample.Ammo.of(game).total());
        return new EpisodeLog(number, end, EpisodeMetrics.of(end, counts, events), events, healthTimeline,
                track.toTrack(), coverage());
    }

    private void lookAtPlayer() {
        double x = game.getGameVariable(GameVariable.POSITION_X);
        double y = game.getGameVariable(GameVariable.POSITION_Y);
        meter.moveTo(x, y);
        track.moveTo(x, y);
        int health = value(GameVariable.HEALTH);
        if (healthTimeline.isEmpty() || healthTimeline.getLast().health() != health) {
            healthTimeline.add(new HealthPoint(game.getEpisodeTime(), health));
        }
    }

    private int value(GameVariable variable) {
        return (int) game.getGameVariable(variable);
    }
}
