/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.SimulationLoad;
import org.outrider.engine.Snapshot;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** How much of the original's tables a game takes. */
class SimulationLoadTest {

    private static final SimulationLoad NOTHING = new SimulationLoad(0, 0, 0, 0, 0);
    private static final int WALK_LIFT = 88;
    private static final int WALK_CRUSHER = 73;
    private static final int TAG = 1;
    private static final double[] FORWARD = { 1, 0 };
    private static final double[] SHOOT = { 0, 1 };

    @ParameterizedTest
    @ValueSource(ints = { 29, 30, 31 })
    void platformsAreCountedWhenALineSetsThemOff(int count) throws Exception {
        try (Game game = open(movers(WALK_LIFT, count))) {
            assertEquals(count, most(game, FORWARD, 40).platforms());
        }
    }

    @Test
    void crushersCountAsCeilings() throws Exception {
        try (Game game = open(movers(WALK_CRUSHER, 31))) {
            SimulationLoad load = most(game, FORWARD, 40);

            assertEquals(31, load.ceilings());
            assertEquals(0, load.platforms());
        }
    }

    @Test
    void traceCountsWhatItMeets() throws Exception {
        try (Game game = open(stripes(140, 8, 0))) {
            assertTrue(most(game, SHOOT, 40).intercepts() > SimulationLoad.MAX_INTERCEPTS);
        }
    }

    @Test
    void traceThroughFewLinesIsFarFromTheLimit() throws Exception {
        try (Game game = open(stripes(3, 256, 0))) {
            int intercepts = most(game, SHOOT, 40).intercepts();

            assertTrue(intercepts > 0 && intercepts < 16, "" + intercepts);
        }
    }

    @Test
    void moveCountsTheSpecialLinesItTouches() throws Exception {
        try (Game game = open(stripes(9, 3, WALK_LIFT))) {
            assertEquals(9, most(game, FORWARD, 30).touchedLines());
        }
    }

    @Test
    void eachActionTellsOnlyOfItsOwnTics() throws Exception {
        try (Game game = open(movers(WALK_LIFT, 31))) {
            assertEquals(NOTHING, game.simulationLoad());
            assertEquals(31, most(game, FORWARD, 40).platforms());

            game.makeAction(new double[2], 1);

            assertEquals(0, game.simulationLoad().platforms());
        }
    }

    @Test
    void restoredGameHasTakenNothing() throws Exception {
        try (Game game = open(movers(WALK_LIFT, 31))) {
            Snapshot start = game.snapshot();
            game.makeAction(FORWARD, 40);

            game.restore(start);

            assertEquals(NOTHING, game.simulationLoad());
        }
    }

    /** The most of each action's tables, tic by tic. */
    private static SimulationLoad most(Game game, double[] action, int tics) {
        SimulationLoad most = NOTHING;
        for (int tic = 0; tic < tics; tic++) {
            game.makeAction(action, 1);
            SimulationLoad load = game.simulationLoad();
            most = new SimulationLoad(Math.max(most.platforms(), load.platforms()),
                    Math.max(most.ceilings(), load.ceilings()), Math.max(most.buttons(), load.buttons()),
                    Math.max(most.intercepts(), load.intercepts()),
                    Math.max(most.touchedLines(), load.touchedLines()));
        }
        return most;
    }

    /** A corridor with a line before the player that sets off so many sectors elsewhere. */
    private static MapBuilder movers(int special, int count) {
        MapBuilder map = stripes(1, 256, special);
        for (int i = 0; i < count; i++) {
            map.room(MapBuilder.sector(64, 192, 0, TAG), i * 64, 512, i * 64 + 32, 544);
        }
        return map;
    }

    /** A corridor to the east that begins with a square for the player and is cut into stripes. */
    private static MapBuilder stripes(int count, int width, int special) {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 128, 128);
        for (int i = 0; i < count; i++) {
            map.room(MapBuilder.sector(0, 128), 128 + i * width, 0, 128 + (i + 1) * width, 128);
            if (special != 0) {
                map.line(128 + i * width, 128, 128 + i * width, 0, LineStyle.special(special, TAG));
            }
        }
        int end = 128 + count * width;
        map.room(MapBuilder.sector(0, 128), end, 0, end + 256, 128);
        return map.thing(64, 64, 0, MapBuilder.PLAYER_1_START);
    }

    private static Game open(MapBuilder map) throws Exception {
        return new ClassicEngine().open(GameSetup.of(OneMapWad.of(map), "MAP01")
                .buttons(Button.MOVE_FORWARD, Button.ATTACK).build());
    }
}
