/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.outrider.agent.Agent;
import org.outrider.analysis.MapFacts;
import org.outrider.analysis.EpisodeLog;
import org.outrider.engine.Game;
import org.outrider.engine.GameVariable;
import org.outrider.run.ActionLog;
import org.outrider.run.EpisodeResult;
import org.outrider.run.live.LiveEpisode;
import org.outrider.run.live.LiveSample;

/** A game and the agent that plays it, one episode after the other. Belongs to one thread at a time. */
final class Workplace implements AutoCloseable {

    /** Progress is told about once in this many tics. */
    private static final int TICS_BETWEEN_REPORTS = 35;

    private final Game game;
    private final Agent agent;
    private final MapFacts facts;
    private final LiveCamera camera;
    private final DemoTaker demos;
    private final ActionRecorder actions;

    /** The workplace owns game, recorder of demos and camera. */
    Workplace(Game game, Agent agent, MapFacts facts, DemoTaker demos, LiveCamera camera) {
        this.game = game;
        this.agent = agent;
        this.facts = facts;
        this.demos = demos;
        this.camera = camera;
        actions = new ActionRecorder(agent.buttons());
    }

    /**
     * Plays one episode.
     *
     * @param stop asked after each action; when true, the episode is given up
     * @param live shows the episode to those who watch
     * @return empty where it was given up
     */
    Optional<EpisodeResult.Played> play(int number, long seed, BooleanSupplier stop,
            Consumer<EpisodeProgress> progress, LiveEpisode live) {
        actions.begin();
        demos.begin();
        EpisodeRecorder recorder = new EpisodeRecorder(game, facts.map());
        Game played = new TicwiseGame(game, events -> {
            recorder.ticPassed(events);
            show(live, recorder);
        });
        show(live, recorder);
        double[] action = new double[agent.buttons().size()];
        int nextReport = 0;
        agent.beginEpisode(played, seed);
        while (!played.isEpisodeFinished()) {
            if (stop.getAsBoolean()) {
                return Optional.empty();
            }
            if (played.getEpisodeTime() >= nextReport) {
                progress.accept(progressOf(number));
                nextReport = played.getEpisodeTime() + TICS_BETWEEN_REPORTS;
            }
            int tics = agent.act(played, action);
            actions.add(action, tics);
            played.makeAction(action, tics);
        }
        agent.endEpisode(played);
        EpisodeLog log = recorder.toLog(number);
        return Optional.of(new EpisodeResult.Played(seed, log, demos.take(log.end())));
    }

    /** What was done in the episode that was played last, or is being played. */
    ActionLog actions() {
        return actions.toLog();
    }

    @Override
    public void close() {
        camera.close();
        demos.close();
        game.close();
    }

    private void show(LiveEpisode live, EpisodeRecorder recorder) {
        live.ticPassed(game.isEpisodeFinished(),
                () -> LiveSample.of(live.runId(), live.number(), game, recorder.coverage(), facts.goals()), camera);
    }

    private EpisodeProgress progressOf(int number) {
        return new EpisodeProgress(number, game.getEpisodeTime(), (int) game.getGameVariable(GameVariable.KILLCOUNT),
                (int) game.getGameVariable(GameVariable.HEALTH));
    }
}
