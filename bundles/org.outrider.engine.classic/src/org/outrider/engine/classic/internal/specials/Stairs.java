/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/**
 * Builds stairs (Doom 1.9): from each tagged sector, step by step across the first two-sided line that has the step
 * in front and a sector of the same floor flat behind.
 *
 * <p>Quirks kept: a sector behind that already moves is passed over, but makes the stairs a step higher; the search
 * for further tagged sectors goes on after the last step built, not after the tagged sector.
 */
final class Stairs {

    private final World world;
    private final SectorSearch search;
    private final Planes planes;

    /** Height that the next step of the stairs under construction will reach less one step, 16.16. */
    private int height;

    Stairs(World world, SectorSearch search, Planes planes) {
        this.world = world;
        this.search = search;
        this.planes = planes;
    }

    /** Builds stairs from every sector of a tag that nothing moves; tells whether there was one. */
    boolean build(int tag, StairsKind kind) {
        boolean any = false;
        for (int i = search.nextTagged(tag, -1); i >= 0; i = search.nextTagged(tag, i)) {
            Sector sector = world.sector(i);
            if (sector.mover == null) {
                any = true;
                i = buildFrom(sector, kind);
            }
        }
        return any;
    }

    /** Builds one flight and returns the number of the sector of its last step. */
    private int buildFrom(Sector first, StairsKind kind) {
        int flat = first.floorFlat;
        height = first.floorHeight + kind.stepHeight;
        Sector last = first;
        Sector step = first;
        while (step != null) {
            Floor floor = new Floor(planes, step);
            floor.crush = Crush.HURT_ONLY;
            floor.direction = Mover.UP;
            floor.speed = kind.speed;
            floor.destination = height;
            floor.start();
            last = step;
            step = nextStep(step, flat, kind.stepHeight);
        }
        return last.index;
    }

    private @Nullable Sector nextStep(Sector step, int flat, int stepHeight) {
        for (int index : step.lines) {
            Line line = world.level().lines[index];
            if ((line.flags & Line.TWO_SIDED) == 0 || line.frontSector != step.index) {
                continue;
            }
            Sector behind = search.sectorOrNull(line.backSector);
            if (behind == null || behind.floorFlat != flat) {
                continue;
            }
            height += stepHeight;
            if (behind.mover == null) {
                return behind;
            }
        }
        return null;
    }
}
