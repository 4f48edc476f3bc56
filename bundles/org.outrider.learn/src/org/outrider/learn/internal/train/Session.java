/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.ActionSpace;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.learn.CheckpointInfo;
import org.outrider.learn.Evaluation;
import org.outrider.learn.LogEntry;
import org.outrider.learn.MachineSettings;
import org.outrider.learn.ScheduleSettings;
import org.outrider.learn.Trainer;
import org.outrider.learn.TrainingListener;
import org.outrider.learn.TrainingProgress;
import org.outrider.learn.TrainingResult;
import org.outrider.learn.TrainingSettings;
import org.outrider.learn.TrainingStart;
import org.outrider.learn.internal.checkpoint.CheckpointFile;
import org.outrider.learn.internal.checkpoint.Json;
import org.outrider.scenario.Course;
import org.outrider.scenario.EpisodeSummary;
import org.outrider.scenario.Scenario;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.Libtorch;

/**
 * A training from its start, or from where it was last kept, to its end: rounds, and between them the log, evaluations
 * and what is kept.
 */
public final class Session implements AutoCloseable {

    private static final Json JSON = new Json();
    private static final double NANOS = 1e9;
    private static final double SECONDS_BETWEEN_REPORTS = 1;
    private static final int EVALUATION_GAMES = 16;
    private static final String LICENCE = "EPL-2.0 OR GPL-2.0-or-later";

    private final RunFolder folder;
    private final Identity identity;
    private final TrainingSettings settings;
    private final List<Course> courses;
    private final ComputeDevice device;
    private final GameEngine engine;
    private final TrainingLoop loop;
    private final Evaluator evaluator;
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final Pace pace = new Pace();
    private double elapsedBefore;
    private long startNanos;

    /** @param courses stay the caller's */
    public Session(GameEngine engine, RunFolder folder, Identity identity, MachineSettings machine,
            List<Course> courses, ComputeDevice device) throws GameException, IOException {
        this.engine = engine;
        this.folder = folder;
        this.identity = identity;
        this.courses = courses;
        this.device = device;
        settings = identity.settings();
        loop = new TrainingLoop(engine, settings, machine, courses, device);
        evaluator = new Evaluator(engine, courses, settings.view(), machine.threads());
        Optional<Path> state = folder.latestState();
        if (state.isPresent()) {
            try {
                loop.load(state.get());
                History history = JSON.read(state.get().resolve("history.json"), History.class);
                elapsedBefore = history.elapsedSeconds();
                evaluations.addAll(history.evaluations());
            } catch (IOException | RuntimeException e) {
                loop.close();
                throw e;
            }
        }
    }

    /** Trains to the end, or until it is stopped. */
    public TrainingResult train(TrainingListener listener, BooleanSupplier stop) throws IOException, GameException {
        Tally tally = loop.tally();
        ScheduleSettings schedule = settings.schedule();
        startNanos = System.nanoTime();
        listener.started(new TrainingStart(identity.trainingId(), settings, device.description(), actions().size(),
                loop.network().parameterCount(), Trainer.replayBytes(settings), tally.iteration()));
        try (TrainingLog log = TrainingLog.open(folder.log(), tally.iteration())) {
            pace.start(tally.iteration());
            while (tally.iteration() < schedule.steps() && !stop.getAsBoolean()) {
                long before = tally.iteration();
                loop.round();
                long now = tally.iteration();
                if (crosses(before, now, schedule.logInterval())) {
                    LogEntry entry = entry();
                    log.add(entry);
                    listener.logged(entry);
                }
                if (pace.isDue(SECONDS_BETWEEN_REPORTS)) {
                    listener.progressed(progress());
                }
                boolean over = now >= schedule.steps();
                if (crosses(before, now, schedule.evaluationInterval())
                        || over && schedule.evaluationInterval() > 0) {
                    evaluate(log, listener, stop);
                }
                if (crosses(before, now, schedule.checkpointInterval()) && !over) {
                    keep(listener);
                }
            }
            keep(listener);
        }
        writeDocument(tally.iteration() >= schedule.steps() ? "completed" : "stopped", Instant.now());
        listener.progressed(progress());
        return new TrainingResult(identity.trainingId(), tally.iteration() >= schedule.steps(), tally.iteration(),
                tally.updates(), tally.lastLoss(), elapsed(), evaluations, folder.latest());
    }

    private static boolean crosses(long before, long now, long interval) {
        return interval > 0 && before / interval < now / interval;
    }

    private LogEntry entry() {
        Tally tally = loop.tally();
        return new LogEntry(tally.iteration(), tally.takeLoss(), settings.exploration().at(tally.iteration()),
                tally.meanReward(), tally.meanScore(), tally.episodes(), pace.sinceLog(tally.iteration()),
                Instant.now());
    }

    private TrainingProgress progress() {
        Tally tally = loop.tally();
        double perSecond = pace.recent(tally.iteration());
        long left = Math.max(0, settings.schedule().steps() - tally.iteration());
        return new TrainingProgress(tally.iteration(), settings.schedule().steps(), elapsed(),
                perSecond > 0 ? left / perSecond : Double.NaN, perSecond, tally.lastLoss(),
                settings.exploration().at(tally.iteration()), tally.meanScore(), tally.meanReward(),
                tally.episodes());
    }

    private double elapsed() {
        return elapsedBefore + (System.nanoTime() - startNanos) / NANOS;
    }

    private void evaluate(TrainingLog log, TrainingListener listener, BooleanSupplier stop)
            throws IOException, GameException {
        int episodes = settings.schedule().evaluationEpisodes();
        long seed = new Seeds(settings.schedule().seed()).of(Seeds.Use.EVALUATION);
        List<EpisodeSummary> played = evaluator.play(loop.network(), episodes, EVALUATION_GAMES, seed, stop);
        if (played.size() < episodes) {
            return;
        }
        Evaluation evaluation = Evaluation.of(loop.tally().iteration(), played, Instant.now());
        boolean best = evaluations.stream().allMatch(other -> other.meanScore() < evaluation.meanScore());
        evaluations.add(evaluation);
        if (best) {
            CheckpointFile.write(folder.best(), info(), loop.network());
        }
        log.add(evaluation);
        listener.evaluated(evaluation);
    }

    private void keep(TrainingListener listener) throws IOException {
        long iteration = loop.tally().iteration();
        folder.keepState(iteration, state -> {
            loop.save(state);
            JSON.write(new History(elapsed(), evaluations), state.resolve("history.json"));
        });
        CheckpointFile.write(folder.latest(), info(), loop.network());
        writeDocument("running", null);
        listener.kept(iteration, folder.latest());
    }

    private void writeDocument(String status, @Nullable Instant completedAt) throws IOException {
        JSON.write(Documents.of(identity, status, TrainingLog.read(folder.log()), loop.tally().iteration(),
                elapsed(), completedAt, evaluations), folder.document());
    }

    private ActionSpace actions() {
        return courses.getFirst().scenario().actions();
    }

    private CheckpointInfo info() {
        Scenario scenario = courses.getFirst().scenario();
        ActionSpace actions = scenario.actions();
        Tally tally = loop.tally();
        return new CheckpointInfo(CheckpointInfo.FORMAT, CheckpointInfo.VERSION, identity.trainingId(),
                tally.iteration(), tally.updates(), elapsed(), settings, actions.combinations(),
                List.copyOf(actions.held()), scenario.frameSkip(), evaluations, Instant.now(),
                Map.of("libtorch", Libtorch.version(), "java", Runtime.version().toString(), "engine",
                        engine.nameAndVersion()), LICENCE);
    }

    @Override
    public void close() {
        loop.close();
    }
}
