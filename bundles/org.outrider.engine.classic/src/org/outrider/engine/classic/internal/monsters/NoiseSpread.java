/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.monsters;

import org.outrider.engine.classic.internal.level.Line;
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

    private static final int OPEN_LINE = Line.TWO_SIDED;
    private static final int BLOCKING_LINE = Line.TWO_SIDED | Line.SOUND_BLOCK;

    private final World world;
    private final Line[] lines;
    private final Sector[] reached;
    private int reachedCount;
    private int stamp;

    NoiseSpread(World world) {
        this.world = world;
        lines = world.level().lines;
        reached = new Sector[world.sectorCount()];
    }

    /** Lets all monsters within earshot of a place take a thing for the maker of a noise. */
    void spread(Mobj maker, Sector from) {
        stamp++;
        reachedCount = 0;
        reach(from, maker);
        for (int i = 0; i < reachedCount; i++) {
            pass(reached[i], OPEN_LINE, maker);
        }
        int unmuffled = reachedCount;
        for (int i = 0; i < unmuffled; i++) {
            pass(reached[i], BLOCKING_LINE, maker);
        }
        for (int i = unmuffled; i < reachedCount; i++) {
            pass(reached[i], OPEN_LINE, maker);
        }
    }

    private void pass(Sector sector, int kind, Mobj maker) {
        for (int index : sector.lines) {
            Line line = lines[index];
            if ((line.flags & BLOCKING_LINE) != kind || line.frontSector < 0 || line.backSector < 0) {
                continue;
            }
            Sector other = world.sector(line.frontSector == sector.index ? line.backSector : line.frontSector);
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
