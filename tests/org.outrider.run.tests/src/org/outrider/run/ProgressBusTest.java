/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

class ProgressBusTest {

    private final ProgressBus bus = new ProgressBus();
    private final List<RunEvent> received = new ArrayList<>();

    @Test
    void messagesComeInOrder() {
        List<RunEvent> sent = List.of(progress("test_1", 1), progress("test_2", 1), progress("test_1", 2));
        bus.subscribe(received::add);

        sent.forEach(bus::publish);

        assertEquals(sent, received);
    }

    @Test
    void lateSubscriberIsToldHowEachRunStands() {
        bus.publish(progress("test_1", 1));
        bus.publish(progress("test_2", 7));
        bus.publish(progress("test_1", 2));
        RunEvent end = new TrainingEvent.TrainingCompleted("train_1", RunStatus.COMPLETED, 800, 0.1, Duration.ZERO);
        bus.publish(end);

        bus.subscribe(received::add);

        assertEquals(List.of(progress("test_2", 7), progress("test_1", 2), end), received);
    }

    @Test
    void whoEndedItsSubscriptionIsToldNothing() {
        ProgressBus.Subscription subscription = bus.subscribe(received::add);

        subscription.close();
        bus.publish(progress("test_1", 1));

        assertEquals(List.of(), received);
    }

    @Test
    void endsOfRunsOfLongAgoAreForgotten() {
        for (int run = 0; run < 150; run++) {
            bus.publish(new PlaytestEvent.TestingCompleted("test_" + run, RunStatus.COMPLETED, 1, 0, 0));
        }

        bus.subscribe(received::add);

        assertEquals(100, received.size());
        assertEquals("test_50", received.getFirst().runId());
    }

    @Test
    void subscriberThatFailsSpoilsNothingForOthers() {
        Logger log = Logger.getLogger(ProgressBus.class.getName());
        log.setLevel(Level.OFF);
        try {
            bus.subscribe(event -> {
                throw new IllegalStateException("on purpose");
            });
            bus.subscribe(received::add);

            bus.publish(progress("test_1", 1));
        } finally {
            log.setLevel(null);
        }

        assertEquals(List.of(progress("test_1", 1)), received);
    }

    private static RunEvent progress(String run, int episode) {
        return new PlaytestEvent.TestingProgress(run, episode, 9, episode - 1, 35, 2, 84, 10, Duration.ofSeconds(1),
                Duration.ofSeconds(9), Instant.EPOCH);
    }
}
