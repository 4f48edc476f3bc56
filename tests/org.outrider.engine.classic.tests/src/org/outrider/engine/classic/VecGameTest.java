/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.ActionSpace;
import org.outrider.engine.Button;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.vec.VecGame;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadStack;

/** Games in step, on the sample game's arena. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VecGameTest {

    private static final int SKIP = 4;
    private static final ActionSpace ACTIONS = ActionSpace.parse("move_fb;turn_lr;attack").holding(Button.SPEED);

    private final ClassicEngine engine = new ClassicEngine();
    private WadStack wads = new WadStack(List.of());

    @BeforeAll
    void makeSampleGame() {
        wads = new WadStack(List.of(SampleIwad.open()));
    }

    private GameSetup.Builder arena() {
        return GameSetup.of(wads, "MAP03").skill(4).seed(42).livingReward(1).deathPenalty(100)
                .buttons(ACTIONS.buttons()).variables(GameVariable.HEALTH, GameVariable.POSITION_X)
                .observation(Observation.builder().screen(true).labels(true).format(ScreenFormat.GRAY8)
                        .resolution(ScreenResolution.of(64, 36)).build());
    }

    private VecGame open(GameSetup setup, int games, int threads) throws GameException {
        return VecGame.open(engine, setup, games, SKIP, threads);
    }

    private static double[][] randomActions(Random random, int games) {
        double[][] actions = new double[games][];
        for (int i = 0; i < games; i++) {
            actions[i] = ACTIONS.action(random.nextInt(ACTIONS.size()));
        }
        return actions;
    }

    /** A checksum over all that some games do and show. */
    private long play(int games, int threads, int steps) throws GameException {
        CRC32 sum = new CRC32();
        Random random = new Random(5);
        ByteBuffer numbers = ByteBuffer.allocate(Double.BYTES);
        try (VecGame vec = open(arena().episodeTimeout(200).build(), games, threads)) {
            for (int step = 0; step < steps; step++) {
                vec.step(randomActions(random, games));
                sum.update(vec.observations().duplicate());
                for (int i = 0; i < games; i++) {
                    sum.update(numbers.putDouble(0, vec.rewards()[i]).array());
                    sum.update(numbers.putDouble(0, vec.variables()[2 * i]).array());
                    sum.update(vec.end(i) == null ? 0 : 1);
                }
            }
        }
        return sum.getValue();
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 3, 5 })
    void theNumberOfThreadsChangesNothing(int threads) throws Exception {
        assertEquals(play(5, 1, 150), play(5, threads, 150));
    }

    @Test
    void everyGameIsWhatItWouldBeAlone() throws Exception {
        Random random = new Random(6);
        List<Game> alone = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            alone.add(engine.open(arena().seed(42 + i).build()));
        }
        try (VecGame vec = open(arena().build(), 3, 2)) {
            for (int step = 0; step < 40; step++) {
                double[][] actions = randomActions(random, 3);
                vec.step(actions);
                for (int i = 0; i < 3; i++) {
                    double reward = alone.get(i).makeAction(actions[i], SKIP);
                    var state = Objects.requireNonNull(alone.get(i).getState());

                    assertEquals(reward, vec.rewards()[i]);
                    assertEquals(state.gameVariables()[1], vec.variables()[i * 2 + 1]);
                    assertEquals(state.screen(), vec.observations().slice(2 * i * 64 * 36, 64 * 36));
                    assertEquals(state.labels(), vec.observations().slice((2 * i + 1) * 64 * 36, 64 * 36));
                }
            }
        }
        alone.forEach(Game::close);
    }

    @Test
    void gamesOfOneSeedDiffer() throws Exception {
        try (VecGame vec = open(arena().build(), 2, 1)) {
            double[][] attack = { ACTIONS.action(0), ACTIONS.action(0) };
            for (int step = 0; step < 60; step++) {
                vec.step(attack);
            }

            assertNotEquals(vec.observations().slice(0, 64 * 36), vec.observations().slice(2 * 64 * 36, 64 * 36));
        }
    }

    @Test
    void aFinishedEpisodeIsFollowedByTheNextOne() throws Exception {
        try (VecGame vec = open(arena().episodeTimeout(10).build(), 2, 2)) {
            byte[] first = new byte[vec.observations().capacity()];
            vec.observations().get(0, first);
            double[][] actions = { ACTIONS.action(1), ACTIONS.action(1) };
            vec.step(actions);
            assertNull(vec.end(0));
            vec.step(actions);
            vec.step(actions);

            assertEquals(EpisodeEnd.TIMEOUT, vec.end(0));
            assertEquals(10, vec.episodeTime(0));
            // two of the step's four tics were left
            assertArrayEquals(new double[] { 2, 2 }, vec.rewards());
            assertEquals(0, vec.game(0).getEpisodeTime());
            assertEquals(ByteBuffer.wrap(first), vec.observations());
        }
    }

    @Test
    void resettingBeginsAllEpisodesAnew() throws Exception {
        try (VecGame vec = open(arena().build(), 3, 2)) {
            byte[] first = new byte[vec.observations().capacity()];
            vec.observations().get(0, first);
            vec.step(randomActions(new Random(1), 3));

            vec.reset();

            assertEquals(ByteBuffer.wrap(first), vec.observations());
            assertArrayEquals(new double[3], vec.rewards());
        }
    }

    @Test
    void aStepAllocatesNothing() throws Exception {
        Random random = new Random(2);
        double[][][] actions = new double[100][][];
        for (int i = 0; i < actions.length; i++) {
            actions[i] = randomActions(random, 2);
        }
        // without a seed both rounds are the same
        GameSetup setup = GameSetup.of(wads, "MAP03").skill(4).buttons(ACTIONS.buttons())
                .observation(arena().build().observation()).build();
        try (VecGame vec = open(setup, 2, 1)) {
            // what grows to its size does so in the first round
            run(vec, actions);
            vec.reset();

            long bytes = new AllocatedBytes().of(() -> run(vec, actions));

            // all that is left are the pivots of the JDK's sort and what beginning an episode takes
            assertTrue(bytes < 64 * actions.length, bytes + " bytes in " + actions.length + " steps");
        }
    }

    private static void run(VecGame vec, double[][][] actions) {
        for (double[][] action : actions) {
            vec.step(action);
        }
    }

    @Test
    void aWrongNumberOfActionsIsRefused() throws Exception {
        try (VecGame vec = open(arena().build(), 2, 1)) {
            assertThrows(IllegalArgumentException.class, () -> vec.step(new double[1][0]));
        }
    }

    @Test
    void setupsThatDoNotGoTogetherAreRefused() {
        List<GameSetup> setups = List.of(arena().build(), arena().variables().build());

        assertThrows(IllegalArgumentException.class, () -> VecGame.open(engine, setups, SKIP, 1));
    }
}
