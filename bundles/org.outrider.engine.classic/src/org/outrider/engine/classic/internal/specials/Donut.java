/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/**
 * Lowers a pillar and raises the ring around it to the floor outside the ring, whose flat the ring takes on (Doom 1.9).
 *
 * <p>Quirks kept: the ring is what lies across the pillar's first line, even if something moves it already; the floor
 * outside is what lies behind the ring's first line that does not have the pillar behind it.
 */
final class Donut {

    private static final int SPEED = Fixed.UNIT / 2;
    /** What Doom 1.9 reads behind a one-sided line, where it follows a pointer to nowhere: a height and a flat. */
    private static final int NOWHERE_HEIGHT = 0;
    private static final int NOWHERE_FLAT = 0x16;

    private final World world;
    private final SectorSearch search;
    private final Planes planes;

    Donut(World world, SectorSearch search, Planes planes) {
        this.world = world;
        this.search = search;
        this.planes = planes;
    }

    /** Starts a donut at every sector of a tag that nothing moves; tells whether there was one. */
    boolean activate(int tag) {
        boolean any = false;
        for (int i = search.nextTagged(tag, -1); i >= 0; i = search.nextTagged(tag, i)) {
            Sector pillar = world.sector(i);
            if (pillar.mover == null) {
                any = true;
                begin(pillar);
            }
        }
        return any;
    }

    private void begin(Sector pillar) {
        Sector ring = pillar.lines.length == 0 ? null : search.across(pillar.lines[0], pillar);
        if (ring == null) {
            return;
        }
        for (int index : ring.lines) {
            Line line = world.level().lines[index];
            if (line.backSector != pillar.index) {
                begin(pillar, ring, search.sectorOrNull(line.backSector));
                return;
            }
        }
    }

    private void begin(Sector pillar, Sector ring, @Nullable Sector outside) {
        int height = outside == null ? NOWHERE_HEIGHT : outside.floorHeight;
        Floor rising = new Floor(planes, ring);
        rising.direction = Mover.UP;
        rising.speed = SPEED;
        rising.destination = height;
        rising.changes = true;
        rising.newFlat = outside == null ? nowhereFlat() : outside.floorFlat;
        rising.newSpecial = 0;
        rising.start();
        Floor lowering = new Floor(planes, pillar);
        lowering.direction = Mover.DOWN;
        lowering.speed = SPEED;
        lowering.destination = height;
        lowering.start();
    }

    private int nowhereFlat() {
        return Math.min(NOWHERE_FLAT, world.level().textures.flatCount() - 1);
    }
}
