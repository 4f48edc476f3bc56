/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.outrider.run.queue.WorkerSettings;
import org.outrider.store.StoreException;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/** An episode as a task of the queue's library. Its data is how often a worker died while it played it. */
public final class EpisodeTask {

    /** The name of the task. */
    public static final String NAME = "episode";

    /** Held, since the log manager forgets the levels of other loggers. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.kagkarlsson");

    static {
        // what goes wrong with an episode is told by the rules for retries
        LIBRARY.setLevel(Level.SEVERE);
    }

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private EpisodeTask() {
    }

    /** A client that puts episodes into the queue. */
    public static SchedulerClient client(DataSource database) {
        return SchedulerClient.Builder.create(database, List.of()).serializer(new Digits()).build();
    }

    /** The keys of all episodes in the queue, also of those being played. */
    public static Set<String> keys(DataSource database) throws StoreException {
        Set<String> keys = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select task_instance from scheduled_tasks where task_name = ?")) {
            select.setString(1, NAME);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new StoreException("the queue cannot be read: " + e.getMessage(), e);
        }
        return keys;
    }

    /** An episode whose players have not died yet. */
    public static TaskInstance<Integer> instance(EpisodeJob job) {
        return new TaskInstance<>(NAME, job.key(), 0);
    }

    /**
     * Plays the episodes that are due.
     *
     * @param name what no other scheduler has
     */
    public static Scheduler scheduler(DataSource database, EpisodeWork work, WorkerSettings settings, String name) {
        RetryRules rules = new RetryRules(settings.pause());
        CustomTask<Integer> task = Tasks.custom(NAME, Integer.class)
                .onFailure(rules::failed)
                .onDeadExecution(rules::died)
                .execute((instance, context) -> play(work, instance, context.getExecution()));
        return Scheduler.create(database, task)
                .schedulerName(new SchedulerName.Fixed(name))
                .serializer(new Digits())
                .threads(settings.threads())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .pollingInterval(settings.poll())
                .shutdownMaxWait(PATIENCE)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    private static CompletionHandler<Integer> play(EpisodeWork work, TaskInstance<Integer> instance,
            Execution execution) {
        try {
            return switch (work.play(EpisodeJob.of(instance.getId()), execution.consecutiveFailures)) {
                case DONE -> new CompletionHandler.OnCompleteRemove<>();
                case GIVEN_UP -> (complete, operations) -> operations.reschedule(complete, Instant.now());
            };
        } catch (StoreException | RetryException e) {
            // the queue's library takes unchecked ones alone, and hands it to the rules
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Numbers as digits, which a person who looks into the table can read. It has the null rules of the interface. */
    @NonNullByDefault({})
    static final class Digits implements Serializer {

        @Override
        public byte[] serialize(Object data) {
            return data.toString().getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] serialized) {
            return type.cast(Integer.valueOf(new String(serialized, StandardCharsets.US_ASCII)));
        }
    }
}
