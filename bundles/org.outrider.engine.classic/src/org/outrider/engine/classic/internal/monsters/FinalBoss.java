/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.combat.Projectiles;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.Thinkers;
import org.outrider.engine.classic.internal.world.World;

/** The boss of the last level of Doom II: it spits cubes at the spots placed for it, and dies in a wall of fire. */
final class FinalBoss {

    private static final int EASY = 2;
    /** The explosions of its death, in map units from it. */
    private static final int FIRST_EXPLOSION = -196;
    private static final int EXPLOSIONS_END = 320;
    private static final int EXPLOSION_STEP = 8;
    private static final int EXPLOSION_DISTANCE = 320 * Fixed.UNIT;

    private final World world;
    private final Projectiles projectiles;
    private final ThingType spot;
    private final ThingType cube;
    private final ThingType rocket;
    private final int explodeState;

    FinalBoss(World world, Projectiles projectiles) {
        this.world = world;
        this.projectiles = projectiles;
        GameData data = world.session().data;
        spot = data.thing("BOSSTARGET");
        cube = data.thing("SPAWNSHOT");
        rocket = data.thing("ROCKET");
        explodeState = data.state("BRAINEXPLODE1").index();
    }

    /**
     * Collects the spots to shoot at, in the order of the thinkers; any number (Doom 1.9: at most 32). Spots neither
     * come nor go during play, so a second boss finds what the first has collected.
     */
    void awake(Mobj actor) {
        world.nextBrainTarget = 0;
        if (!world.brainTargets.isEmpty()) {
            return;
        }
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (!thinker.isRemoved() && thinker instanceof Mobj mobj && mobj.type == spot) {
                world.brainTargets.add(mobj);
            }
        }
    }

    /**
     * Spits a cube at the next spot; on the two easy skills only every other time, beginning with the first. A cube
     * that flies due east or west never arrives.
     */
    void spit(Mobj actor) {
        Session session = world.session();
        boolean skips = session.brainSkips;
        session.brainSkips = !skips;
        if (skips && session.options.skill() <= EASY || world.brainTargets.isEmpty()) {
            return;
        }
        Mobj target = world.brainTargets.get(world.nextBrainTarget);
        world.nextBrainTarget = (world.nextBrainTarget + 1) % world.brainTargets.size();
        Mobj flying = projectiles.spawn(actor, target, cube);
        flying.target = target;
        // Doom 1.9 counts the flight along y only. The sine table has no 0, so a cube always has momentum along y.
        flying.reactionTime = (target.y - actor.y) / flying.momY / flying.state.tics();
    }

    /** A row of explosions in front of the dying boss. */
    void scream(Mobj actor) {
        for (int i = FIRST_EXPLOSION; i < EXPLOSIONS_END; i += EXPLOSION_STEP) {
            explodeAt(actor.x + Fixed.of(i), actor.y - EXPLOSION_DISTANCE);
        }
    }

    /** Each explosion leads to another nearby. */
    void explode(Mobj explosion) {
        explodeAt(explosion.x + world.random().nextDifference() * 2048, explosion.y);
    }

    private void explodeAt(int x, int y) {
        int z = 128 + world.random().next() * 2 * Fixed.UNIT;
        Mobj explosion = world.spawn(x, y, z, rocket);
        explosion.momZ = world.random().next() * 512;
        world.setState(explosion, explodeState);
        explosion.tics = Math.max(explosion.tics - (world.random().next() & 7), 1);
    }

    /** The boss is dead: the level ends. */
    void die(Mobj actor) {
        world.events().add(EventLog.Kind.EXIT, world.levelTime, null, actor, 0, -1);
        world.session().exitLevel();
    }
}
