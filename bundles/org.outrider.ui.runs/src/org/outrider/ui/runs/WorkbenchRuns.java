/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameEngine;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestListener;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRun;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.ProgressBus;
import org.outrider.run.live.LiveFeed;
import org.outrider.ui.maps.MapSelection;

/**
 * The runs that go on in the workbench. An OSGi service, got from a part's site. May be used by any thread.
 */
public final class WorkbenchRuns {

    private final ProgressBus bus = new ProgressBus();
    private final LiveFeed feed = new LiveFeed();
    private final TrainingBoard training = new TrainingBoard();
    private final Map<String, MapSelection> maps = new ConcurrentHashMap<>();
    private final Map<String, RunControl> controls = new ConcurrentHashMap<>();
    private final Map<String, ActiveRun> active = new ConcurrentHashMap<>();
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> watchers = new CopyOnWriteArrayList<>();
    private final List<Runnable> trainingWatchers = new CopyOnWriteArrayList<>();
    private volatile @Nullable String lastEnded;

    /** The messages of all runs. */
    public ProgressBus bus() {
        return bus;
    }

    /** The episodes as they are played. */
    public LiveFeed feed() {
        return feed;
    }

    /** How the training goes that goes on. */
    public TrainingBoard training() {
        return training;
    }

    /**
     * Starts a run.
     *
     * @param map      the map of the workspace that is tested
     * @param listener told how it goes on, beside those who listen on the bus
     * @throws PlaytestException where it cannot be played
     */
    public PlaytestRun start(GameEngine engine, PlaytestRequest request, MapSelection map, PlaytestListener listener)
            throws PlaytestException {
        PlaytestRunner runner = new PlaytestRunner(engine, InstalledAgents.all(), Clock.systemUTC(), feed);
        PlaytestRun run = runner.start(request, event -> {
            listener.notify(event);
            bus.publish(event);
        });
        maps.put(run.testId(), map);
        controls.put(run.testId(), new PlaytestControl(run));
        active.put(run.testId(), new ActiveRun(run, request, map, Instant.now()));
        tell(run.testId());
        return run;
    }

    /** The run that goes on under that id; empty where none does. */
    public Optional<ActiveRun> active(String runId) {
        return Optional.ofNullable(active.get(runId));
    }

    /** How a run or a training is controlled that goes on in the workbench; empty where none of that id does. */
    public Optional<RunControl> control(String runId) {
        return Optional.ofNullable(controls.get(runId));
    }

    /** A training goes on in the workbench. */
    public void trainingBegins(String id, RunControl control) {
        controls.put(id, control);
        trainingWatchers.forEach(Runnable::run);
    }

    /** A training does not go on any more; its state is kept. */
    public void trainingEnded(String id) {
        controls.remove(id);
        trainingWatchers.forEach(Runnable::run);
    }

    /** The runs that go on. */
    public List<ActiveRun> active() {
        return List.copyOf(active.values());
    }

    /** The run of this session that has ended last; empty where none has. */
    public Optional<String> lastEnded() {
        return Optional.ofNullable(lastEnded);
    }

    /** The map of the workspace that a run of this session tests; empty for runs of others. */
    public Optional<MapSelection> map(String runId) {
        return Optional.ofNullable(maps.get(runId));
    }

    /** Tells listeners that a run has ended and is kept. */
    public void ended(PlaytestResult result) {
        active.remove(result.testId());
        controls.remove(result.testId());
        lastEnded = result.testId();
        MapSelection map = maps.get(result.testId());
        if (map != null) {
            listeners.forEach(listener -> listener.ended(result, map));
        }
        tell(result.testId());
    }

    /** Has somebody told the ids of test runs that begin and that have ended; by any thread. */
    public void addWatcher(Consumer<String> watcher) {
        watchers.add(watcher);
    }

    public void removeWatcher(Consumer<String> watcher) {
        watchers.remove(watcher);
    }

    /** Has somebody told when a training begins or has ended; by any thread. */
    public void addTrainingWatcher(Runnable watcher) {
        trainingWatchers.add(watcher);
    }

    public void removeTrainingWatcher(Runnable watcher) {
        trainingWatchers.remove(watcher);
    }

    /** Called by the framework for each listener that is registered. */
    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    /** Called by the framework. */
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    private void tell(String runId) {
        watchers.forEach(watcher -> watcher.accept(runId));
    }

    /** The controls of a playtest. */
    private record PlaytestControl(PlaytestRun run) implements RunControl {

        @Override
        public void stop() {
            run.stop();
        }

        @Override
        public void pause() {
            run.pause();
        }

        @Override
        public void resume() {
            run.resume();
        }

        @Override
        public boolean isPaused() {
            return run.isPaused();
        }
    }
}
