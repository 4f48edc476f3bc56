/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameException;
import org.outrider.run.ActionLog;
import org.outrider.run.EpisodeResult;
import org.outrider.run.live.LiveEpisode;

/**
 * Plays episodes at a workplace of its own. After a breakdown it goes on at a new one, since nobody knows what state
 * the old one is in. Belongs to one thread.
 *
 * <p>Each episode is played by a thread of its own, so that one that gets stuck, in the agent or in the engine, is
 * left to itself once its time is up.
 */
public final class Player implements AutoCloseable {

    private static final long SHORTEST_WAIT = 100_000_000;

    private final Stage stage;
    private final TimeLimit limit;
    private final BooleanSupplier stop;
    private final Consumer<EpisodeProgress> progress;
    private final IntFunction<LiveEpisode> live;
    private @Nullable Workplace workplace;
    private boolean stuck;

    /**
     * @param stop     when true, the episode being played is given up
     * @param progress told how far the episode has come
     * @param live     begins to show the episode of a number
     */
    public Player(Stage stage, TimeLimit limit, BooleanSupplier stop, Consumer<EpisodeProgress> progress,
            IntFunction<LiveEpisode> live) {
        this.stage = stage;
        this.limit = limit;
        this.stop = stop;
        this.progress = progress;
        this.live = live;
    }

    /**
     * Plays an episode.
     *
     * @return empty where it was given up
     */
    public Optional<? extends EpisodeResult> play(int number) {
        long seed = EpisodeSeeds.seed(stage.request().seed(), number);
        stuck = false;
        try (LiveEpisode shown = live.apply(number)) {
            FutureTask<Optional<? extends EpisodeResult>> episode = new FutureTask<>(() -> play(number, seed, shown));
            Thread thread = new Thread(episode, "outrider-episode-" + number);
            thread.setDaemon(true);
            thread.start();
            return await(episode, thread, number, seed);
        }
    }

    /** Whether the last episode was left to itself. */
    public boolean wasStuck() {
        return stuck;
    }

    @Override
    public void close() {
        Workplace place = workplace;
        workplace = null;
        if (place != null) {
            place.close();
        }
    }

    private Optional<? extends EpisodeResult> play(int number, long seed, LiveEpisode shown) {
        try {
            Workplace place = workplace == null ? stage.workplace() : workplace;
            workplace = place;
            return place.play(number, seed, stop, progress, shown);
        } catch (RuntimeException | GameException | StackOverflowError | AssertionError e) {
            Workplace place = workplace;
            ActionLog actions = place == null ? ActionLog.EMPTY : place.actions();
            close();
            return Optional.of(new EpisodeResult.Failed(number, seed, e.toString(), traceOf(e), actions));
        }
    }

    private Optional<? extends EpisodeResult> await(FutureTask<Optional<? extends EpisodeResult>> episode,
            Thread thread, int number, long seed) {
        try {
            return await(episode);
        } catch (TimeoutException e) {
            stuck = true;
            // the workplace stays with the thread that is stuck in it
            workplace = null;
            return Optional.of(new EpisodeResult.Failed(number, seed,
                    "not over after " + limit.longest().toSeconds() + " seconds of wall-clock time", traceOf(thread)));
        } catch (InterruptedException e) {
            workplace = null;
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            workplace = null;
            throw new IllegalStateException("episode " + number + " ended its thread", e.getCause());
        }
    }

    private Optional<? extends EpisodeResult> await(FutureTask<Optional<? extends EpisodeResult>> episode)
            throws InterruptedException, ExecutionException, TimeoutException {
        long counted = limit.nanosPaused().getAsLong();
        long patience = limit.longest().toNanos();
        while (true) {
            try {
                return episode.get(patience, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                long paused = limit.nanosPaused().getAsLong();
                if (paused == counted) {
                    throw e;
                }
                patience = Math.max(SHORTEST_WAIT, paused - counted);
                counted = paused;
            }
        }
    }

    private static String traceOf(Thread thread) {
        return Stream.of(thread.getStackTrace()).map(frame -> "\tat " + frame)
                .collect(Collectors.joining("\n", thread.getName() + " was here:\n", "\n"));
    }

    private static String traceOf(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
