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
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/** The queue's library as it is used here: jobs are tasks whose data is how often a worker died while it did one. */
public final class QueueLibrary {

    /** Held, since the log manager forgets the levels of other loggers. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.kagkarlsson");

    static {
        // what goes wrong with a job is told by the rules for retries
        LIBRARY.setLevel(Level.SEVERE);
    }

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private QueueLibrary() {
    }

    /** What came of a job. */
    public enum Outcome {
        /** Nothing is left to do. */
        DONE,
        /** Somebody else is to do it. */
        GIVEN_UP
    }

    /** Does jobs. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does one.
         *
         * @param failures how often it has failed before
         * @throws StoreException where the database fails; it should be tried again
         * @throws RetryException where the job failed and should be tried again
         */
        Outcome doJob(String key, int failures) throws StoreException, RetryException;
    }

    /** A client that puts jobs into the queue. */
    public static SchedulerClient client(DataSource database) {
        return SchedulerClient.Builder.create(database, List.of()).serializer(new Digits()).build();
    }

    /** A job that nobody has died of yet. */
    public static TaskInstance<Integer> instance(String task, String key) {
        return new TaskInstance<>(task, key, 0);
    }

    /** The keys of all jobs of a kind in the queue, also of those being done. */
    public static Set<String> keys(DataSource database, String task) throws StoreException {
        Set<String> keys = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select task_instance from scheduled_tasks where task_name = ?")) {
            select.setString(1, task);
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

    /** How jobs of a kind are done. */
    public static CustomTask<Integer> task(String name, Work work, WorkerSettings settings) {
        RetryRules rules = new RetryRules(settings.pause());
        return Tasks.custom(name, Integer.class)
                .onFailure(rules::failed)
                .onDeadExecution(rules::died)
                .execute((instance, context) -> doJob(work, instance, context, settings));
    }

    /**
     * Does the jobs that are due.
     *
     * @param name what no other scheduler has
     */
    public static Scheduler scheduler(DataSource database, List<Task<?>> tasks, WorkerSettings settings,
            String name) {
        return Scheduler.create(database, tasks)
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

    private static CompletionHandler<Integer> doJob(Work work, TaskInstance<Integer> instance,
            ExecutionContext context, WorkerSettings settings) {
        try {
            return switch (work.doJob(instance.getId(), context.getExecution().consecutiveFailures)) {
                case DONE -> new CompletionHandler.OnCompleteRemove<>();
                case GIVEN_UP -> (complete, operations) -> operations.reschedule(complete,
                        Instant.now().plus(settings.poll()));
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
