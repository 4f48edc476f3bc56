/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.LabelList;
import org.outrider.engine.Observation;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.Snapshot;
import org.outrider.engine.State;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadStack;

/** The pictures in states, on the sample game's arena. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservationTest {

    private static final ScreenResolution SIZE = ScreenResolution.of(96, 54);
    private static final double[] RUN = { 1, 0, 1 };
    private static final double[] TURN = { 0, 10, 0 };

    private final ClassicEngine engine = new ClassicEngine();
    private WadStack wads = new WadStack(List.of());

    @BeforeAll
    void makeSampleGame() {
        wads = new WadStack(List.of(SampleIwad.open()));
    }

    private Game open(Observation.Builder observation) throws GameException {
        return engine.open(GameSetup.of(wads, "MAP03").skill(4)
                .buttons(Button.MOVE_FORWARD, Button.TURN_LEFT_RIGHT_DELTA, Button.ATTACK)
                .observation(observation.resolution(SIZE).build()).build());
    }

    private static Observation.Builder screen() {
        return Observation.builder().screen(true).format(ScreenFormat.RGB24);
    }

    private static Observation.Builder everything() {
        return screen().depth(true).linearDepth(true).labels(true).automap(true);
    }

    private static State state(Game game) {
        return Objects.requireNonNull(game.getState());
    }

    private static ByteBuffer present(@Nullable ByteBuffer buffer) {
        return Objects.requireNonNull(buffer);
    }

    private static byte[] copy(@Nullable ByteBuffer buffer) {
        byte[] bytes = new byte[present(buffer).capacity()];
        present(buffer).get(0, bytes);
        return bytes;
    }

    @ParameterizedTest
    @EnumSource(ScreenFormat.class)
    void screenAndAutomapHaveTheSizeOfTheirFormat(ScreenFormat format) throws Exception {
        try (Game game = open(Observation.builder().screen(true).automap(true).format(format))) {
            assertEquals(format.bytes(SIZE), present(state(game).screen()).capacity());
            assertEquals(format.bytes(SIZE), present(state(game).automap()).capacity());
        }
    }

    @Test
    void allBuffersAreDirectAndUsedAgain() throws Exception {
        try (Game game = open(everything())) {
            State state = state(game);
            List<ByteBuffer> buffers = List.of(present(state.screen()), present(state.depth()),
                    present(state.labels()), present(state.automap()));
            FloatBuffer linear = Objects.requireNonNull(state.linearDepth());

            game.makeAction(RUN, 4);
            state(game);

            buffers.forEach(buffer -> assertTrue(buffer.isDirect()));
            assertTrue(linear.isDirect());
            assertSame(buffers.get(0), state.screen());
            assertSame(buffers.get(3), state.automap());
            assertSame(linear, state.linearDepth());
        }
    }

    @Test
    void whatIsNotAskedForIsNotThere() throws Exception {
        try (Game game = open(Observation.builder().depth(true))) {
            State state = state(game);

            assertEquals(SIZE.pixels(), present(state.depth()).capacity());
            assertNull(state.screen());
            assertNull(state.linearDepth());
            assertNull(state.labels());
            assertNull(state.labelList());
            assertNull(state.automap());
        }
    }

    @Test
    void thePictureIsTheSameWhateverElseIsDrawn() throws Exception {
        try (Game alone = open(screen()); Game with = open(everything())) {
            for (int i = 0; i < 20; i++) {
                alone.makeAction(TURN, 2);
                with.makeAction(TURN, 2);

                assertEquals(ByteBuffer.wrap(copy(state(alone).screen())), state(with).screen(), "step " + i);
            }
        }
    }

    @Test
    void twoGamesOfTheSameActionsShowTheSameBytes() throws Exception {
        try (Game first = open(everything()); Game second = open(everything())) {
            for (int i = 0; i < 30; i++) {
                double[] action = { i % 2, i * 7 % 20 - 10, i % 5 == 0 ? 1 : 0 };
                first.makeAction(action, 3);
                second.makeAction(action, 3);

                assertEquals(state(first).screen(), state(second).screen());
                assertEquals(state(first).depth(), state(second).depth());
                assertEquals(state(first).linearDepth(), state(second).linearDepth());
                assertEquals(state(first).labels(), state(second).labels());
                assertEquals(state(first).automap(), state(second).automap());
            }
        }
    }

    @Test
    void aRestoredGameShowsThePictureOfItsMoment() throws Exception {
        try (Game game = open(screen().depth(true))) {
            game.makeAction(TURN, 5);
            Snapshot snapshot = game.snapshot();
            byte[] picture = copy(state(game).screen());
            game.makeAction(TURN, 30);
            assertNotEquals(ByteBuffer.wrap(picture), state(game).screen());

            game.restore(snapshot);

            assertEquals(ByteBuffer.wrap(picture), state(game).screen());
        }
    }

    @Test
    void ticsWithoutUpdateLeaveThePicture() throws Exception {
        try (Game game = open(screen())) {
            game.makeAction(TURN, 3);
            game.advanceAction(3, false);
            byte[] picture = copy(state(game).screen());

            game.advanceAction(3, false);
            assertEquals(ByteBuffer.wrap(picture), state(game).screen());
            game.advanceAction(1, true);

            assertNotEquals(ByteBuffer.wrap(picture), state(game).screen());
        }
    }

    @Test
    void everyValueInTheLabelsBufferIsInTheList() throws Exception {
        int seen = 0;
        try (Game game = open(screen().labels(true).objects(true))) {
            for (int step = 0; step < 36; step++) {
                game.makeAction(TURN, 1);
                State state = state(game);
                ByteBuffer labels = present(state.labels());
                LabelList list = Objects.requireNonNull(state.labelList());
                for (int i = 0; i < labels.capacity(); i++) {
                    int value = labels.get(i) & 0xFF;
                    if (value != LabelList.NOTHING) {
                        int entry = find(list, value);
                        assertInside(list, entry, i % SIZE.width(), i / SIZE.width());
                        seen++;
                    }
                }
            }
        }
        assertTrue(seen > 1000, "pixels with labels: " + seen);
    }

    private static int find(LabelList list, int value) {
        for (int i = 0; i < list.size(); i++) {
            if (list.value(i) == value) {
                return i;
            }
        }
        throw new AssertionError("no label has the value " + value);
    }

    private static void assertInside(LabelList list, int entry, int x, int y) {
        assertTrue(x >= list.x(entry) && x < list.x(entry) + list.width(entry) && y >= list.y(entry)
                && y < list.y(entry) + list.height(entry), () -> list.name(entry) + " at " + x + "," + y);
    }

    @Test
    void theOwnWeaponHasItsLabelUnlessItIsNotDrawn() throws Exception {
        try (Game game = open(screen().labels(true));
                Game without = open(screen().labels(true).render(RenderOptions.DEFAULT.withWeapon(false)))) {
            // the weapon comes up
            game.makeAction(TURN, 20);
            without.makeAction(TURN, 20);

            assertTrue(contains(present(state(game).labels()), LabelList.OWN_WEAPON));
            assertFalse(contains(present(state(without).labels()), LabelList.OWN_WEAPON));
        }
    }

    private static boolean contains(ByteBuffer buffer, int value) {
        for (int i = 0; i < buffer.capacity(); i++) {
            if ((buffer.get(i) & 0xFF) == value) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anEpisodeBeginsWithAnEmptyAutomap() throws Exception {
        try (Game game = open(screen().automap(true))) {
            byte[] first = copy(state(game).automap());
            for (int i = 0; i < 36; i++) {
                game.makeAction(TURN, 1);
                state(game);
            }

            game.newEpisode();

            assertEquals(ByteBuffer.wrap(first), state(game).automap());
        }
    }

    @Test
    void withoutPicturesInTheWadsAGameCannotBeLookedAt() throws Exception {
        GameSetup setup = GameSetup.of(OneMapWad.of(OneMapWad.corridor()), "MAP01")
                .observation(screen().build()).build();

        GameException error = assertThrows(GameException.class, () -> engine.open(setup));

        assertTrue(error.getMessage().contains("PLAYPAL"), error.getMessage());
    }
}
