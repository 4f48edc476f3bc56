/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.math.Angle;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** Turns monsters toward their targets. */
final class Facing {

    private static final int SHADOW_SPREAD_SHIFT = 21;

    private final World world;

    Facing(World world) {
        this.world = world;
    }

    /** Turns to the target, not quite so where it is hard to see, and ends an ambush. */
    void faceTarget(Mobj actor) {
        Mobj target = actor.target;
        if (target == null) {
            return;
        }
        actor.flags &= ~ThingFlags.AMBUSH;
        actor.angle = Angle.between(actor.x, actor.y, target.x, target.y);
        if (target.hasAny(ThingFlags.SHADOW)) {
            actor.angle += world.random().nextDifference() << SHADOW_SPREAD_SHIFT;
        }
    }
}
