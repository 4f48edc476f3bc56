/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.level.SoundPaths;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/**
 * Spreads noise from sector to sector: through every open two-sided line, and through at most one line that blocks
 * sound. Each sector reached remembers who made the noise until it hears another.
 *
 * <p>Doom 1.9 spreads recursively. Which sectors it reaches does not depend on the order, so here the sectors within
 * earshot form a queue, which needs no stack on large maps and visits each sector once.
 */
final class NoiseSpread {

    private final World world;
    private final SoundPaths paths;
    private final Sector[] reached;
    private int reachedCount;
    private int stamp;

    NoiseSpread(World world) {
        this.world = world;
        paths = world.level().soundPaths;
        reached = new Sector[world.sectorCount()];
    }

    /** Lets all monsters within earshot of a place take a thing for the maker of a noise. */
    void spread(Mobj maker, Sector from) {
        stamp++;
        reachedCount = 0;
        reach(from, maker);
        for (int i = 0; i < reachedCount; i++) {
            pass(reached[i], paths.free(reached[i].index), maker);
        }
        int unmuffled = reachedCount;
        for (int i = 0; i < unmuffled; i++) {
            pass(reached[i], paths.muffled(reached[i].index), maker);
        }
        for (int i = unmuffled; i < reachedCount; i++) {
            pass(reached[i], paths.free(reached[i].index), maker);
        }
    }

    private void pass(Sector sector, int[] neighbours, Mobj maker) {
        for (int index : neighbours) {
            Sector other = world.sector(index);
            if (other.soundStamp != stamp && isOpen(sector, other)) {
                reach(other, maker);
            }
        }
    }

    private static boolean isOpen(Sector one, Sector other) {
        return Math.min(one.ceilingHeight, other.ceilingHeight) > Math.max(one.floorHeight, other.floorHeight);
    }

    private void reach(Sector sector, Mobj maker) {
        sector.soundStamp = stamp;
        sector.soundTarget = maker;
        reached[reachedCount++] = sector;
    }
}
