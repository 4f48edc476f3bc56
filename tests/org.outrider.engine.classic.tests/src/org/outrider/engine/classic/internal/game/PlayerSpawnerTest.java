/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;

class PlayerSpawnerTest {

    private static final int ENOUGH = 10_000;

    @Test
    void everyPlayerOfACooperativeGameStartsAtTheOwnPlace() throws LevelException {
        Simulation game = new Simulation(Rooms.several(3, 0), Rooms.withStarts());

        for (int i = 0; i < 3; i++) {
            assertEquals(Fixed.of(256 * (i + 1)), game.session().players[i].body().x);
        }
        assertNull(game.session().players[3].mobj);
    }

    @Test
    void aPlayerWithoutAStartIsAClearError() {
        LevelSource noStart = name -> Rooms.level(Rooms.room(name));

        LevelException error = assertThrows(LevelException.class,
                () -> new Simulation(Rooms.single(true, 1, 1), noStart));

        assertEquals("MAP01 has no start for player 1", error.getMessage());
    }

    @Test
    void aDeathmatchNeedsFourStarts() {
        LevelException error = assertThrows(LevelException.class,
                () -> new Simulation(Rooms.several(2, 1), Rooms.withDeathmatchStarts(3)));

        assertTrue(error.getMessage().contains("3 deathmatch starts"), error.getMessage());
    }

    @Test
    void deathReloadsTheLevelOfASinglePlayer() throws LevelException {
        Simulation game = new Simulation(Rooms.single(true, 1, 1), Rooms.withStarts());
        Player player = game.session().players[0];
        play(game, 20, 0);
        kill(game, player);

        play(game, 2, Buttons.USE);

        assertEquals(Player.Life.LIVE, player.life);
        assertEquals(100, player.health);
        assertEquals(1, game.world().levelTime);
    }

    @Test
    void aDeadPlayerOfSeveralComesBackAndLeavesTheBody() throws LevelException {
        Simulation game = new Simulation(Rooms.several(2, 0), Rooms.withStarts());
        Player player = game.session().players[0];
        play(game, 20, 0);
        Mobj corpse = player.body();
        kill(game, player);

        play(game, 2, Buttons.USE);

        assertEquals(Player.Life.LIVE, player.life);
        assertNotEquals(corpse, player.body());
        assertNull(corpse.player);
        assertEquals(1, game.world().bodyCount);
        assertTrue(game.world().levelTime > 20, "the level goes on");
    }

    @Test
    void bodiesBeyondTheQueueAreTakenAway() throws LevelException {
        Simulation game = new Simulation(Rooms.several(2, 0), Rooms.withStarts());
        Player player = game.session().players[0];
        play(game, 2, 0);
        Mobj first = player.body();
        for (int i = 0; i < 33; i++) {
            kill(game, player);
            play(game, 2, Buttons.USE);
            play(game, 2, 0);
        }

        assertEquals(33, game.world().bodyCount);
        assertTrue(first.isRemoved());
    }

    private static void kill(Simulation game, Player player) {
        game.world().rules().combatRules().damage(player.body(), null, null, ENOUGH);
    }

    private static void play(Simulation game, int tics, int buttons) throws LevelException {
        for (int i = 0; i < tics; i++) {
            game.setCommand(0, 0, 0, 0, buttons);
            game.tic();
        }
    }
}
