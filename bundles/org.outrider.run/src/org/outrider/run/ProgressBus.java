/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings the messages of the runs of this process to whoever subscribed, in their order.
 *
 * <p>Who subscribes late is first told the latest message of each run of which any is known, so that nobody has to
 * wait for the next to know how a run stands. The latest messages of the runs that ended last are kept, too.
 *
 * <p>A subscriber that fails spoils neither the run nor what others are told: it is logged, and told the next message.
 */
public final class ProgressBus implements PlaytestListener {

    private static final Logger LOG = Logger.getLogger(ProgressBus.class.getName());
    private static final int ENDED_RUNS_KEPT = 100;

    private final List<Consumer<RunEvent>> subscribers = new ArrayList<>();
    private final Map<String, RunEvent> latest = new LinkedHashMap<>();

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Has a subscriber told of all that comes. It is called by one thread at a time, which should not be kept waiting.
     */
    public synchronized Subscription subscribe(Consumer<RunEvent> subscriber) {
        latest.values().forEach(event -> tell(subscriber, event));
        subscribers.add(subscriber);
        return () -> unsubscribe(subscriber);
    }

    /** Tells all subscribers. */
    public synchronized void publish(RunEvent event) {
        if (!(event instanceof PlaytestEvent.EpisodeCompleted || event instanceof TrainingEvent.TrainingEvaluated)) {
            // how a run stands is told by its progress and by its end; whoever comes last stands last
            latest.remove(event.runId());
            latest.put(event.runId(), event);
            forgetOldest();
        }
        List.copyOf(subscribers).forEach(subscriber -> tell(subscriber, event));
    }

    private static void tell(Consumer<RunEvent> subscriber, RunEvent event) {
        try {
            subscriber.accept(event);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a subscriber failed at " + event.type() + " of " + event.runId(), e);
        }
    }

    @Override
    public void notify(PlaytestEvent event) {
        publish(event);
    }

    private synchronized void unsubscribe(Consumer<RunEvent> subscriber) {
        subscribers.remove(subscriber);
    }

    private void forgetOldest() {
        List<String> ended = latest.values().stream()
                .filter(event -> event instanceof PlaytestEvent.TestingCompleted
                        || event instanceof TrainingEvent.TrainingCompleted)
                .map(RunEvent::runId)
                .toList();
        ended.stream().limit(Math.max(0, ended.size() - ENDED_RUNS_KEPT)).forEach(latest::remove);
    }
}
