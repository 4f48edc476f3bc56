/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;

class PlanesTest {

    private final Site site = Site.of(Site.hallAndRoom(Site.room(0, 64)));
    private final Planes planes = new Planes(site.world, new Movement(site.world).sectorHeights());
    private final Sector room = site.sector(Site.ROOM);

    private Mobj monster() {
        return site.thing("TROOP", Site.ROOM_X, Site.ROOM_Y);
    }

    private Planes.Result raise(int speed, int destination, Crush crush) {
        return planes.moveFloor(room, Fixed.of(speed), Fixed.of(destination), crush, Mover.UP);
    }

    private Planes.Result lowerCeiling(int speed, int destination, Crush crush) {
        return planes.moveCeiling(room, Fixed.of(speed), Fixed.of(destination), crush, Mover.DOWN);
    }

    @Test
    void stepThatEndsAtTheDestinationIsNotYetArrival() {
        assertEquals(Planes.Result.MOVING, raise(8, 8, Crush.NO));
        assertEquals(8, site.floor(Site.ROOM));
        assertEquals(Planes.Result.ARRIVED, raise(8, 8, Crush.NO));
        assertEquals(8, site.floor(Site.ROOM));
    }

    @Test
    void blockedStepIsTakenBack() {
        monster();

        assertEquals(Planes.Result.BLOCKED, raise(10, 32, Crush.NO));
        assertEquals(0, site.floor(Site.ROOM));
    }

    @Test
    void crushingStepIsNotTakenBack() {
        Mobj monster = monster();

        assertEquals(Planes.Result.BLOCKED, raise(10, 32, Crush.YES));
        assertEquals(10, site.floor(Site.ROOM));
        assertEquals(50, monster.health);
    }

    @Test
    void stepThatOnlyHurtsIsTakenBack() {
        Mobj monster = monster();

        assertEquals(Planes.Result.BLOCKED, lowerCeiling(10, 0, Crush.HURT_ONLY));
        assertEquals(64, site.ceiling(Site.ROOM));
        assertEquals(50, monster.health);
    }

    /** Doom 1.9: the last step counts as arrival even where a thing forces it back. */
    @Test
    void lastStepCountsEvenIfItIsBlocked() {
        monster();

        assertEquals(Planes.Result.ARRIVED, lowerCeiling(32, 40, Crush.NO));
        assertEquals(64, site.ceiling(Site.ROOM));
    }

    @Test
    void risingCeilingIsNeverBlocked() {
        Mobj monster = monster();
        monster.height = Fixed.of(100);

        assertEquals(Planes.Result.MOVING,
                planes.moveCeiling(room, Fixed.of(8), Fixed.of(90), Crush.NO, Mover.UP));
        assertEquals(72, site.ceiling(Site.ROOM));
    }
}
