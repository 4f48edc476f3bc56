/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.combat;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.data.ThingType;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.movement.Movement;
import org.outrider.engine.classic.internal.movement.Sight;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.World;

/** Blasts that hurt everything near and in sight of them. */
public final class Explosions {

    private static final int BLAST_DAMAGE = 128;

    private final World world;
    private final Sight sight;
    private final Damage damage;
    private final ThingType cyberdemon;
    private final ThingType spiderMastermind;

    Explosions(World world, Movement movement, Damage damage) {
        this.world = world;
        this.damage = damage;
        sight = movement.sight();
        GameData data = world.session().data;
        cyberdemon = data.thing("CYBORG");
        spiderMastermind = data.thing("SPIDER");
    }

    /** A rocket or barrel goes off; whoever fired the one or shot the other is to blame. */
    void explode(Mobj spot) {
        radiusAttack(spot, spot.target, BLAST_DAMAGE);
    }

    /**
     * Hurts all things around a spot, less by one hit point for each map unit of distance from its edge.
     *
     * <p>Doom 1.9: blocks are visited row by row from the south-west; distance is the larger of the two axes, height
     * does not count; the two greatest bosses are immune. The search reaches {@code damage} units from the spot: the
     * margin for large things that its authors added is lost to overflow.
     *
     * @param source who is to blame; null for nobody
     * @param reach hit points in the middle, and the radius in map units
     */
    public void radiusAttack(Mobj spot, @Nullable Mobj source, int reach) {
        Level level = world.level();
        int distance = Fixed.of(reach);
        int lastRow = Math.min(level.blockRow(spot.y + distance), level.blockRows - 1);
        int firstColumn = Math.max(level.blockColumn(spot.x - distance), 0);
        int lastColumn = Math.min(level.blockColumn(spot.x + distance), level.blockColumns - 1);
        for (int row = Math.max(level.blockRow(spot.y - distance), 0); row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                // the next one is read afterwards: a thing that walks away on being hurt leads into its new block
                for (Mobj thing = world.links().inBlock(column, row); thing != null; thing = thing.blockNext) {
                    blast(thing, spot, source, reach);
                }
            }
        }
    }

    private void blast(Mobj thing, Mobj spot, @Nullable Mobj source, int reach) {
        if (!thing.hasAny(ThingFlags.SHOOTABLE) || thing.type == cyberdemon || thing.type == spiderMastermind) {
            return;
        }
        int across = Math.max(Math.abs(thing.x - spot.x), Math.abs(thing.y - spot.y));
        int distance = Math.max(across - thing.radius >> Fixed.FRAC_BITS, 0);
        if (distance < reach && sight.canSee(thing, spot)) {
            damage.damage(thing, spot, source, reach - distance);
        }
    }
}
