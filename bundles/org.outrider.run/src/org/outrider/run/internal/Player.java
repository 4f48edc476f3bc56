/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameException;
import org.outrider.run.EpisodeResult;
import org.outrider.run.live.LiveEpisode;

/**
 * Plays episodes at a workplace of its own. After a breakdown it goes on at a new one, since nobody knows what state
 * the old one is in. Belongs to one thread.
 */
public final class Player implements AutoCloseable {

    private final Stage stage;
    private final BooleanSupplier stop;
    private final Consumer<EpisodeProgress> progress;
    private final IntFunction<LiveEpisode> live;
    private @Nullable Workplace workplace;

    /**
     * @param stop     when true, the episode being played is given up
     * @param progress told how far the episode has come
     * @param live     begins to show the episode of a number
     */
    public Player(Stage stage, BooleanSupplier stop, Consumer<EpisodeProgress> progress,
            IntFunction<LiveEpisode> live) {
        this.stage = stage;
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
        try (LiveEpisode shown = live.apply(number)) {
            Workplace place = workplace == null ? stage.workplace() : workplace;
            workplace = place;
            return place.play(number, seed, stop, progress, shown);
        } catch (RuntimeException | GameException | StackOverflowError | AssertionError e) {
            close();
            return Optional.of(new EpisodeResult.Failed(number, seed, e.toString(), traceOf(e)));
        }
    }

    @Override
    public void close() {
        Workplace place = workplace;
        workplace = null;
        if (place != null) {
            place.close();
        }
    }

    private static String traceOf(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
