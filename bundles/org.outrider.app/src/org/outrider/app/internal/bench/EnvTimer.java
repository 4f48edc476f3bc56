/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.State;
import org.outrider.engine.vec.VecGame;

/**
 * Counts steps: an action at random, the state looked at, and a new episode where one is over.
 *
 * <p>A measurement begins with a warm-up and gives the median of several rounds. On a busy machine it ends after
 * {@value #PATIENCE} times as long on the clock as it was to take, with fewer steps counted. It ends at once where its
 * thread is interrupted.
 */
public final class EnvTimer {

    private static final int ACTIONS = 4096;
    private static final int ROUNDS = 5;
    private static final int BATCH = 16;
    private static final int RESETS = 200;
    private static final int PATIENCE = 2;
    private static final double NANOS = 1e9;
    /** Tics that are played before an episode is broken off by the next one. */
    private static final int TICS_BEFORE_RESET = 35;

    private final GameEngine engine;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final double seconds;
    private long seen;

    /** @param seconds of the processor that the warm-up takes, and all rounds together */
    public EnvTimer(GameEngine engine, double seconds) {
        this.engine = engine;
        this.seconds = seconds;
    }

    /**
     * How fast something went.
     *
     * @param perSecond steps a second on the clock
     * @param perCpuSecond steps in a second of the processor's time, that of an engine's own processes included; the
     *        same on an idle machine, or less where both take turns
     */
    public record Rate(double perSecond, double perCpuSecond) {
    }

    /** Something that is done in batches of steps. */
    private interface Stepper {

        /** Goes on by some steps. */
        void run(int steps);
    }

    /** Steps of one game. */
    public Rate singleGame(EnvCase situation) throws GameException, InterruptedException {
        double[][] actions = actions(situation);
        try (Game game = engine.open(situation.setup())) {
            return rate(new Stepper() {
                private int next;

                @Override
                public void run(int steps) {
                    for (int i = 0; i < steps; i++) {
                        game.makeAction(actions[next++ & ACTIONS - 1], situation.frameSkip());
                        if (game.isEpisodeFinished()) {
                            game.newEpisode();
                        }
                        look(game.getState());
                    }
                }
            });
        }
    }

    /** Steps a second of several games together. */
    public double manyGames(EnvCase situation, int games, int threads) throws GameException, InterruptedException {
        double[][] actions = actions(situation);
        double[][] chosen = new double[games][];
        try (VecGame all = VecGame.open(engine, situation.setup(), games, situation.frameSkip(), threads)) {
            return games * rate(new Stepper() {
                private int next;

                @Override
                public void run(int steps) {
                    for (int i = 0; i < steps; i++) {
                        for (int game = 0; game < games; game++) {
                            chosen[game] = actions[next++ & ACTIONS - 1];
                        }
                        all.step(chosen);
                    }
                }
            }).perSecond();
        }
    }

    /** Milliseconds in which an episode begins and its first state is drawn, the median. */
    public double resetMillis(EnvCase situation) throws GameException, InterruptedException {
        double[] times = new double[RESETS];
        try (Game game = engine.open(situation.setup())) {
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < RESETS; i++) {
                    stopIfInterrupted();
                    game.makeAction(situation.actions().action(i % situation.actions().size()), TICS_BEFORE_RESET);
                    long start = System.nanoTime();
                    game.newEpisode();
                    look(game.getState());
                    times[i] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        return median(times);
    }

    private Rate rate(Stepper stepper) throws InterruptedException {
        List<ProcessHandle> helpers = ProcessHandle.current().descendants().toList();
        measure(stepper, seconds, helpers);
        double[] perSecond = new double[ROUNDS];
        double[] perCpuSecond = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Rate rate = measure(stepper, seconds / ROUNDS, helpers);
            perSecond[i] = rate.perSecond();
            perCpuSecond[i] = rate.perCpuSecond();
        }
        return new Rate(median(perSecond), median(perCpuSecond));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /**
     * Goes on for some time of the processor, whatever other programs do meanwhile; threads that help do not count.
     *
     * @param helpers processes in which an engine runs, whose time counts, too
     */
    private Rate measure(Stepper stepper, double cpuSeconds, List<ProcessHandle> helpers) throws InterruptedException {
        long steps = 0;
        long helped = cpuOf(helpers);
        long cpuStart = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long cpu;
        long clock;
        do {
            stopIfInterrupted();
            stepper.run(BATCH);
            steps += BATCH;
            cpu = threads.getCurrentThreadCpuTime() - cpuStart;
            clock = System.nanoTime() - start;
        } while (cpu < cpuSeconds * NANOS && clock < PATIENCE * cpuSeconds * NANOS);
        return new Rate(steps * NANOS / clock, steps * NANOS / (cpu + cpuOf(helpers) - helped));
    }

    private static long cpuOf(List<ProcessHandle> processes) {
        return processes.stream()
                .mapToLong(process -> process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L)).sum();
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("stopped while steps were counted");
        }
    }

    /** Reads a pixel, so that nothing can be left out. */
    private void look(@Nullable State state) {
        ByteBuffer screen = state == null ? null : state.screen();
        seen += screen == null ? 0 : screen.get(screen.capacity() / 2);
    }

    /** A number that depends on what was seen. */
    public long seen() {
        return seen;
    }

    private static double[][] actions(EnvCase situation) {
        Random random = new Random(situation.frameSkip());
        double[][] actions = new double[ACTIONS][];
        Arrays.setAll(actions, i -> situation.actions().action(random.nextInt(situation.actions().size())));
        return actions;
    }
}
