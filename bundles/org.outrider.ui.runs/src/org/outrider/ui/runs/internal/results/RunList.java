/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.ProgressBus;
import org.outrider.run.RunEvent;
import org.outrider.run.TrainingEvent;
import org.outrider.store.RunQuery;
import org.outrider.store.StoreException;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.runs.ActiveRun;
import org.outrider.ui.runs.RunItem;
import org.outrider.ui.runs.internal.Services;

/** The runs of the database and those that go on in the workbench, kept up to date in the background. */
final class RunList implements AutoCloseable {

    private static final int MOST_RUNS = 1000;
    private static final int MILLIS_BETWEEN_LOOKS = 300;

    private final Consumer<List<RunItem>> shown;
    private final Consumer<String> failed;
    private final Map<String, Integer> finished = new HashMap<>();
    private final Consumer<String> watcher = run -> refresh();
    private final Runnable trainingWatcher = this::refresh;
    private final IPreferenceChangeListener databaseChanged = change -> {
        if (change.getKey().equals(OutriderPreferences.DATABASE)) {
            refresh();
        }
    };
    private final Job job = Job.createSystem("Listing runs", (ICoreRunnable) monitor -> list());
    private final ProgressBus.Subscription subscription;

    /**
     * @param shown  given all runs, the newest first, whenever something has changed; by a job's thread
     * @param failed given the reason when the database cannot be read
     */
    RunList(Consumer<List<RunItem>> shown, Consumer<String> failed) {
        this.shown = shown;
        this.failed = failed;
        Services.runs().addWatcher(watcher);
        Services.runs().addTrainingWatcher(trainingWatcher);
        subscription = Services.runs().bus().subscribe(this::note);
        OutriderPreferences.node().addPreferenceChangeListener(databaseChanged);
        refresh();
    }

    /** Lists anew, soon. */
    void refresh() {
        job.schedule(MILLIS_BETWEEN_LOOKS);
    }

    @Override
    public void close() {
        Services.runs().removeWatcher(watcher);
        Services.runs().removeTrainingWatcher(trainingWatcher);
        subscription.close();
        OutriderPreferences.node().removePreferenceChangeListener(databaseChanged);
        job.cancel();
    }

    private void note(RunEvent event) {
        if (event instanceof PlaytestEvent.TestingProgress progress) {
            synchronized (finished) {
                finished.put(progress.testId(), progress.episodesFinished());
            }
            refresh();
        } else if (event instanceof TrainingEvent) {
            refresh();
        }
    }

    private void list() {
        Set<RunItem> items = new LinkedHashSet<>();
        for (ActiveRun run : Services.runs().active().stream()
                .sorted((a, b) -> b.startedAt().compareTo(a.startedAt()))
                .toList()) {
            synchronized (finished) {
                items.add(RunItem.of(run, finished.getOrDefault(run.id(), 0)));
            }
        }
        synchronized (finished) {
            finished.keySet().removeIf(id -> Services.runs().active(id).isEmpty());
        }
        try {
            Services.store().get().runs().list(RunQuery.newest(MOST_RUNS)).forEach(run -> items.add(RunItem.of(run)));
            shown.accept(new ArrayList<>(items));
        } catch (StoreException e) {
            shown.accept(new ArrayList<>(items));
            failed.accept(String.valueOf(e.getMessage()));
        }
    }
}
