/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** What happens when a moving thing meets others: blocking, picking up, projectile hits, ramming, telefrags. */
final class ThingContact {

    private static final int TOUCHABLE = ThingFlags.SOLID | ThingFlags.SPECIAL | ThingFlags.SHOOTABLE;
    private static final int TELEFRAG_DAMAGE = 10000;

    private final World world;
    private final ThingType player;
    private final ThingType knight;
    private final ThingType baron;
    private @Nullable Mobj lastMover;

    ThingContact(World world) {
        this.world = world;
        GameData data = world.session().data;
        player = data.thing(GameData.PLAYER);
        knight = data.thing("KNIGHT");
        baron = data.thing("BRUISER");
    }

    /** Notes who asks from now on; acts of the things that are met may lead to another check within this one. */
    void begin(Mobj mover) {
        lastMover = mover;
    }

    /**
     * Lets a thing meet those of a block's list which it would overlap at a position.
     *
     * @param moverFlags flags that the thing had when its move began
     * @return false where one of them stops it
     */
    boolean meetAll(@Nullable Mobj first, Mobj mover, int moverFlags, int x, int y) {
        int radius = mover.radius;
        for (Mobj other = first; other != null; other = other.blockNext) {
            int reach = other.radius + radius;
            if ((other.flags & TOUCHABLE) != 0 && Math.abs(other.x - x) < reach && Math.abs(other.y - y) < reach
                    && other != mover && !meet(other, mover, moverFlags)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Lets a thing that appears at a position kill those of a block's list which it would overlap.
     *
     * @return false where it must not kill one of them
     */
    boolean stomp(@Nullable Mobj first, Mobj mover, boolean mayKill, int x, int y) {
        int radius = mover.radius;
        for (Mobj other = first; other != null; other = other.blockNext) {
            int reach = other.radius + radius;
            if ((other.flags & ThingFlags.SHOOTABLE) != 0 && Math.abs(other.x - x) < reach
                    && Math.abs(other.y - y) < reach && other != mover) {
                if (!mayKill) {
                    return false;
                }
                world.rules().combatRules().damage(other, mover, mover, TELEFRAG_DAMAGE);
            }
        }
        return true;
    }

    private boolean meet(Mobj other, Mobj mover, int moverFlags) {
        if ((mover.flags & ThingFlags.SKULLFLY) != 0) {
            ram(other, mover);
            return false;
        }
        if ((mover.flags & ThingFlags.MISSILE) != 0) {
            return meetsMissile(other, mover);
        }
        boolean solid = (other.flags & ThingFlags.SOLID) != 0;
        if ((other.flags & ThingFlags.SPECIAL) != 0 && (moverFlags & ThingFlags.PICKUP) != 0) {
            world.rules().combatRules().touch(other, mover);
        }
        return !solid;
    }

    /**
     * A lost soul in flight hits whatever it touches, items too, and stops. Doom 1.9 stops who asked last whether it
     * fits somewhere: a victim that takes its first step at once is stopped in place of the soul, which then flies on.
     */
    private void ram(Mobj other, Mobj soul) {
        int damage = (world.random().next() % 8 + 1) * soul.type.damage();
        world.rules().combatRules().damage(other, soul, soul, damage);
        Mobj stopped = lastMover;
        if (stopped != null) {
            stopped.flags &= ~ThingFlags.SKULLFLY;
            stopped.momX = 0;
            stopped.momY = 0;
            stopped.momZ = 0;
            world.setState(stopped, stopped.type.spawnState());
        }
    }

    private boolean meetsMissile(Mobj other, Mobj missile) {
        if (missile.z > other.z + other.height || missile.z + missile.height < other.z) {
            return true;
        }
        Mobj shooter = missile.target;
        if (shooter != null && isSameSpecies(shooter.type, other.type)) {
            if (other == shooter) {
                return true;
            }
            if (other.type != player) {
                return false;
            }
        }
        if ((other.flags & ThingFlags.SHOOTABLE) == 0) {
            return (other.flags & ThingFlags.SOLID) == 0;
        }
        int damage = (world.random().next() % 8 + 1) * missile.type.damage();
        world.rules().combatRules().damage(other, missile, shooter, damage);
        return false;
    }

    /** Projectiles burst on the shooter's kind without harm; hell knights and barons count as one (Doom 1.9). */
    private boolean isSameSpecies(ThingType one, ThingType other) {
        return one == other || one == knight && other == baron || one == baron && other == knight;
    }
}
