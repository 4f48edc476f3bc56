/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.outrider.engine.Button;
import org.outrider.engine.DemoFormat;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Snapshot;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.engine.classic.DemoPlayback;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.demo.Demo;

class ClassicGameTest {

    private static final double[] WAIT = {};
    private static final double[] RUN = { 1, 1 };

    private final ClassicEngine engine = new ClassicEngine();

    private GameSetup.Builder corridor() throws WadFormatException {
        return GameSetup.of(OneMapWad.of(OneMapWad.corridor()), "MAP01").buttons(Button.MOVE_FORWARD, Button.SPEED,
                Button.TURN_LEFT_RIGHT_DELTA, Button.ATTACK);
    }

    @Test
    void runningDownTheCorridorLeavesTheMap() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            game.makeAction(RUN, 350);

            assertEquals(Optional.of(EpisodeEnd.EXIT), game.episodeEnd());
            assertTrue(game.events().stream().anyMatch(GameEvent.LevelExit.class::isInstance));
        }
    }

    @Test
    void anActionStopsAtTheTicThatEndsTheEpisode() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            game.makeAction(RUN, 350);
            int end = game.getEpisodeTime();

            game.makeAction(RUN, 10);

            assertTrue(end < 350);
            assertEquals(end, game.getEpisodeTime());
        }
    }

    @Test
    void theEpisodeEndsWhenItsTimeIsUp() throws Exception {
        try (Game game = engine.open(corridor().episodeStartTime(5).episodeTimeout(30).build())) {
            game.makeAction(WAIT, 100);

            assertEquals(Optional.of(EpisodeEnd.TIMEOUT), game.episodeEnd());
            assertEquals(35, game.getEpisodeTime());
        }
    }

    @Test
    void everyTicBringsTheLivingReward() throws Exception {
        try (Game game = engine.open(corridor().livingReward(0.5).build())) {
            assertEquals(5, game.makeAction(WAIT, 10));
            game.makeAction(WAIT, 2);

            assertEquals(1, game.getLastReward());
            assertEquals(6, game.getTotalReward());
        }
    }

    @Test
    void positiveTurnsGoToTheRight() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            game.makeAction(new double[] { 0, 0, 30 }, 1);

            assertEquals(330, game.getGameVariable(GameVariable.ANGLE), 0.01);
        }
    }

    @Test
    void anEndlessAmountMovesForwardLikeAnyGreatOne() throws Exception {
        GameSetup setup = corridor().buttons(Button.MOVE_FORWARD, Button.MOVE_FORWARD_BACKWARD_DELTA).build();
        try (Game great = engine.open(setup); Game endless = engine.open(setup)) {
            great.makeAction(new double[] { 1, 1000 }, 4);
            endless.makeAction(new double[] { 1, Double.POSITIVE_INFINITY }, 4);

            assertTrue(great.getGameVariable(GameVariable.VELOCITY_X) > 0);
            assertEquals(great.getGameVariable(GameVariable.POSITION_X),
                    endless.getGameVariable(GameVariable.POSITION_X));
        }
    }

    @Test
    void aShotUsesAmmunition() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            game.makeAction(WAIT, 35);
            game.makeAction(new double[] { 0, 0, 0, 1 }, 8);

            assertEquals(49, game.getGameVariable(GameVariable.SELECTED_WEAPON_AMMO));
            GameEvent.AmmoUsed used = assertInstanceOf(GameEvent.AmmoUsed.class, game.events().get(0));
            assertEquals("Clip", used.ammo());
            assertEquals(1, used.amount());
        }
    }

    @Test
    void aNewEpisodeIsTheSameAgain() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            game.makeAction(RUN, 20);
            double x = game.getGameVariable(GameVariable.POSITION_X);

            game.newEpisode();
            assertEquals(0, game.getEpisodeTime());
            assertEquals(64, game.getGameVariable(GameVariable.POSITION_X));
            game.makeAction(RUN, 20);

            assertEquals(x, game.getGameVariable(GameVariable.POSITION_X));
        }
    }

    @Test
    void aRestoredGameGoesOnAsItWouldHave() throws Exception {
        try (Game game = engine.open(corridor().build())) {
            game.makeAction(RUN, 10);
            Snapshot snapshot = game.snapshot();
            game.makeAction(RUN, 10);
            double x = game.getGameVariable(GameVariable.POSITION_X);
            game.makeAction(new double[] { 0, 0, 90 }, 5);

            game.restore(snapshot);
            assertEquals(10, game.getEpisodeTime());
            game.makeAction(RUN, 10);

            assertEquals(x, game.getGameVariable(GameVariable.POSITION_X));
            assertEquals(20, game.recordedDemo().tics());
        }
    }

    @Test
    void aSnapshotOfAnotherMapIsRefused() throws Exception {
        MapBuilder other = new MapBuilder("MAP01");
        other.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        other.thing(64, 64, 0, MapBuilder.PLAYER_1_START);
        try (Game game = engine.open(corridor().build());
                Game foreign = engine.open(GameSetup.of(OneMapWad.of(other), "MAP01").build())) {
            Snapshot snapshot = foreign.snapshot();

            assertThrows(IllegalArgumentException.class, () -> game.restore(snapshot));
        }
    }

    @Test
    void theRecordedDemoPlaysTheSame() throws Exception {
        WadStack wads = OneMapWad.of(OneMapWad.corridor());
        GameSetup setup = GameSetup.of(wads, "MAP01").buttons(Button.MOVE_FORWARD, Button.TURN_LEFT_RIGHT_DELTA)
                .build();
        try (Game game = engine.open(setup)) {
            for (int i = 0; i < 60; i++) {
                game.makeAction(new double[] { i % 3, Math.sin(i) * 20 }, 1);
            }
            DemoPlayback playback = new DemoPlayback(wads, game.recordedDemo());
            playback.finish();

            assertEquals(game.getGameVariable(GameVariable.POSITION_X), playback.player().x());
            assertEquals(game.getGameVariable(GameVariable.POSITION_Y), playback.player().y());
        }
    }

    @Test
    void turnsOfVanillaDemosComeInWholeSteps() throws Exception {
        try (Game game = engine.open(corridor().demoFormat(DemoFormat.VANILLA).build())) {
            for (int i = 0; i < 40; i++) {
                game.makeAction(new double[] { 0, 0, 1.0 }, 1);
            }
            Demo demo = game.recordedDemo();

            assertEquals(109, demo.header().version());
            // the rests that rounding leaves are made up for, so forty degrees stay forty degrees
            assertEquals(320, game.getGameVariable(GameVariable.ANGLE), 360 / 256.0);
        }
    }

    @Test
    void twoGamesInTurnsDoNotDisturbEachOther() throws Exception {
        try (Game alone = engine.open(corridor().build());
                Game first = engine.open(corridor().build());
                Game second = engine.open(corridor().skill(5).build())) {
            double[][] path = new double[60][2];
            for (double[] step : path) {
                alone.makeAction(RUN, 1);
                step[0] = alone.getGameVariable(GameVariable.POSITION_X);
                step[1] = alone.getGameVariable(GameVariable.VELOCITY_X);
            }
            double[][] interleaved = new double[60][2];
            for (double[] step : interleaved) {
                first.makeAction(RUN, 1);
                second.makeAction(new double[] { 1, 0, 45, 1 }, 1);
                step[0] = first.getGameVariable(GameVariable.POSITION_X);
                step[1] = first.getGameVariable(GameVariable.VELOCITY_X);
            }

            assertArrayEquals(path, interleaved);
        }
    }

    @Test
    void objectsBehindTheBackAreListedButNotVisible() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 1024, 256);
        map.thing(512, 128, 0, MapBuilder.PLAYER_1_START).thing(900, 128, 180, 3001).thing(100, 128, 0, 2012);
        try (Game game = engine.open(GameSetup.of(OneMapWad.of(map), "MAP01").build())) {
            ObjectList objects = new ObjectList();
            game.listObjects(objects);

            assertEquals(3, objects.size());
            assertEquals("DoomPlayer", objects.name(0));
            assertEquals("DoomImp", objects.name(1));
            assertEquals(ObjectKind.MONSTER, objects.kind(1));
            assertTrue(objects.visible(1));
            assertEquals("Medikit", objects.name(2));
            assertFalse(objects.visible(2));
        }
    }

    @Test
    void aMapThatIsMissingIsAClearError() throws Exception {
        GameSetup setup = GameSetup.of(OneMapWad.of(OneMapWad.corridor()), "MAP02").build();

        GameException error = assertThrows(GameException.class, () -> engine.open(setup));

        assertTrue(error.getMessage().contains("MAP02"), error.getMessage());
    }
}
