/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Mobj;

class ThingMotionTest {

    private static final int TICS_UNTIL_RISING_IS_POSSIBLE = 12 * 35;

    @Test
    void stateLastsItsTics() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj barrel = world.spawn("BARREL", 500, 500);
        int first = barrel.state.index();
        int tics = barrel.tics;

        world.run(tics - 1);
        assertEquals(first, barrel.state.index());
        world.run(1);
        assertEquals(world.world.session().data.state(first).next(), barrel.state.index());
    }

    @Test
    void thingVanishesAfterItsLastState() {
        TestWorld world = new TestWorld(TestWorld.room());
        Mobj puff = world.spawn("PUFF", 500, 500, 50);

        world.run(100);

        assertTrue(puff.isRemoved());
    }

    @Test
    void corpseInNightmareMayRiseEvery32TicsAfter12Seconds() {
        TestWorld world = new TestWorld(TestWorld.room(), GameOptions.NIGHTMARE, Complevel.DOOM2);
        lieDown(world);
        world.run(TICS_UNTIL_RISING_IS_POSSIBLE - 1);
        int drawn = world.world.random().index();

        while ((world.world.levelTime & 31) != 0) {
            world.run(1);
        }
        assertEquals(drawn, world.world.random().index());
        world.run(1);
        assertEquals(drawn + 1 & 255, world.world.random().index());
    }

    @Test
    void corpseRisesOnALowRandomNumber() {
        TestWorld world = new TestWorld(TestWorld.room(), GameOptions.NIGHTMARE, Complevel.DOOM2);
        Mobj corpse = lieDown(world);

        world.run(32 * 256 + TICS_UNTIL_RISING_IS_POSSIBLE);

        assertTrue(world.respawned.contains(corpse), "256 draws go through the whole random table");
    }

    @Test
    void corpseStaysDownOnOtherSkills() {
        TestWorld world = new TestWorld(TestWorld.room());
        lieDown(world);

        world.run(32 * 256 + TICS_UNTIL_RISING_IS_POSSIBLE);

        assertEquals(List.of(), world.respawned);
    }

    private static Mobj lieDown(TestWorld world) {
        Mobj corpse = world.spawn("POSSESSED", 500, 500);
        corpse.tics = -1;
        corpse.health = 0;
        return corpse;
    }
}
