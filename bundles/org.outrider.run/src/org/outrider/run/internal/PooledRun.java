/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.analysis.AggregateMetrics;
import org.outrider.analysis.Coverage;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Metric;
import org.outrider.analysis.RunDetector;
import org.outrider.analysis.Summary;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.PlaytestListener;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRun;
import org.outrider.run.RunStatus;
import org.outrider.run.live.LiveFeed;
import org.outrider.visual.VisualFindings;

/** A run whose episodes are played by a fixed number of threads; each takes the next episode that nobody has taken. */
public final class PooledRun implements PlaytestRun {

    private final String testId;
    private final Stage stage;
    private final Clock clock;
    private final LiveFeed feed;
    private final ProgressBoard board;
    private final Instant startedAt;
    private final AtomicInteger nextEpisode = new AtomicInteger(1);
    private final Map<Integer, EpisodeResult> results = new ConcurrentSkipListMap<>();
    private final CompletableFuture<PlaytestResult> result;
    private final PauseGate gate = new PauseGate();
    private volatile boolean stopping;

    private PooledRun(String testId, Stage stage, PlaytestListener listener, Clock clock, LiveFeed feed) {
        this.testId = testId;
        this.stage = stage;
        this.clock = clock;
        this.feed = feed;
        this.board = new ProgressBoard(testId, stage.request(), listener, clock, System::nanoTime);
        this.startedAt = clock.instant();
        this.result = play();
    }

    /**
     * Starts to play.
     *
     * @param stage closed by the run when it is over
     * @param feed  shows the episodes to those who watch
     */
    public static PooledRun start(String testId, Stage stage, PlaytestListener listener, Clock clock, LiveFeed feed) {
        return new PooledRun(testId, stage, listener, clock, feed);
    }

    @Override
    public String testId() {
        return testId;
    }

    @Override
    public void stop() {
        stopping = true;
        gate.open();
    }

    @Override
    public void pause() {
        if (!stopping) {
            gate.close();
        }
    }

    @Override
    public void resume() {
        gate.open();
    }

    @Override
    public boolean isPaused() {
        return gate.isClosed();
    }

    @Override
    public PlaytestResult await() throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the run " + testId + " broke down", e.getCause());
        }
    }

    private CompletableFuture<PlaytestResult> play() {
        int jobs = Math.min(stage.request().jobs(), stage.request().episodes());
        ExecutorService players = Executors.newFixedThreadPool(jobs, daemons("outrider-player"));
        ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(daemons("outrider-progress"));
        long pause = ProgressPace.SHORTEST.toMillis();
        teller.scheduleWithFixedDelay(board::tell, pause, pause, TimeUnit.MILLISECONDS);
        List<CompletableFuture<@Nullable Void>> shifts = IntStream.range(0, jobs)
                .mapToObj(job -> CompletableFuture.runAsync(this::playEpisodes, players))
                .toList();
        return CompletableFuture.allOf(shifts.toArray(CompletableFuture[]::new))
                .whenComplete((nothing, failure) -> {
                    teller.shutdown();
                    players.shutdown();
                })
                .thenApply(nothing -> end())
                .whenComplete((result, failure) -> stage.close());
    }

    private void playEpisodes() {
        try (Player player = new Player(stage, TimeLimit.usual(stage.request(), gate::nanosClosed), this::shouldStop,
                board::update, number -> feed.begin(testId, number))) {
            for (int number = take(); number > 0; number = take()) {
                Optional<? extends EpisodeResult> ended = player.play(number);
                if (ended.isPresent()) {
                    results.put(number, ended.get());
                    board.complete(ended.get());
                } else {
                    board.giveUp(number);
                }
            }
        }
    }

    /** Asked by the players before each tic; holds them during a pause. */
    private boolean shouldStop() {
        gate.pass();
        return stopping;
    }

    /** The number of the next episode to play, 0 for none. */
    private int take() {
        int number = stopping ? 0 : nextEpisode.getAndIncrement();
        return number <= stage.request().episodes() ? number : 0;
    }

    private PlaytestResult end() {
        List<EpisodeResult> episodes = List.copyOf(results.values());
        List<EpisodeResult.Played> played = episodes.stream().filter(EpisodeResult.Played.class::isInstance)
                .map(EpisodeResult.Played.class::cast).toList();
        List<EpisodeLog> logs = played.stream().map(EpisodeResult.Played::log).toList();
        AggregateMetrics aggregate = AggregateMetrics.of(logs.stream().map(EpisodeLog::metrics).toList());
        Coverage coverage = logs.stream().map(EpisodeLog::coverage).reduce(Coverage.NONE, Coverage::merge);
        RunStatus status = status(episodes.size(), logs.size());
        VisualFindings seen = look(played, RunDetector.detectAll(stage.facts(), logs));
        PlaytestResult finished = new PlaytestResult(testId, status, stage.request(), stage.engineName(), stage.wads(),
                stage.facts(), startedAt, clock.instant(), episodes, aggregate, coverage,
                EngineFailures.before(seen.findings(), stage.facts(), episodes), seen.pictures());
        Summary kills = aggregate.of(Metric.KILLS);
        board.end(new PlaytestEvent.TestingCompleted(testId, status, logs.size(), (int) kills.total(), kills.mean()));
        return finished;
    }

    private VisualFindings look(List<EpisodeResult.Played> played, List<Finding> findings) {
        return stage.request().visual() && !stopping && !played.isEmpty() ? stage.look(played, findings)
                : VisualFindings.unseen(findings);
    }

    private RunStatus status(int episodes, int played) {
        if (episodes < stage.request().episodes()) {
            return RunStatus.STOPPED;
        }
        return played == 0 ? RunStatus.FAILED : RunStatus.COMPLETED;
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
