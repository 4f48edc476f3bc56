/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Trig;
import org.outrider.engine.classic.internal.movement.Moves;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.Thinkers;
import org.outrider.engine.classic.internal.world.World;

/** Sends things that cross a teleporter's line to the destination in a sector with the line's tag (Doom 1.9). */
final class Teleporter {

    /** Tics for which a player cannot move afterwards. */
    private static final int FREEZE = 18;
    /** How far in front of the destination the second fog appears, map units. */
    private static final int FOG_DISTANCE = 20;

    private final World world;
    private final Moves moves;
    private final ThingType destinationType;
    private final ThingType fogType;

    Teleporter(World world, Moves moves) {
        this.world = world;
        this.moves = moves;
        destinationType = world.session().data.thing("TELEPORTMAN");
        fogType = world.session().data.thing("TFOG");
    }

    /**
     * Teleports a thing, unless it is a projectile, comes from the back of the line (so that one can walk out of a
     * teleporter), or finds no destination or no room there.
     *
     * @param side the side of the line it came from: 0 front, 1 back
     */
    boolean teleport(Line line, int side, Mobj thing) {
        if (side == 1 || thing.hasAny(ThingFlags.MISSILE)) {
            return false;
        }
        Mobj destination = findDestination(line.tag);
        if (destination == null) {
            return false;
        }
        int oldX = thing.x;
        int oldY = thing.y;
        int oldZ = thing.z;
        if (!moves.teleport(thing, destination.x, destination.y)) {
            return false;
        }
        thing.z = thing.floorZ;
        Player player = thing.player;
        if (player != null) {
            player.viewZ = thing.z + player.viewHeight;
        }
        world.spawn(oldX, oldY, oldZ, fogType);
        world.spawn(destination.x + FOG_DISTANCE * Trig.cos(destination.angle),
                destination.y + FOG_DISTANCE * Trig.sin(destination.angle), thing.z, fogType);
        if (player != null) {
            thing.reactionTime = FREEZE;
        }
        thing.angle = destination.angle;
        thing.momX = 0;
        thing.momY = 0;
        thing.momZ = 0;
        world.events().add(EventLog.Kind.TELEPORT, world.levelTime, thing, null, line.index, 0);
        return true;
    }

    /** The destination that was spawned first in the first tagged sector that has one. */
    private @Nullable Mobj findDestination(int tag) {
        Mobj found = null;
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Mobj mobj && mobj.type == destinationType && mobj.sector.tag == tag
                    && !mobj.isRemoved() && (found == null || mobj.sector.index < found.sector.index)) {
                found = mobj;
            }
        }
        return found;
    }
}
