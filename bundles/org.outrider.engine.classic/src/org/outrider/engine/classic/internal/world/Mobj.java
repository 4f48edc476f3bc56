/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.data.ThingType;

/**
 * A mobile object: a player, monster, item, decoration, projectile or effect.
 *
 * <p>Fields are public because the rules of movement, combat and monsters all work on them in every tic. Objects are
 * pooled by their world: one that was removed and is referred to by nobody is used again.
 */
public final class Mobj extends Thinker {

    /** {@link #moveDirection} of a monster that does not walk. */
    public static final int NO_DIRECTION = 8;

    private final World world;
    /** Place in the world's pool. */
    int slot;
    /** Number that no other object of the game had or will have. */
    public int id;

    /** Position of the middle of the feet, 16.16. */
    public int x;
    public int y;
    public int z;
    /** Where it faces, 32-bit angle. */
    public int angle;
    /** Momentum, 16.16 a tic. */
    public int momX;
    public int momY;
    public int momZ;
    /** Half the width, and the height, 16.16. */
    public int radius;
    public int height;
    /** The highest floor and the lowest ceiling that it touches, 16.16. */
    public int floorZ;
    public int ceilingZ;

    public ThingType type;
    public State state;
    /** Tics left in the state; -1 is forever. */
    public int tics;
    /** Bits of {@code ThingFlags}. */
    public int flags;
    public int health;

    /** Direction of walking: 0 east, counter-clockwise by 45 degrees to 7, 8 none. */
    public int moveDirection;
    /** Steps until a new direction is chosen. */
    public int moveCount;
    /** Whom it chases or, for a projectile, who fired it. */
    public @Nullable Mobj target;
    /** Whom a homing projectile follows; other uses by arch-viles. */
    public @Nullable Mobj tracer;
    /** Tics before it may attack; for players, before they may move after a teleport. */
    public int reactionTime;
    /** Tics for which the target is kept whatever happens. */
    public int threshold;
    /** The player whom it looked for last. */
    public int lastLook;
    /** The player whose body this is. */
    public @Nullable Player player;
    /** Number of the map's thing that it was spawned from; -1 for none. */
    public int spawnThing;

    /** Number of the subsector, and the sector, in which it stands. */
    public int subsector;
    public Sector sector;
    /** Neighbours in the sector's list of things. */
    public @Nullable Mobj sectorNext;
    @Nullable Mobj sectorPrevious;
    /** Neighbours in the block's list of things. */
    public @Nullable Mobj blockNext;
    @Nullable Mobj blockPrevious;
    /** The block it is linked into; -1 for none. */
    int block = -1;
    /** Mark of the pool's search for objects that nobody refers to. */
    boolean referenced;

    Mobj(World world, int slot, ThingType type, State state, Sector sector) {
        this.world = world;
        this.slot = slot;
        this.type = type;
        this.state = state;
        this.sector = sector;
    }

    @Override
    public void think() {
        world.rules().thingRules().think(this);
    }

    /** Tells whether any of the given bits of {@code ThingFlags} is set. */
    public boolean hasAny(int bits) {
        return (flags & bits) != 0;
    }
}
