/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Rules.ThingRules;
import org.outrider.engine.classic.internal.world.World;

/** What every thing does in a tic: move, fall, step its state, and rise again in games with respawning monsters. */
public final class ThingMotion implements ThingRules {

    private static final int FOREVER = -1;
    /** Tics a corpse lies before it may rise. */
    private static final int RESPAWN_DELAY = 12 * 35;
    /** Corpses may rise in every 32nd tic of the level. */
    private static final int RESPAWN_TIME_MASK = 31;
    /** Largest random number with which a corpse rises. */
    private static final int RESPAWN_CHANCE = 4;

    private final World world;
    private final HorizontalMotion horizontal;
    private final VerticalMotion vertical;
    private final boolean monstersRespawn;

    ThingMotion(World world, HorizontalMotion horizontal) {
        this.world = world;
        this.horizontal = horizontal;
        vertical = new VerticalMotion(world);
        monstersRespawn = world.session().options.monstersRespawn();
    }

    @Override
    public void think(Mobj thing) {
        if (thing.momX != 0 || thing.momY != 0 || (thing.flags & ThingFlags.SKULLFLY) != 0) {
            horizontal.move(thing);
            if (thing.isRemoved()) {
                return;
            }
        }
        if (thing.z != thing.floorZ || thing.momZ != 0) {
            vertical.move(thing);
            if (thing.isRemoved()) {
                return;
            }
        }
        if (thing.tics != FOREVER) {
            if (--thing.tics == 0) {
                world.setState(thing, thing.state.next());
            }
        } else if (monstersRespawn && (thing.flags & ThingFlags.COUNTKILL) != 0) {
            waitForRespawn(thing);
        }
    }

    private void waitForRespawn(Mobj corpse) {
        corpse.moveCount++;
        if (corpse.moveCount >= RESPAWN_DELAY && (world.levelTime & RESPAWN_TIME_MASK) == 0
                && world.random().next() <= RESPAWN_CHANCE) {
            world.rules().monsterRules().respawn(corpse);
        }
    }
}
