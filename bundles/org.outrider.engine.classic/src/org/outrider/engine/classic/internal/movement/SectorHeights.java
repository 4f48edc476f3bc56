/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.ThingLinks;
import org.outrider.engine.classic.internal.world.World;

/** Fits all things near a sector to its new heights, and crushes those that do not fit. */
public final class SectorHeights {

    private static final int CRUSH_DAMAGE = 10;
    /** Crushers hurt in every fourth tic. */
    private static final int CRUSH_TIME_MASK = 3;
    private static final int BLOOD_SPEED_SHIFT = 12;

    private final World world;
    private final Level level;
    private final ThingLinks links;
    private final Moves moves;
    private final int gibsState;
    private final ThingType blood;
    private boolean obstructed;

    SectorHeights(World world, Moves moves) {
        this.world = world;
        this.moves = moves;
        level = world.level();
        links = world.links();
        GameData data = world.session().data;
        gibsState = data.state("GIBS").index();
        blood = data.thing("BLOOD");
    }

    /**
     * Fits the things of all blocks around a sector whose floor or ceiling moved. Corpses that do not fit become gibs,
     * dropped items vanish.
     *
     * @param crunch whether living things that do not fit are hurt
     * @return true where a living thing does not fit
     */
    public boolean change(Sector sector, boolean crunch) {
        obstructed = false;
        int[] box = level.sectorBlockBox[sector.index];
        int top = box[0];
        int bottom = box[1];
        int left = box[2];
        int right = box[3];
        for (int column = left; column <= right; column++) {
            for (int row = bottom; row <= top; row++) {
                fitAll(links.inBlock(column, row), crunch);
            }
        }
        return obstructed;
    }

    private void fitAll(@Nullable Mobj first, boolean crunch) {
        for (Mobj thing = first; thing != null; thing = thing.blockNext) {
            if (!moves.clipHeight(thing)) {
                squeeze(thing, crunch);
            }
        }
    }

    private void squeeze(Mobj thing, boolean crunch) {
        if (thing.health <= 0) {
            world.setState(thing, gibsState);
            thing.flags &= ~ThingFlags.SOLID;
            thing.height = 0;
            thing.radius = 0;
            return;
        }
        if ((thing.flags & ThingFlags.DROPPED) != 0) {
            world.remove(thing);
            return;
        }
        if ((thing.flags & ThingFlags.SHOOTABLE) == 0) {
            return;
        }
        obstructed = true;
        if (crunch && (world.levelTime & CRUSH_TIME_MASK) == 0) {
            world.rules().combatRules().damage(thing, null, null, CRUSH_DAMAGE);
            Mobj drops = world.spawn(thing.x, thing.y, thing.z + thing.height / 2, blood);
            drops.momX = world.random().nextDifference() << BLOOD_SPEED_SHIFT;
            drops.momY = world.random().nextDifference() << BLOOD_SPEED_SHIFT;
        }
    }
}
