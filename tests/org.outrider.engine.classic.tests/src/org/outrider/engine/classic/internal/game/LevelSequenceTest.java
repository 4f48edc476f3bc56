/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.Session.Phase;

/** Which map follows which, and what the player must do to get there. */
class LevelSequenceTest {

    private static final int MANY_TICS = 35 * 60 * 10;

    @ParameterizedTest
    @CsvSource({ "1, false, 2", "15, false, 16", "15, true, 31", "31, true, 32", "31, false, 16", "32, false, 16" })
    void doom2MapsFollowEachOther(int map, boolean secret, int next) throws LevelException {
        assertEquals(next, mapAfter(true, 1, map, secret).map);
    }

    @ParameterizedTest
    @CsvSource({ "1, 3, false, 4", "1, 3, true, 9", "1, 9, false, 4", "2, 9, false, 6", "3, 9, false, 7",
            "4, 9, false, 3" })
    void doomMapsFollowEachOther(int episode, int map, boolean secret, int next) throws LevelException {
        Session session = mapAfter(false, episode, map, secret);

        assertEquals(next, session.map);
        assertEquals(episode, session.episode);
    }

    @Test
    void statisticsWaitUntilAButtonIsPressed() throws LevelException {
        Simulation game = new Simulation(Rooms.single(true, 1, 1), Rooms.withStarts());
        game.tic();
        game.session().exitLevel();

        for (int i = 0; i < MANY_TICS; i++) {
            game.tic();
        }

        assertEquals(Phase.INTERMISSION, game.session().phase);
    }

    @Test
    void theLastMapOfAnEpisodeEndsTheGame() throws LevelException {
        Simulation game = new Simulation(Rooms.single(false, 1, 8), Rooms.withStarts());
        game.tic();

        game.session().exitLevel();
        game.tic();

        assertEquals(Phase.FINALE, game.session().phase);
    }

    @ParameterizedTest
    @CsvSource({ "6, 7", "11, 12", "20, 21" })
    void aTextComesBetweenThePartsOfDoom2(int map, int next) throws LevelException {
        Simulation game = new Simulation(Rooms.single(true, 1, map), Rooms.withStarts());
        game.tic();
        game.session().exitLevel();
        boolean told = false;
        for (int i = 0; i < MANY_TICS && game.session().map == map; i++) {
            told |= game.session().phase == Phase.FINALE;
            pressEverySecond(game, i);
        }

        assertTrue(told, "no text was shown");
        assertEquals(next, game.session().map);
        assertEquals(Phase.LEVEL, game.session().phase);
    }

    @Test
    void theCastAfterTheLastMapOfDoom2NeverEnds() throws LevelException {
        Simulation game = new Simulation(Rooms.single(true, 1, 30), Rooms.withStarts());
        game.tic();
        game.session().exitLevel();

        for (int i = 0; i < MANY_TICS; i++) {
            pressEverySecond(game, i);
        }

        assertEquals(Phase.FINALE, game.session().phase);
        assertEquals(30, game.session().map);
    }

    @Test
    void aNextLevelThatIsMissingIsAClearError() throws LevelException {
        LevelSource onlyFirst = name -> {
            if (!name.equals("MAP01")) {
                throw new LevelException("there is no " + name);
            }
            return Rooms.withStarts().level(name);
        };
        Simulation game = new Simulation(Rooms.single(true, 1, 1), onlyFirst);
        game.tic();
        game.session().exitLevel();

        LevelException error = assertThrows(LevelException.class, () -> {
            for (int i = 0; i < MANY_TICS; i++) {
                pressEverySecond(game, i);
            }
        });

        assertEquals("there is no MAP02", error.getMessage());
    }

    private static Session mapAfter(boolean commercial, int episode, int map, boolean secret) throws LevelException {
        Simulation game = new Simulation(Rooms.single(commercial, episode, map), Rooms.withStarts());
        game.tic();
        if (secret) {
            game.session().exitLevelToSecret();
        } else {
            game.session().exitLevel();
        }
        for (int i = 0; i < MANY_TICS && game.session().map == map; i++) {
            pressEverySecond(game, i);
        }
        return game.session();
    }

    private static void pressEverySecond(Simulation game, int tic) throws LevelException {
        game.setCommand(0, 0, 0, 0, tic % 35 == 0 ? Buttons.USE : 0);
        game.tic();
    }
}
