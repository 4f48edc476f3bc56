/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.movement.Hitscan;
import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.movement.Moves;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** Projectiles: how they are launched and how they burst (Doom 1.9). */
public final class Projectiles {

    /** Height over the shooter's feet at which projectiles start. */
    private static final int MUZZLE_HEIGHT = 32 * Fixed.UNIT;
    /** Shift of the random error of shots at things that are hard to see. */
    private static final int SHADOW_SPREAD_SHIFT = 20;

    private final World world;
    private final Moves moves;
    private final Hitscan hitscan;
    private final PlayerAim aim;

    Projectiles(World world, Movement movement) {
        this.world = world;
        moves = movement.moves();
        hitscan = movement.hitscan();
        aim = new PlayerAim(hitscan);
    }

    /**
     * A monster launches a projectile at a thing.
     *
     * @return the projectile, which has already burst where there was no room for it
     */
    public Mobj spawn(Mobj source, Mobj target, ThingType type) {
        Mobj missile = world.spawn(source.x, source.y, source.z + MUZZLE_HEIGHT, type);
        missile.target = source;
        int angle = Angle.between(source.x, source.y, target.x, target.y);
        if (target.hasAny(ThingFlags.SHADOW)) {
            angle += world.random().nextDifference() << SHADOW_SPREAD_SHIFT;
        }
        launch(missile, angle);
        int steps = Angle.approximateDistance(target.x - source.x, target.y - source.y) / type.speed();
        missile.momZ = (target.z - source.z) / Math.max(steps, 1);
        checkSpawn(missile);
        return missile;
    }

    /** A player launches a projectile the way he looks, at a thing that stands there or a little to the side. */
    public void spawnForPlayer(Mobj source, ThingType type) {
        int slope = aim.aim(source);
        int angle = aim.angle();
        if (hitscan.target() == null) {
            angle = source.angle;
            slope = 0;
        }
        Mobj missile = world.spawn(source.x, source.y, source.z + MUZZLE_HEIGHT, type);
        missile.target = source;
        launch(missile, angle);
        missile.momZ = Fixed.mul(type.speed(), slope);
        checkSpawn(missile);
    }

    private static void launch(Mobj missile, int angle) {
        missile.angle = angle;
        missile.momX = Fixed.mul(missile.type.speed(), Trig.cos(angle));
        missile.momY = Fixed.mul(missile.type.speed(), Trig.sin(angle));
    }

    /** Moves a new projectile half a step on, so that it bursts at once where its shooter stands before a wall. */
    public void checkSpawn(Mobj missile) {
        TicsJitter.apply(missile, world.random());
        missile.x += missile.momX >> 1;
        missile.y += missile.momY >> 1;
        missile.z += missile.momZ >> 1;
        if (!moves.tryMove(missile, missile.x, missile.y)) {
            explode(missile);
        }
    }

    /** Ends the flight of a projectile: it stops and bursts. */
    public void explode(Mobj missile) {
        missile.momX = 0;
        missile.momY = 0;
        missile.momZ = 0;
        world.setState(missile, missile.type.deathState());
        TicsJitter.apply(missile, world.random());
        missile.flags &= ~ThingFlags.MISSILE;
    }
}
