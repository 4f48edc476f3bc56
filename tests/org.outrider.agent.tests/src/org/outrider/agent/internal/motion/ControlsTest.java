/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.agent.Maps;
import org.outrider.agent.internal.nav.NavMap;
import org.outrider.engine.Button;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.WadStack;
import org.outrider.wad.build.MapBuilder;

/**
 * What the controls make of the body in a real game: a room of 1024 units with the player in the middle, facing east.
 */
class ControlsTest {

    @TempDir
    private Path folder;
    private final Controls controls = new Controls();
    private final double[] action = new double[Controls.BUTTONS.size()];
    private WadStack wads;
    private Game game;
    private PlayerView player;

    @BeforeEach
    void start() throws Exception {
        MapBuilder map = Maps.startAt(Maps.map(), 0, 0);
        map.room(Maps.room(), -512, -512, 512, 512);
        wads = Maps.wad(map, folder);
        game = new ClassicEngine()
                .open(GameSetup.of(wads, Maps.NAME).buttons(Controls.BUTTONS.toArray(Button[]::new)).build());
        player = new PlayerView(new NavMap(map.build(), Maps.RULES, 3).cells());
        player.look(game);
    }

    @AfterEach
    void end() throws Exception {
        game.close();
        wads.close();
    }

    private void tic() {
        controls.write(player, action);
        game.makeAction(action, 1);
        player.look(game);
    }

    @Test
    void bodyMovesByWhatIsAskedWhereItsStrengthSuffices() {
        controls.moveBy(player, 1, 0);
        tic();

        assertEquals(1, player.x(), 0.05);
        assertEquals(0, player.y(), 0.05);
    }

    @Test
    void bodyMovesAsideWithoutTurning() {
        controls.moveBy(player, 0, 1);
        tic();

        assertEquals(1, player.y(), 0.05);
        assertEquals(0, player.angle(), 0.01);
    }

    @Test
    void bodyComesToRestWithinATicWhereItIsSlow() {
        controls.moveBy(player, 1, 0);
        tic();
        double x = player.x();
        controls.moveBy(player, 0, 0);
        tic();

        assertEquals(x, player.x(), 0.05);
    }

    @Test
    void bodyRunsUpToItsTopSpeed() {
        for (int i = 0; i < 20; i++) {
            controls.moveBy(player, 30, 0);
            tic();
        }

        assertTrue(player.speed() > 12, "speed " + player.speed());
    }

    @Test
    void turnsToTheLeftAndToTheRight() {
        controls.turnTo(player, 20);
        tic();
        assertEquals(20, player.angle(), 0.01);

        controls.turnTo(player, 350);
        tic();
        assertEquals(350, player.angle(), 0.01);
    }

    @Test
    void turnsNoFasterThanAPlayerWould() {
        controls.turnTo(player, 180);
        tic();

        assertTrue(player.angle() <= 30.01 || player.angle() >= 329.99, "angle " + player.angle());
    }

    @Test
    void movesTheRightWayWhileTurning() {
        controls.turnTo(player, 30);
        controls.moveBy(player, 1, 0);
        tic();

        assertEquals(1, player.x(), 0.05);
        assertEquals(0, player.y(), 0.05);
    }

    @Test
    void nothingIsPressedOnceReleased() {
        controls.attack();
        controls.use();
        controls.selectWeapon(3);
        controls.moveBy(player, 5, 5);
        controls.release();
        controls.write(player, action);

        for (double value : action) {
            assertEquals(0, value, 0);
        }
    }
}
