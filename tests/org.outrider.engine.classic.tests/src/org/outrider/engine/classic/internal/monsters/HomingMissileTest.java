/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.MapBuilder;

/** The revenant's missile that follows its target. */
class HomingMissileTest {

    private static final int TURN = 0xc000000;

    private final Arena arena;
    private final Mobj missile;

    /** A missile that flies north, past a player in the east. */
    HomingMissileTest() throws LevelException {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 256), 0, 0, 2048, 2048);
        arena = Arena.commercial(1, map.thing(1024, 512, 0, MapBuilder.PLAYER_1_START));
        missile = arena.spawn("TRACER", 256, 512);
        missile.angle = Angle.ANG90;
        missile.momY = missile.type.speed();
        missile.tracer = arena.playerBody();
    }

    @Test
    void turnsTowardItsTargetInEveryFourthTicOfTheGame() {
        for (int tic = 0; tic < 8; tic++) {
            int before = missile.angle;
            arena.session().gameTic = tic;

            arena.enter(missile, "TRACER");

            assertEquals(tic % 4 == 0 ? before - TURN : before, missile.angle, "tic " + tic);
        }
    }

    @Test
    void fliesTheWayItHasTurned() {
        arena.enter(missile, "TRACER");

        assertTrue(missile.momX > 0);
        assertEquals(missile.type.speed(), Math.hypot(missile.momX, missile.momY), Fixed.UNIT / 100.0);
    }

    @Test
    void doesNotOvershoot() {
        missile.angle = TURN / 2;

        arena.enter(missile, "TRACER");

        assertEquals(Angle.between(missile.x, missile.y, arena.playerBody().x, arena.playerBody().y), missile.angle);
    }

    @Test
    void leavesSmokeBehind() {
        arena.enter(missile, "TRACER");

        Mobj smoke = arena.only("SMOKE");
        assertEquals(missile.y - missile.type.speed(), smoke.y);
        assertEquals(1, arena.all("PUFF").size());
    }

    @Test
    void fliesStraightOnceItsTargetIsDead() {
        arena.kill(arena.playerBody());

        arena.enter(missile, "TRACER");

        assertEquals(Angle.ANG90, missile.angle);
    }
}
