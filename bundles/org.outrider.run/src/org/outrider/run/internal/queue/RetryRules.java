/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;

/**
 * When an episode is tried again: after pauses that grow where it failed, soon where its worker died.
 *
 * <p>How often it is tried is for {@link EpisodeWork}, which gives up by keeping a failed episode. A worker that dies
 * is no fault of its episode, until that has been the death of many.
 */
final class RetryRules {

    private static final Logger LOG = Logger.getLogger(RetryRules.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_DEATHS = 20;

    private final Duration firstPause;

    RetryRules(Duration firstPause) {
        this.firstPause = firstPause;
    }

    /** The episode failed, or could not be kept. */
    void failed(ExecutionComplete complete, ExecutionOperations<Integer> operations) {
        int before = complete.getExecution().consecutiveFailures;
        Duration pause = pause(before);
        LOG.log(Level.WARNING, "{0}: {1}; tried again in {2} s", new Object[] {complete.getExecution().getId(),
            complete.getCause().map(Throwable::getMessage).orElse("failed"), pause.toMillis() / 1000.0});
        operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }

    /** The worker that played the episode has not been heard of for too long. */
    void died(ExecutionComplete complete, ExecutionOperations<Integer> operations) {
        int deaths = (Integer) complete.getExecution().taskInstance.getData() + 1;
        if (deaths > MOST_DEATHS) {
            failed(complete, operations);
            return;
        }
        // as a success, so that it does not count among the episode's own failures
        operations.reschedule(
                ExecutionComplete.success(complete.getExecution(), complete.getTimeDone(), complete.getTimeDone()),
                complete.getTimeDone(), deaths);
    }

    private Duration pause(int failuresBefore) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failuresBefore, 16));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
