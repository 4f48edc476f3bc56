/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.learn.MachineSettings;
import org.outrider.learn.TrainingSettings;
import org.outrider.learn.internal.checkpoint.Archives;
import org.outrider.learn.internal.checkpoint.Json;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.play.FrameReader;
import org.outrider.learn.internal.replay.PrioritizedSampling;
import org.outrider.learn.internal.replay.ReplayMemory;
import org.outrider.learn.internal.replay.Sampling;
import org.outrider.learn.internal.replay.UniformSampling;
import org.outrider.scenario.Course;
import org.outrider.scenario.ScenarioBatch;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.Libtorch;

/**
 * Plays and learns in rounds.
 *
 * <p>In a round the games are played some steps by the network as it was when the round began, and the network learns
 * from the replay memory as it was then. Only when both are done, what was played is added to the memory, and what was
 * learned to the network that plays. So both can be done at the same time, and the result is the same as in turn.
 */
final class TrainingLoop implements AutoCloseable {

    private static final Json JSON = new Json();

    private final TrainingSettings settings;
    private final Students students;
    private final ReplayMemory memory;
    private final Sampling sampling;
    private final Actor actor;
    private final Learner learner;
    private final Staging staging;
    private final Tally tally = new Tally();
    private final int games;
    private final int roundSteps;
    private final @Nullable ExecutorService players;

    /** @param courses stay the caller's */
    TrainingLoop(GameEngine engine, TrainingSettings settings, MachineSettings machine, List<Course> courses,
            ComputeDevice device) throws GameException {
        this.settings = settings;
        games = settings.schedule().games();
        roundSteps = Math.max(1, (settings.learning().stepsPerUpdate() + games - 1) / games);
        Seeds seeds = new Seeds(settings.schedule().seed());
        FrameReader reader = new FrameReader(settings.view(), settings.network().variables());
        List<Course> played = Collections.nCopies((games + courses.size() - 1) / courses.size(), courses).stream()
                .flatMap(List::stream).limit(games).toList();
        boolean features = !settings.network().features().isEmpty();
        ScenarioBatch batch = ScenarioBatch.open(engine, played, settings.view().observation(features),
                Math.max(1, machine.threads() - 1), seeds.of(Seeds.Use.GAMES));
        students = Students.create(settings, batch.actions().size(), device);
        actor = new Actor(batch, reader, students.playing(), settings.exploration(), seeds);
        memory = new ReplayMemory(games, settings.replay().capacity(), settings.view().frameBytes(),
                reader.variableCount());
        sampling = settings.replay().prioritized()
                ? new PrioritizedSampling(memory, settings.replay().priorityExponent()) : new UniformSampling(memory);
        learner = new Learner(students.learning(), students.target(), settings.learning(),
                new Experience(memory, sampling, settings.learning(), students.learning().shape(),
                        reader.variableCount(), settings.network().features()), seeds);
        staging = new Staging(roundSteps, games, settings.view().frameBytes(), reader.variableCount());
        players = machine.threads() == 1 ? null
                : Executors.newSingleThreadExecutor(
                        task -> Thread.ofPlatform().daemon().name("player").unstarted(task));
        Libtorch.useThreads(machine.learnerThreads());
    }

    /** What was counted so far. */
    Tally tally() {
        return tally;
    }

    /** The network that learns. */
    QNetwork network() {
        return students.learning();
    }

    /** Plays and learns one round. */
    void round() {
        long iteration = tally.iteration();
        long due = updatesDue(iteration);
        ExecutorService pool = players;
        if (pool == null) {
            actor.play(roundSteps, iteration, staging, tally::ended);
            learn(due, iteration);
        } else {
            CompletableFuture<@Nullable Void> playing = CompletableFuture.runAsync(() -> play(iteration), pool);
            try {
                learn(due, iteration);
            } finally {
                join(playing);
            }
        }
        staging.commit(memory, sampling);
        tally.played((long) roundSteps * games);
        if (due > 0) {
            students.playing().copyFrom(students.learning());
        }
    }

    private void play(long iteration) {
        Libtorch.useThreads(1);
        actor.play(roundSteps, iteration, staging, tally::ended);
    }

    /** Waits for those who play, whether the thread is interrupted or not: a round is done completely or not at all. */
    private static void join(CompletableFuture<@Nullable Void> playing) {
        try {
            playing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private long updatesDue(long iteration) {
        long warm = iteration - Math.max(settings.replay().warmUp(), leastSteps());
        return warm <= 0 ? 0 : Math.max(0, warm / settings.learning().stepsPerUpdate() - tally.updates());
    }

    /** Steps without which nothing could be learned. */
    private long leastSteps() {
        int needed = settings.view().history() + settings.learning().recurrentUpdates() + settings.learning().steps();
        return (long) needed * games + settings.learning().batch();
    }

    private void learn(long updates, long iteration) {
        double share = Math.min(1, (double) iteration / settings.schedule().steps());
        double correction = settings.replay().correction() + (1 - settings.replay().correction()) * share;
        double rate = settings.learning().learningRateAt(share);
        for (long i = 0; i < updates; i++) {
            tally.learned(learner.learn(tally.updates(), rate, correction));
        }
    }

    /** Learns once, whether it is due or not; to measure how long that takes. */
    void update() {
        learner.learn(tally.updates(), settings.learning().learningRate(), 1);
    }

    /** Writes all that the training needs to go on exactly. */
    void save(Path folder) throws IOException {
        JSON.write(tally.keep(), folder.resolve("tally.json"));
        students.save(folder);
        Archives.write(folder.resolve("optimizer.pt"), learner.optimizer()::save);
        RunFolder.write(folder.resolve("games.bin"), actor::save);
        RunFolder.write(folder.resolve("replay.bin"), out -> {
            memory.save(out);
            sampling.save(out);
        });
    }

    /** Goes back to what {@link #save} has written. */
    void load(Path folder) throws IOException {
        tally.restore(JSON.read(folder.resolve("tally.json"), Tally.Kept.class));
        students.load(folder);
        Archives.read(folder.resolve("optimizer.pt"), learner.optimizer()::load);
        RunFolder.read(folder.resolve("games.bin"), actor::load);
        RunFolder.read(folder.resolve("replay.bin"), in -> {
            memory.load(in);
            sampling.load(in);
        });
    }

    @Override
    public void close() {
        ExecutorService pool = players;
        if (pool != null) {
            pool.shutdown();
        }
        actor.close();
        learner.close();
        students.close();
    }
}
