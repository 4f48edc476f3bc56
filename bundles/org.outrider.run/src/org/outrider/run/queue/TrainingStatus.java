/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.RunKind;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;
import org.outrider.store.TrainingEntry;

/**
 * How far a stored training has come.
 *
 * @param mapName   name of its WAD in the library
 * @param iteration steps of the agent so far, as of the last entry of its log
 * @param latest    that entry; null before the first
 * @param elapsed   time since the training started, up to its end; zero before
 * @param remaining time to its end at the speed of late; null where that is not known, zero where it is over
 */
public record TrainingStatus(StoredRun run, String mapName, long iteration, @Nullable TrainingEntry latest,
        Duration elapsed, @Nullable Duration remaining) {

    /**
     * Looks at a training.
     *
     * @throws StoreException where there is no such training
     */
    public static TrainingStatus of(Store store, String runId, Instant now) throws StoreException {
        StoredRun run = store.runs().get(runId);
        if (run.submission().kind() != RunKind.TRAINING) {
            throw new StoreException("run " + runId + " is no training");
        }
        Optional<TrainingEntry> last = store.trainings().lastEntry(runId);
        TrainingEntry latest = last.isPresent() ? last.get() : null;
        Instant started = run.startedAt();
        Duration elapsed = started == null ? Duration.ZERO
                : Duration.between(started, Objects.requireNonNullElse(run.completedAt(), now));
        return new TrainingStatus(run, store.maps().get(run.submission().mapId()).name(),
                latest == null ? 0 : latest.iteration(), latest, elapsed, remaining(run, latest));
    }

    /** The share of the steps that are done. */
    public double percent() {
        return 100.0 * iteration / run.submission().total();
    }

    private static @Nullable Duration remaining(StoredRun run, @Nullable TrainingEntry latest) {
        if (run.state().isOver()) {
            return Duration.ZERO;
        }
        if (latest == null || !(latest.stepsPerSecond() > 0)) {
            return null;
        }
        return Duration.ofSeconds((long) ((run.submission().total() - latest.iteration()) / latest.stepsPerSecond()));
    }
}
