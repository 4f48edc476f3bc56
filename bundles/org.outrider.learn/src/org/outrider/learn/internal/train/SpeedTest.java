/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.learn.LearningSpeed;
import org.outrider.learn.MachineSettings;
import org.outrider.learn.TrainingSettings;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.play.Policy;
import org.outrider.scenario.Course;
import org.outrider.scenario.ScenarioBatch;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.Libtorch;

/** Measures the parts of a training one by one, and then all of it together. */
public final class SpeedTest {

    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final List<Integer> BATCHES = List.of(1, 8, 16, 32);

    private final GameEngine engine;
    private final TrainingSettings settings;
    private final MachineSettings machine;
    private final List<Course> courses;
    private final ComputeDevice device;
    private final double seconds;

    /**
     * @param courses stay the caller's
     * @param seconds for which each figure is measured
     */
    public SpeedTest(GameEngine engine, TrainingSettings settings, MachineSettings machine, List<Course> courses,
            ComputeDevice device, double seconds) {
        this.engine = engine;
        this.settings = settings;
        this.machine = machine;
        this.courses = courses;
        this.device = device;
        this.seconds = seconds;
    }

    /** Measures everything. */
    public LearningSpeed measure() throws GameException {
        Libtorch.useThreads(machine.learnerThreads());
        double played = playedPerSecond();
        Map<Integer, Double> acting = new TreeMap<>();
        for (int batch : BATCHES) {
            acting.put(batch, actingMillis(batch));
        }
        try (TrainingLoop loop = new TrainingLoop(engine, settings, machine, courses, device)) {
            warmUp(loop);
            long stepsBefore = loop.tally().iteration();
            long updatesBefore = loop.tally().updates();
            double cpuBefore = cpuSeconds();
            long start = System.nanoTime();
            while (System.nanoTime() - start < seconds * NANOS) {
                loop.round();
            }
            double wall = (System.nanoTime() - start) / NANOS;
            double cpu = cpuSeconds() - cpuBefore;
            long steps = loop.tally().iteration() - stepsBefore;
            long updates = loop.tally().updates() - updatesBefore;
            return new LearningSpeed(machine.threads(), played, acting, median(loop::update), steps / wall,
                    updates / wall, cpu > 0 ? steps / cpu : Double.NaN);
        }
    }

    /** Until it learns, and the virtual machine has compiled what it does. */
    private void warmUp(TrainingLoop loop) {
        while (loop.tally().updates() == 0) {
            loop.round();
        }
        long start = System.nanoTime();
        while (System.nanoTime() - start < seconds * NANOS / 2) {
            loop.round();
        }
    }

    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS;
    }

    private double playedPerSecond() throws GameException {
        int games = settings.schedule().games();
        List<Course> all = Collections.nCopies(games, courses.getFirst());
        SplittableRandom random = new SplittableRandom(1);
        int[] actions = new int[games];
        try (ScenarioBatch batch = ScenarioBatch.open(engine, all, settings.view().observation(false),
                machine.threads(), 1)) {
            for (int round = 0; ; round++) {
                long steps = 0;
                long start = System.nanoTime();
                while (System.nanoTime() - start < seconds * NANOS / 2) {
                    for (int i = 0; i < games; i++) {
                        actions[i] = random.nextInt(batch.actions().size());
                    }
                    batch.step(actions);
                    steps += games;
                }
                if (round == 1) {
                    return steps * NANOS / (System.nanoTime() - start);
                }
            }
        }
    }

    private double actingMillis(int games) {
        int actions = courses.getFirst().scenario().actions().size();
        InputShape shape = InputShape.of(settings.view(), actions);
        byte[] frame = new byte[shape.frameBytes()];
        short[] rows = new short[settings.network().variables().size()];
        int[] chosen = new int[games];
        try (QNetwork network = QNetwork.create(settings.network(), shape, device, 1);
                Policy policy = Policy.of(network, games)) {
            for (int game = 0; game < games; game++) {
                policy.see(game, frame, 0, rows, 0);
            }
            return median(() -> policy.choose(chosen));
        }
    }

    private double median(Runnable work) {
        List<Double> times = new ArrayList<>();
        long start = System.nanoTime();
        while (times.size() < 5 || System.nanoTime() - start < seconds * NANOS) {
            long before = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - before) / NANOS_PER_MILLI);
        }
        List<Double> later = times.subList(times.size() / 2, times.size());
        Collections.sort(later);
        return later.get(later.size() / 2);
    }
}
