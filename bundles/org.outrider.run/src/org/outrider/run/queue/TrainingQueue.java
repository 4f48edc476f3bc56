/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameEngine;
import org.outrider.learn.MachineSettings;
import org.outrider.learn.TaskSettings;
import org.outrider.learn.Trainer;
import org.outrider.learn.TrainingException;
import org.outrider.learn.TrainingSettings;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.run.internal.queue.QueueLibrary;
import org.outrider.run.internal.queue.TrainingText;
import org.outrider.run.internal.queue.TrainingWork;
import org.outrider.sample.SampleIwad;
import org.outrider.scenario.Course;
import org.outrider.store.NewRun;
import org.outrider.store.RunKind;
import org.outrider.store.RunOverview;
import org.outrider.store.RunQuery;
import org.outrider.store.RunState;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredMap;
import org.outrider.store.StoredRun;
import org.outrider.wad.WadFormatException;

import com.github.kagkarlsson.scheduler.SchedulerClient;

/**
 * Takes trainings and hands them to the workers that serve the same database and see the same artifacts.
 *
 * <p>A training that was stopped, or whose worker died, goes on from the last state that it kept.
 */
public final class TrainingQueue {

    private static final int USUAL_SKILL = 3;
    private static final int LONGEST_LEVEL = 100;
    private static final int MOST_LOOKED_AT = 200;

    private final Store store;
    private final GameEngine engine;
    private final Clock clock;
    private final SchedulerClient client;

    public TrainingQueue(Store store, GameEngine engine) {
        this(store, engine, Clock.systemUTC());
    }

    /**
     * @param clock tells when trainings are submitted, and when they are too late
     */
    public TrainingQueue(Store store, GameEngine engine, Clock clock) {
        this.store = store;
        this.engine = engine;
        this.clock = clock;
        this.client = QueueLibrary.client(store.dataSource());
    }

    /**
     * Keeps the WADs and the training, and puts it into the queue.
     *
     * @param limit the time after which the training has failed if it is not over
     * @return the training's id
     * @throws PlaytestException where it cannot be trained on what was asked for
     * @throws StoreException    where it cannot be kept
     */
    public String submit(TrainingSettings settings, Duration limit) throws PlaytestException, StoreException {
        String id = keep(settings, limit);
        enqueue(id);
        return id;
    }

    /**
     * Keeps the WADs and the training, for {@link TrainingHere} to do it. Workers take it up only if that dies.
     *
     * @param limit the time after which the training has failed if it is not over
     * @return the training's id
     * @throws PlaytestException where it cannot be trained on what was asked for
     * @throws StoreException    where it cannot be kept
     */
    public String keep(TrainingSettings settings, Duration limit) throws PlaytestException, StoreException {
        if (settings.schedule().steps() > Integer.MAX_VALUE) {
            throw new PlaytestException(settings.schedule().steps() + " steps are too many");
        }
        check(settings.task());
        List<StoredMap> wads = keepWads(settings.task());
        TrainingSettings kept = settings.task().wads().isEmpty() ? settings : withWads(settings, wads);
        String id = makeFolder(kept);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        TaskSettings task = kept.task();
        String level = task.maps().isEmpty() ? task.scenario() : String.join(",", task.maps());
        store.runs().add(new NewRun(id, RunKind.TRAINING, wads.getLast().id(),
                wads.stream().map(StoredMap::id).toList(),
                level.substring(0, Math.min(level.length(), LONGEST_LEVEL)),
                kept.network().type().name().toLowerCase(Locale.ROOT), task.skill() == 0 ? USUAL_SKILL : task.skill(),
                (int) kept.schedule().steps(),
                TrainingText.write(kept), engine.nameAndVersion(), now, now.plus(limit)));
        return id;
    }

    /**
     * The latest training of the same settings and engine that was stopped or has failed, so that it can go on; empty
     * where there is none. How many steps it was to take does not count.
     *
     * @throws StoreException where the WADs cannot be kept, by whose contents trainings are the same
     */
    public Optional<String> unfinished(TrainingSettings settings) throws PlaytestException, StoreException {
        TrainingSettings wanted = settings.task().wads().isEmpty() ? settings
                : withWads(settings, keepWads(settings.task()));
        return store.runs().list(RunQuery.newest(MOST_LOOKED_AT).withKind(RunKind.TRAINING)).stream()
                .map(RunOverview::run)
                .filter(run -> run.state() == RunState.STOPPED || run.state() == RunState.FAILED)
                .filter(run -> run.submission().engine().startsWith(engine.id() + " "))
                .filter(run -> TrainingText.sameButSteps(run.submission().request(), wanted))
                .map(StoredRun::id)
                .findFirst();
    }

    /**
     * Stops a training: its worker keeps its state and ends.
     *
     * @param id null for all trainings that are not over
     * @return the trainings that were stopped
     * @throws StoreException where there is no such training
     */
    public List<String> stop(@Nullable String id) throws StoreException {
        List<String> stopped = new ArrayList<>();
        for (String run : id == null ? store.runs().unfinished(RunKind.TRAINING) : List.of(training(id).id())) {
            if (store.runs().end(run, RunState.STOPPED, clock.instant(), null, List.of())) {
                stopped.add(run);
            }
        }
        return stopped;
    }

    /**
     * Has a training that is over go on from its last state.
     *
     * @param steps at which it is to be over now; 0 leaves that as it was
     * @param limit the time from now after which it has failed if it is not over
     * @throws PlaytestException where it has no steps left, or is not over
     * @throws StoreException    where there is no such training
     */
    public void resume(String id, int steps, Duration limit) throws PlaytestException, StoreException {
        reopen(id, steps, limit);
        enqueue(id);
    }

    /**
     * Has a training that is over wait to go on from its last state, for {@link TrainingHere} to do it.
     *
     * @param steps at which it is to be over now; 0 leaves that as it was
     * @param limit the time from now after which it has failed if it is not over
     * @throws PlaytestException where it has no steps left, or is not over
     * @throws StoreException    where there is no such training
     */
    public void reopen(String id, int steps, Duration limit) throws PlaytestException, StoreException {
        StoredRun run = training(id);
        int total = steps == 0 ? run.submission().total() : steps;
        if (run.state() == RunState.COMPLETED && total <= run.submission().total()) {
            throw new PlaytestException("training " + id + " is complete after " + run.submission().total()
                    + " steps; to go on it needs more");
        }
        if (!store.runs().reopen(id, total, clock.instant().plus(limit))) {
            throw new PlaytestException("training " + id + " is " + run.state().key() + "; it needs not be resumed");
        }
    }

    /** How many trainings wait or are being done. */
    public int size() throws StoreException {
        return QueueLibrary.keys(store.dataSource(), TrainingWork.TASK).size();
    }

    /** Puts trainings into the queue that a crash, or a stop that was taken back, kept out of it. */
    public void tend() throws StoreException {
        Set<String> queued = QueueLibrary.keys(store.dataSource(), TrainingWork.TASK);
        for (String id : store.runs().unfinished(RunKind.TRAINING)) {
            if (!queued.contains(id)) {
                enqueue(id);
            }
        }
    }

    private void enqueue(String id) {
        client.scheduleIfNotExists(QueueLibrary.instance(TrainingWork.TASK, id), clock.instant());
    }

    private StoredRun training(String id) throws StoreException {
        StoredRun run = store.runs().get(id);
        if (run.submission().kind() != RunKind.TRAINING) {
            throw new StoreException("run " + id + " is no training");
        }
        return run;
    }

    private static void check(TaskSettings task) throws PlaytestException {
        try {
            task.open().forEach(Course::close);
        } catch (IllegalArgumentException | WadFormatException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new PlaytestException("cannot read a WAD: " + e, e);
        }
    }

    /** A scenario without WADs has the pictures of the sample game. */
    private List<StoredMap> keepWads(TaskSettings task) throws PlaytestException, StoreException {
        List<StoredMap> kept = new ArrayList<>();
        List<Path> files = task.wads().isEmpty() ? List.of(IwadLocator.ofSystem().locate(SampleIwad.NAME))
                : task.wads().stream().map(Path::of).toList();
        for (Path file : files) {
            kept.add(store.maps().add(file, null));
        }
        return kept;
    }

    private static TrainingSettings withWads(TrainingSettings settings, List<StoredMap> wads) {
        TaskSettings task = settings.task();
        return new TrainingSettings(settings.preset(),
                new TaskSettings(task.scenario(), wads.stream().map(wad -> wad.file().toString()).toList(), task.maps(),
                        task.skill(), task.actions(), task.frameSkip(), task.rewards(), task.seconds()),
                settings.view(), settings.network(), settings.replay(), settings.learning(), settings.exploration(),
                settings.schedule());
    }

    /** The trainer names its training, and the folder is named after that. */
    private String makeFolder(TrainingSettings settings) throws PlaytestException, StoreException {
        Path unnamed = store.trainings().folder("new_" + UUID.randomUUID());
        try {
            String id = Trainer.start(engine, unnamed, settings, MachineSettings.SINGLE).trainingId();
            Path folder = store.trainings().folder(id);
            Files.createDirectories(folder.getParent());
            Files.move(unnamed, folder);
            Files.delete(unnamed.getParent());
            return id;
        } catch (TrainingException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new StoreException(unnamed + ": the folder of a training cannot be made: " + e, e);
        }
    }
}
