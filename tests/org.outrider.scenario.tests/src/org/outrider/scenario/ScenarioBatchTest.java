/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outrider.engine.GameException;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadStack;

import com.sun.management.ThreadMXBean;

class ScenarioBatchTest {

    private static final int GAMES = 3;
    private static final Observation SMALL = Observation.builder().screen(true).labels(true)
            .resolution(ScreenResolution.of(64, 48)).format(ScreenFormat.GRAY8).build();

    private final ClassicEngine engine = new ClassicEngine();
    private Course course = Course.of(Played.scenario("defend_the_center"));

    @BeforeEach
    void useShortEpisodes() {
        course.close();
        course = Course.of(Played.scenario("defend_the_center").withTimeout(160));
    }

    @AfterEach
    void closeCourse() {
        course.close();
    }

    private ScenarioBatch open(int threads, long seed) throws GameException {
        return ScenarioBatch.open(engine, Collections.nCopies(GAMES, course), SMALL, threads, seed);
    }

    /** Plays steps by chance and notes all that can be seen. */
    private static List<String> play(ScenarioBatch batch, Random random, int steps) {
        List<String> seen = new ArrayList<>();
        int[] actions = new int[batch.size()];
        for (int step = 0; step < steps; step++) {
            for (int i = 0; i < actions.length; i++) {
                actions[i] = random.nextInt(batch.actions().size());
            }
            batch.step(actions);
            StringBuilder line = new StringBuilder().append(batch.observations().hashCode());
            for (int i = 0; i < batch.size(); i++) {
                line.append(' ').append(batch.rewards()[i]).append(' ').append(batch.variables()[2 * i]).append(' ')
                        .append(batch.features(i)).append(' ').append(batch.summary(i));
            }
            seen.add(line.toString());
        }
        return seen;
    }

    @Test
    void episodesBeginAgainAndAreSummedUp() throws GameException {
        try (ScenarioBatch batch = open(1, 7)) {
            int[] actions = new int[GAMES];
            int ended = 0;
            for (int step = 0; step < 2 * 80; step++) {
                batch.step(actions);
                for (int i = 0; i < GAMES; i++) {
                    EpisodeSummary summary = batch.summary(i);
                    assertEquals(batch.end(i) == null, summary == null);
                    if (summary != null) {
                        ended++;
                        assertEquals(batch.end(i), summary.end());
                        assertEquals(80, summary.steps());
                    }
                }
            }
            assertEquals(2 * GAMES, ended);
        }
    }

    @Test
    void shapeOfTheBatchIsPlain() throws GameException {
        try (ScenarioBatch batch = open(1, 7)) {
            assertEquals(GAMES * 2 * 48 * 64, batch.observations().capacity());
            assertEquals(2, batch.channels());
            assertEquals(GAMES * batch.variableCount(), batch.variables().length);
            assertEquals(26, batch.variables()[0], "bullets");
        }
    }

    @Test
    void threadsDoNotMatter() throws GameException {
        try (ScenarioBatch one = open(1, 7); ScenarioBatch two = open(2, 7)) {
            assertEquals(play(one, new Random(1), 150), play(two, new Random(1), 150));
        }
    }

    @Test
    void aGameOfTheBatchIsTheSingleGameOfItsSeed() throws GameException {
        try (ScenarioBatch batch = open(1, 7); ScenarioGame game = ScenarioGame.open(engine, course, SMALL)) {
            int[] actions = { 1, 1, 1 };
            EpisodeSummary summary = null;
            while (summary == null) {
                batch.step(actions);
                summary = batch.summary(1);
            }
            game.reset(summary.seed());
            while (!game.isOver()) {
                game.step(1);
            }
            assertEquals(summary, game.summary());
        }
    }

    @Test
    void keptBatchGoesOnExactlyInAnother() throws GameException, IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        List<String> expected;
        try (ScenarioBatch batch = open(1, 7)) {
            play(batch, new Random(1), 70);
            batch.save(new DataOutputStream(kept));
            expected = play(batch, new Random(2), 150);
        }
        try (ScenarioBatch batch = open(1, 7)) {
            batch.load(new DataInputStream(new ByteArrayInputStream(kept.toByteArray())));

            assertEquals(expected, play(batch, new Random(2), 150));
        }
    }

    @Test
    void anotherScenariosMomentIsRefused() throws GameException, IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (ScenarioBatch batch = open(1, 7)) {
            batch.save(new DataOutputStream(kept));
        }
        try (Course other = Course.of(Played.scenario("basic"));
                ScenarioBatch batch = ScenarioBatch.open(engine, Collections.nCopies(GAMES, other), SMALL, 1, 7)) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept.toByteArray()));

            assertNotNull(assertThrows(IOException.class, () -> batch.load(in)).getMessage());
        }
    }

    @Test
    void mapsGoTogetherWhereTheirActionsDo() throws GameException, IOException {
        try (Course basic = Course.of(Played.scenario("basic"))) {
            String message = assertThrows(IllegalArgumentException.class,
                    () -> ScenarioBatch.open(engine, List.of(course, basic), SMALL, 1, 7)).getMessage();

            assertTrue(message.contains("defend_the_center and basic"), message);
        }
    }

    @Test
    void stepsAllocateNothing() throws GameException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Course endless = Course.of(Played.scenario("health_gathering").withRewards(RewardTable.arnold()));
                ScenarioBatch batch = ScenarioBatch.open(engine, Collections.nCopies(GAMES, endless), SMALL, 1, 7)) {
            int[] actions = { 1, 1, 1 };
            for (int i = 0; i < 400; i++) {
                batch.step(actions);
            }
            batch.step(actions);
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 20; i++) {
                batch.step(actions);
            }
            long perStep = (threads.getCurrentThreadAllocatedBytes() - before) / 20;
            assertTrue(perStep < 256, perStep + " bytes a step of " + GAMES + " games");
        }
    }

    @Test
    void differentMapsPlayInOneBatch() throws GameException {
        try (var wads = new WadStack(List.of(SampleIwad.open()))) {
            List<Course> courses = List.of(new Course(Scenarios.forMap("MAP01"), wads),
                    new Course(Scenarios.forMap("MAP03"), wads));
            try (ScenarioBatch batch = ScenarioBatch.open(engine, courses, SMALL, 1, 7)) {
                batch.step(new int[] { 0, 0 });
                assertEquals("MAP03", batch.scenario(1).map());
                assertArrayEquals(new double[] { 100, 50, 100, 50 }, batch.variables());
            }
        }
    }
}
