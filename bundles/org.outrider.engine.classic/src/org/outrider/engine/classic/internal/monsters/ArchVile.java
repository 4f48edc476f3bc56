/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.combat.Damage;
import org.outrider.engine.classic.internal.combat.Explosions;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.movement.Moves;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** Arch-viles: they raise the dead and burn who stays in view. */
final class ArchVile {

    private static final int SEARCH_MARGIN = 2 * Level.MAX_RADIUS;
    private static final int FIRE_DISTANCE = 24 * Fixed.UNIT;
    private static final int DIRECT_DAMAGE = 20;
    private static final int BLAST_DAMAGE = 70;
    private static final int LIFT = 1000 * Fixed.UNIT;

    private final World world;
    private final Chasing chasing;
    private final Senses senses;
    private final Facing facing;
    private final Moves moves;
    private final Damage damage;
    private final Explosions explosions;
    private final ThingType archVile;
    private final ThingType fire;
    private final int healState;

    ArchVile(World world, Chasing chasing, Senses senses, Facing facing, Moves moves, Damage damage,
            Explosions explosions) {
        this.world = world;
        this.chasing = chasing;
        this.senses = senses;
        this.facing = facing;
        this.moves = moves;
        this.damage = damage;
        this.explosions = explosions;
        GameData data = world.session().data;
        archVile = data.thing("VILE");
        fire = data.thing("FIRE");
        healState = data.state("VILE_HEAL1").index();
    }

    /** Raises a corpse that lies where the next step leads, else chases like all others. */
    void chase(Mobj actor) {
        Mobj corpse = actor.moveDirection == Mobj.NO_DIRECTION ? null
                : findCorpse(Walking.nextX(actor), Walking.nextY(actor));
        if (corpse == null) {
            chasing.chase(actor);
        } else {
            raise(actor, corpse);
        }
    }

    private @Nullable Mobj findCorpse(int x, int y) {
        Level level = world.level();
        int left = Math.max(level.blockColumn(x - SEARCH_MARGIN), 0);
        int right = Math.min(level.blockColumn(x + SEARCH_MARGIN), level.blockColumns - 1);
        int bottom = Math.max(level.blockRow(y - SEARCH_MARGIN), 0);
        int top = Math.min(level.blockRow(y + SEARCH_MARGIN), level.blockRows - 1);
        for (int column = left; column <= right; column++) {
            for (int row = bottom; row <= top; row++) {
                for (Mobj thing = world.links().inBlock(column, row); thing != null; thing = thing.blockNext) {
                    if (isRaisable(thing, x, y)) {
                        return thing;
                    }
                }
            }
        }
        return null;
    }

    private boolean isRaisable(Mobj thing, int x, int y) {
        if (!thing.hasAny(ThingFlags.CORPSE) || thing.tics != -1 || thing.type.raiseState() == 0) {
            return false;
        }
        int reach = thing.type.radius() + archVile.radius();
        if (Math.abs(thing.x - x) > reach || Math.abs(thing.y - y) > reach) {
            return false;
        }
        thing.momX = 0;
        thing.momY = 0;
        // a dead monster is a quarter as high as a living one
        thing.height <<= 2;
        boolean fits = moves.checkPosition(thing, thing.x, thing.y);
        thing.height >>= 2;
        return fits;
    }

    /**
     * Brings a corpse back to life. Doom 1.9 restores its height from that of the corpse and leaves the radius as it
     * is, so one that was crushed comes back with neither: a ghost that walks through walls.
     */
    private void raise(Mobj actor, Mobj corpse) {
        Mobj target = actor.target;
        actor.target = corpse;
        facing.faceTarget(actor);
        actor.target = target;
        world.setState(actor, healState);
        world.setState(corpse, corpse.type.raiseState());
        corpse.height <<= 2;
        corpse.flags = corpse.type.flags();
        corpse.health = corpse.type.spawnHealth();
        corpse.target = null;
        world.events().add(EventLog.Kind.RAISE, world.levelTime, corpse, null, 0, 0);
    }

    /**
     * Lights the fire at the target. Doom 1.9 spawns it at a point with the target's x in both coordinates and moves it
     * at once; only the heights of that point's sector stay with the fire.
     */
    void lightFire(Mobj actor) {
        Mobj target = actor.target;
        if (target == null) {
            return;
        }
        facing.faceTarget(actor);
        Mobj flame = world.spawn(target.x, target.x, target.z, fire);
        actor.tracer = flame;
        flame.target = actor;
        flame.tracer = target;
        burn(flame);
    }

    /** Keeps the fire in front of who burns, as long as the arch-vile sees it. */
    void burn(Mobj flame) {
        Mobj burning = flame.tracer;
        Mobj vile = flame.target;
        if (burning == null || vile == null || !senses.canSee(vile, burning)) {
            return;
        }
        world.links().unlink(flame);
        flame.x = burning.x + Fixed.mul(FIRE_DISTANCE, Trig.cos(burning.angle));
        flame.y = burning.y + Fixed.mul(FIRE_DISTANCE, Trig.sin(burning.angle));
        flame.z = burning.z;
        world.links().link(flame);
    }

    /** Burns the target if it is still in view: hurts it, throws it up and lets the fire explode. */
    void attack(Mobj actor) {
        Mobj target = actor.target;
        if (target == null) {
            return;
        }
        facing.faceTarget(actor);
        if (!senses.canSee(actor, target)) {
            return;
        }
        damage.damage(target, actor, actor, DIRECT_DAMAGE);
        target.momZ = LIFT / target.type.mass();
        Mobj flame = actor.tracer;
        if (flame == null) {
            return;
        }
        flame.x = target.x - Fixed.mul(FIRE_DISTANCE, Trig.cos(actor.angle));
        flame.y = target.y - Fixed.mul(FIRE_DISTANCE, Trig.sin(actor.angle));
        explosions.radiusAttack(flame, actor, BLAST_DAMAGE);
    }
}
