/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestException;
import org.outrider.run.internal.queue.QueueLibrary.Outcome;
import org.outrider.store.NewEpisode;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;

/**
 * Plays an episode of the queue, keeps it, and ends its run with the last one. May be done again at any point: what is
 * kept already is not played again.
 */
public final class EpisodeWork implements QueueLibrary.Work {

    /** The name of the task; the key of a job is that of its {@link EpisodeJob}. */
    public static final String TASK = "episode";

    /** How often what failed is tried again. */
    private static final int RETRIES = 3;

    private final Store store;
    private final OpenRuns runs;
    private final RunEnd end;
    private final Clock clock;

    public EpisodeWork(Store store, OpenRuns runs, RunEnd end, Clock clock) {
        this.store = store;
        this.runs = runs;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public Outcome doJob(String key, int failures) throws StoreException, RetryException {
        EpisodeJob job = EpisodeJob.of(key);
        if (store.runs().isOver(job.runId())) {
            return Outcome.DONE;
        }
        StoredRun run = store.runs().get(job.runId());
        try {
            OpenRun open = runs.take(run);
            try {
                return play(job, open, failures);
            } finally {
                runs.giveBack(open);
            }
        } catch (PlaytestException e) {
            if (failures < RETRIES) {
                throw new RetryException(String.valueOf(e.getMessage()), e);
            }
            end.fail(run, String.valueOf(e.getMessage()));
            return Outcome.DONE;
        }
    }

    private Outcome play(EpisodeJob job, OpenRun open, int failures) throws StoreException, RetryException {
        if (open.isLate()) {
            end(open, () -> end.fail(open.run(),
                    "the run was not over in time, by " + open.run().submission().deadline()));
            return Outcome.DONE;
        }
        if (!store.episodes().numbers(job.runId()).contains(job.number())) {
            Instant start = clock.instant();
            store.runs().begin(job.runId(), start);
            Optional<? extends EpisodeResult> result = open.play(job.number());
            if (result.isEmpty()) {
                return store.runs().isOver(job.runId()) ? Outcome.DONE : Outcome.GIVEN_UP;
            }
            keep(job, open, result.get(), start, failures);
        }
        if (store.episodes().count(job.runId()) >= open.run().submission().total()) {
            end(open, () -> end.complete(open.run(), open.facts(), open::look));
        }
        return Outcome.DONE;
    }

    /** Tells those who watch of the ends of runs that are open here and that somebody else has ended. */
    public void tellOfEnds() throws StoreException {
        for (OpenRun open : runs.list()) {
            if (store.runs().isOver(open.run().id()) && open.takeNewsOfEnd()) {
                end.announce(open.run().id());
            }
        }
    }

    /** Ends a run, and sees to it that those who watch are told once, whoever was the first to end it. */
    private void end(OpenRun open, Ending ending) throws StoreException {
        boolean untold = open.takeNewsOfEnd();
        if (!ending.end() && untold) {
            end.announce(open.run().id());
        }
    }

    /** A way to end a run; false where it has ended already. */
    @FunctionalInterface
    private interface Ending {

        boolean end() throws StoreException;
    }

    private void keep(EpisodeJob job, OpenRun open, EpisodeResult result, Instant start, int failures)
            throws StoreException, RetryException {
        if (result instanceof EpisodeResult.Failed failed && failures < RETRIES
                && !open.wasStuck(job.number())) {
            open.board().giveUp(job.number());
            throw new RetryException("episode " + job.number() + " broke down: " + failed.reason(), null);
        }
        boolean counted = store.episodes().add(job.runId(), toStore(result, start.truncatedTo(ChronoUnit.MILLIS),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        if (counted) {
            open.board().setFinished(store.episodes().count(job.runId()) - 1);
            open.board().complete(result);
        } else {
            open.board().giveUp(job.number());
        }
    }

    private static NewEpisode toStore(EpisodeResult result, Instant start, Instant now) {
        return switch (result) {
            case EpisodeResult.Played played ->
                new NewEpisode.Played(played.seed(), played.log(), played.recording(), start, now);
            case EpisodeResult.Failed failed ->
                new NewEpisode.Failed(failed.number(), failed.seed(), failed.reason(), failed.trace(),
                        failed.actionsCsv(), start, now);
        };
    }
}
