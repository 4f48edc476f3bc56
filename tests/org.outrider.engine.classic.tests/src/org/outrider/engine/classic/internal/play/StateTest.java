/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Observation;
import org.outrider.engine.SectorList;
import org.outrider.engine.Snapshot;
import org.outrider.engine.State;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.build.MapBuilder;

/** When a state shows what, beside its pictures. */
class StateTest {

    private static final double[] WAIT = {};
    private static final double[] RUN = { 1, 1 };

    private final ClassicEngine engine = new ClassicEngine();

    private GameSetup.Builder corridor() throws WadFormatException {
        return GameSetup.of(OneMapWad.of(OneMapWad.corridor()), "MAP01")
                .buttons(Button.MOVE_FORWARD, Button.SPEED, Button.TURN_LEFT_RIGHT_DELTA, Button.ATTACK)
                .variables(GameVariable.POSITION_X, GameVariable.HEALTH);
    }

    private static State state(Game game) {
        return Objects.requireNonNull(game.getState());
    }

    @Test
    void anEpisodeBeginsWithStateOne() throws Exception {
        try (Game game = engine.open(corridor().episodeStartTime(10).build())) {
            State state = state(game);

            assertEquals(1, state.number());
            assertEquals(10, state.tic());
            assertArrayEquals(new double[] { 64, 100 }, state.gameVariables());
            assertTrue(game.isNewEpisode());
        }
    }

    @Test
    void everyActionMakesANewStateInTheSameObject() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            State first = state(game);

            game.makeAction(RUN, 4);
            State second = state(game);

            assertSame(first, second);
            assertEquals(2, second.number());
            assertEquals(4, second.tic());
            assertEquals(game.getGameVariable(GameVariable.POSITION_X), second.gameVariables()[0]);
            assertFalse(game.isNewEpisode());
        }
    }

    @Test
    void ticsWithoutUpdateLeaveTheStateAsItWas() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            game.setAction(RUN);

            game.advanceAction(4, false);

            assertEquals(0, state(game).tic());
            assertEquals(64, state(game).gameVariables()[0]);
            assertEquals(4, game.getEpisodeTime());
        }
    }

    @Test
    void rewardsOfTicsWithoutUpdateComeWithTheNextOne() throws Exception {
        try (Game game = engine.open(corridor().livingReward(1).build())) {
            game.setAction(RUN);
            game.advanceAction(4, true);

            game.advanceAction(3, false);
            assertEquals(4, game.getLastReward());
            game.advanceAction(2, true);

            assertEquals(5, game.getLastReward());
            assertEquals(9, game.getTotalReward());
            assertEquals(3, state(game).number());
        }
    }

    @Test
    void buttonsAreHeldUntilToldOtherwise() throws Exception {
        try (Game game = engine.open(corridor().build()); Game other = engine.open(corridor().build())) {
            game.makeAction(RUN, 9);

            other.setAction(RUN);
            for (int i = 0; i < 9; i++) {
                other.advanceAction(1, true);
            }

            assertArrayEquals(new double[] { 1, 1, 0, 0 }, other.getLastAction());
            assertArrayEquals(state(game).gameVariables(), state(other).gameVariables());
        }
    }

    @Test
    void deltaButtonsAreLimited() throws Exception {
        try (Game game = engine.open(corridor().buttonLimit(Button.TURN_LEFT_RIGHT_DELTA, 5).build())) {
            game.makeAction(new double[] { 0, 0, -90 }, 1);

            assertEquals(5, game.getGameVariable(GameVariable.ANGLE), 0.01);
            assertArrayEquals(new double[] { 0, 0, -5, 0 }, game.getLastAction());
        }
    }

    @Test
    void aFinishedEpisodeHasNoState() throws Exception {
        try (Game game = engine.open(corridor().episodeTimeout(10).build())) {
            game.makeAction(WAIT, 10);
            @Nullable State after = game.getState();

            assertNull(after);
            game.newEpisode();
            assertNotNull(game.getState());
        }
    }

    @Test
    void aRestoredGameShowsTheMomentItWentBackTo() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            Snapshot snapshot = game.snapshot();
            game.makeAction(RUN, 30);
            assertEquals(30, state(game).tic());

            game.restore(snapshot);

            assertEquals(0, state(game).tic());
            assertEquals(64, state(game).gameVariables()[0]);
        }
    }

    @Test
    void objectsComeWithTheirPlaceAndMovement() throws Exception {
        Observation observation = Observation.builder().objects(true).build();
        try (Game game = engine.open(corridor().observation(observation).build())) {
            game.makeAction(RUN, 10);
            ObjectList objects = Objects.requireNonNull(state(game).objects());

            assertEquals(1, objects.size());
            assertEquals("DoomPlayer", objects.name(0));
            assertEquals(game.getGameVariable(GameVariable.POSITION_X), objects.x(0));
            assertEquals(game.getGameVariable(GameVariable.VELOCITY_X), objects.velocityX(0));
            assertTrue(objects.velocityX(0) > 0);
        }
    }

    @Test
    void sectorsComeWithHeightsAndLines() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(16, 96), 256, 0, 512, 256);
        map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        Observation observation = Observation.builder().sectors(true).build();
        GameSetup setup = GameSetup.of(OneMapWad.of(map), "MAP01").observation(observation).build();
        try (Game game = engine.open(setup)) {
            SectorList sectors = Objects.requireNonNull(state(game).sectors());

            assertEquals(2, sectors.size());
            assertEquals(16, sectors.floorHeight(1));
            assertEquals(96, sectors.ceilingHeight(1));
            assertEquals(4, sectors.lineCount(1));
            int open = 0;
            for (int i = 0; i < 4; i++) {
                if (!sectors.isBlocking(1, i)) {
                    open++;
                    assertEquals(256, sectors.lineX1(1, i));
                    assertEquals(256, sectors.lineX2(1, i));
                    assertEquals(256, Math.abs(sectors.lineY1(1, i) - sectors.lineY2(1, i)));
                }
            }
            assertEquals(1, open);
        }
    }

    @Test
    void withoutAnObservationNothingIsShownButVariables() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            State state = state(game);

            assertNull(state.screen());
            assertNull(state.objects());
            assertNull(state.sectors());
        }
    }
}
