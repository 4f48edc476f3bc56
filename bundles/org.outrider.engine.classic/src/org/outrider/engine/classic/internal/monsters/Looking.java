/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** Idle monsters: they wait until they hear or see somebody. */
final class Looking {

    private final World world;
    private final Senses senses;
    private final Voices voices;

    Looking(World world, Senses senses, Voices voices) {
        this.world = world;
        this.senses = senses;
        this.voices = voices;
    }

    /** Wakes up at a noise (the deaf ones only if they see its maker) or at the sight of a player. */
    void look(Mobj actor) {
        actor.threshold = 0;
        if (!hears(actor) && !senses.lookForPlayers(actor, false)) {
            return;
        }
        voices.wake(actor);
        world.setState(actor, actor.type.seeState());
    }

    private boolean hears(Mobj actor) {
        Mobj maker = actor.sector.soundTarget;
        if (maker == null || !maker.hasAny(ThingFlags.SHOOTABLE)) {
            return false;
        }
        actor.target = maker;
        return !actor.hasAny(ThingFlags.AMBUSH) || senses.canSee(actor, maker);
    }
}
