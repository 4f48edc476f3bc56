/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.Hitscan;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** The marks that shots leave: puffs of smoke on walls and spurts of blood. */
public final class Effects {

    private static final int PUFF_RISE = Fixed.UNIT;
    private static final int BLOOD_RISE = 2 * Fixed.UNIT;
    /** Most damage that gives the middle and the small spurt of blood. */
    private static final int MIDDLE_BLOOD_DAMAGE = 12;
    private static final int SMALL_BLOOD_DAMAGE = 8;

    private final World world;
    private final ThingType puff;
    private final ThingType blood;
    private final int meleePuffState;
    private final int middleBloodState;
    private final int smallBloodState;

    Effects(World world) {
        this.world = world;
        GameData data = world.session().data;
        puff = data.thing("PUFF");
        blood = data.thing("BLOOD");
        meleePuffState = data.state("PUFF3").index();
        middleBloodState = data.state("BLOOD2").index();
        smallBloodState = data.state("BLOOD3").index();
    }

    /**
     * A shot or a blow hits something that does not bleed.
     *
     * @param attackRange range of the attack, 16.16; blows raise no sparks, and the chainsaw, whose range is one more
     *        than a blow's, does (Doom 1.9)
     */
    public void spawnPuff(int x, int y, int z, int attackRange) {
        Mobj mobj = spawnNear(x, y, z, puff);
        mobj.momZ = PUFF_RISE;
        TicsJitter.apply(mobj, world.random());
        if (attackRange == Hitscan.MELEE_RANGE) {
            world.setState(mobj, meleePuffState);
        }
    }

    /** A shot or a blow hits flesh; the less damage, the smaller the spurt. */
    public void spawnBlood(int x, int y, int z, int damage) {
        Mobj mobj = spawnNear(x, y, z, blood);
        mobj.momZ = BLOOD_RISE;
        TicsJitter.apply(mobj, world.random());
        if (damage <= SMALL_BLOOD_DAMAGE) {
            world.setState(mobj, smallBloodState);
        } else if (damage <= MIDDLE_BLOOD_DAMAGE) {
            world.setState(mobj, middleBloodState);
        }
    }

    private Mobj spawnNear(int x, int y, int z, ThingType type) {
        DoomRandom random = world.random();
        return world.spawn(x, y, z + (random.nextDifference() << 10), type);
    }
}
