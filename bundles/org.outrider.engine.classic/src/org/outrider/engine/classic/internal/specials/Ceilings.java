/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.Thinkers;
import org.outrider.engine.classic.internal.world.World;

/** Sets ceilings and crushers in motion and stops them (Doom 1.9, without its limit of 30 at a time). */
final class Ceilings {

    private static final int BOTTOM_GAP = 8 * Fixed.UNIT;

    private final World world;
    private final SectorSearch search;
    private final Planes planes;

    Ceilings(World world, SectorSearch search, Planes planes) {
        this.world = world;
        this.search = search;
        this.planes = planes;
    }

    /**
     * Starts a ceiling in every sector of a tag that nothing moves; crushers of the tag that were stopped go on.
     *
     * @return whether a new one was started
     */
    boolean activate(int tag, CeilingKind kind) {
        if (kind.crushes()) {
            goOn(tag);
        }
        boolean any = false;
        for (int i = search.nextTagged(tag, -1); i >= 0; i = search.nextTagged(tag, i)) {
            Sector sector = world.sector(i);
            if (sector.mover == null) {
                begin(sector, kind);
                any = true;
            }
        }
        if (any) {
            world.peaks().noteCeilings(count());
        }
        return any;
    }

    private int count() {
        int count = 0;
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Ceiling ceiling && !ceiling.isRemoved()) {
                count++;
            }
        }
        return count;
    }

    private void begin(Sector sector, CeilingKind kind) {
        Ceiling ceiling = new Ceiling(planes, sector);
        ceiling.ceilingKind = kind;
        ceiling.crush = kind.crushes() ? Crush.YES : Crush.NO;
        if (kind == CeilingKind.RAISE_TO_HIGHEST) {
            ceiling.topHeight = search.highestCeiling(sector);
            ceiling.direction = Mover.UP;
        } else {
            ceiling.topHeight = sector.ceilingHeight;
            ceiling.bottomHeight = kind == CeilingKind.LOWER_TO_FLOOR ? sector.floorHeight
                    : sector.floorHeight + BOTTOM_GAP;
            ceiling.direction = Mover.DOWN;
        }
        if (kind == CeilingKind.FAST_CRUSH_AND_RAISE) {
            ceiling.speed = 2 * Ceiling.SPEED;
        }
        ceiling.start();
    }

    /** Stops every moving ceiling of a tag where it is; tells whether there was one. */
    boolean stop(int tag) {
        boolean any = false;
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Ceiling ceiling && !ceiling.isRemoved() && ceiling.sector.tag == tag
                    && !ceiling.isStopped()) {
                ceiling.stop();
                any = true;
            }
        }
        return any;
    }

    private void goOn(int tag) {
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Ceiling ceiling && !ceiling.isRemoved() && ceiling.sector.tag == tag
                    && ceiling.isStopped()) {
                ceiling.goOn();
            }
        }
    }
}
