/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.wad.build.MapBuilder;

/** How arch-viles raise the dead and burn the living. */
class ArchVileTest {

    private static final int EAST = 0;

    private final Arena arena;
    private final Mobj vile;
    private final Mobj imp;

    /** An arch-vile on its way east to where an imp has died, and a pillar in the north-east. */
    ArchVileTest() throws LevelException {
        MapBuilder map = new MapBuilder("MAP01");
        int hall = map.room(MapBuilder.sector(0, 128), 0, 0, 1024, 1024);
        map.pillar(hall, 680, 680, 744, 744);
        map.thing(64, 64, 0, MapBuilder.PLAYER_1_START);
        arena = Arena.commercial(1, map);
        imp = arena.spawn("TROOP", 560, 512);
        arena.hurt(imp, null, imp.health);
        arena.tics(60);
        vile = arena.spawn("VILE", 512, 512);
        vile.moveDirection = EAST;
        vile.target = arena.playerBody();
    }

    @Test
    void corpseInItsWayRises() {
        arena.enter(vile, "VILE_RUN1");

        assertEquals("VILE_HEAL1", vile.state.name());
        assertEquals("TROO_RAISE1", imp.state.name());
        assertEquals(imp.type.spawnHealth(), imp.health);
        assertEquals(imp.type.flags(), imp.flags);
        assertEquals(imp.type.height(), imp.height);
        assertNull(imp.target);
    }

    @Test
    void resurrectionIsReported() {
        arena.events().clear();

        arena.enter(vile, "VILE_RUN1");

        assertEquals(1, arena.events().size());
        assertEquals(EventLog.Kind.RAISE, arena.events().kind(0));
        assertEquals(imp.id, arena.events().actorId(0));
    }

    @Test
    void corpseWithoutRoomToRiseStaysDead() {
        arena.spawn("BARREL", 570, 512);

        arena.enter(vile, "VILE_RUN1");

        assertTrue(imp.health <= 0);
        assertEquals(imp.type.height() >> 2, imp.height);
    }

    @Test
    void corpseThatWasCrushedRisesAsAGhostWithoutSize() {
        imp.height = 0;
        imp.radius = 0;

        arena.enter(vile, "VILE_RUN1");

        assertTrue(imp.health > 0);
        assertEquals(0, imp.height);
        assertEquals(0, imp.radius);
    }

    @Test
    void fireBurnsBeforeTheFaceOfTheTarget() {
        Mobj player = arena.playerBody();

        arena.enter(vile, "VILE_ATK3");

        Mobj fire = vile.tracer;
        assertNotNull(fire);
        assertEquals(player.x + Fixed.of(24), fire.x, 64.0);
        assertEquals(player.y, fire.y, Fixed.UNIT);
    }

    @Test
    void attackHurtsAndThrowsUpATargetInView() {
        arena.enter(vile, "VILE_ATK3");
        int health = arena.player().health;

        arena.enter(vile, "VILE_ATK10");

        assertTrue(arena.player().health < health - 20);
        assertEquals(Fixed.of(1000) / 100, arena.playerBody().momZ);
    }

    @Test
    void attackFailsOnceTheTargetIsOutOfView() {
        Mobj hidden = arena.spawn("BARREL", 912, 912);
        vile.target = hidden;

        arena.enter(vile, "VILE_ATK10");

        assertEquals(hidden.type.spawnHealth(), hidden.health);
        assertEquals(0, hidden.momZ);
    }
}
