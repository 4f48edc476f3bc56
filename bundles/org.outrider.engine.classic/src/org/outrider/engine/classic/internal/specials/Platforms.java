/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.Thinker;
import org.outrider.engine.classic.internal.world.Thinkers;
import org.outrider.engine.classic.internal.world.World;

/** Sets lifts and other platforms in motion and stops them (Doom 1.9, without its limit of 30 at a time). */
final class Platforms {

    private final World world;
    private final SectorSearch search;
    private final Planes planes;

    Platforms(World world, SectorSearch search, Planes planes) {
        this.world = world;
        this.search = search;
        this.planes = planes;
    }

    /**
     * Starts a platform in every sector of a tag that nothing moves; stopped ones of the tag go on where the kind is
     * {@link PlatformKind#PERPETUAL_RAISE}, each new one of which draws a random number.
     *
     * @param rise map units for {@link PlatformKind#RAISE_AND_CHANGE}
     * @param model the sector whose flat is taken by the kinds that change it; null for none
     * @return whether a new one was started
     */
    boolean activate(int tag, PlatformKind kind, int rise, @Nullable Sector model) {
        if (kind == PlatformKind.PERPETUAL_RAISE) {
            goOn(tag);
        }
        boolean any = false;
        for (int i = search.nextTagged(tag, -1); i >= 0; i = search.nextTagged(tag, i)) {
            Sector sector = world.sector(i);
            if (sector.mover == null) {
                begin(sector, kind, tag, rise, model);
                any = true;
            }
        }
        if (any) {
            world.peaks().notePlatforms(count());
        }
        return any;
    }

    private int count() {
        int count = 0;
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Platform platform && !platform.isRemoved()) {
                count++;
            }
        }
        return count;
    }

    private void begin(Sector sector, PlatformKind kind, int tag, int rise, @Nullable Sector model) {
        Platform platform = new Platform(planes, sector);
        platform.platformKind = kind;
        platform.tag = tag;
        // for the kinds that only rise Doom 1.9 leaves this height unset; it matters when something is in the way
        platform.low = sector.floorHeight;
        switch (kind) {
        case RAISE_TO_NEAREST_AND_CHANGE -> {
            takeFlat(sector, model);
            platform.speed = Fixed.UNIT / 2;
            platform.high = search.nextHigherFloor(sector);
            sector.special = 0;
        }
        case RAISE_AND_CHANGE -> {
            takeFlat(sector, model);
            platform.speed = Fixed.UNIT / 2;
            platform.high = sector.floorHeight + Fixed.of(rise);
        }
        case DOWN_WAIT_UP_STAY -> lift(platform, 4 * Fixed.UNIT);
        case BLAZE_DOWN_WAIT_UP_STAY -> lift(platform, 8 * Fixed.UNIT);
        case PERPETUAL_RAISE -> {
            platform.speed = Fixed.UNIT;
            platform.low = search.lowestFloor(sector);
            platform.high = Math.max(search.highestFloor(sector), sector.floorHeight);
            platform.wait = Platform.WAIT;
            platform.status = (world.random().next() & 1) == 0 ? Platform.Status.UP : Platform.Status.DOWN;
        }
        }
        platform.start();
    }

    private void lift(Platform platform, int speed) {
        platform.speed = speed;
        platform.low = search.lowestFloor(platform.sector);
        platform.high = platform.sector.floorHeight;
        platform.wait = Platform.WAIT;
        platform.status = Platform.Status.DOWN;
    }

    private static void takeFlat(Sector sector, @Nullable Sector model) {
        if (model != null) {
            sector.floorFlat = model.floorFlat;
        }
    }

    /** Stops every moving platform that was set off by a tag; tells whether there was one. */
    boolean stop(int tag) {
        boolean any = false;
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Platform platform && !platform.isRemoved() && platform.tag == tag
                    && !platform.isStopped()) {
                platform.stop();
                any = true;
            }
        }
        return any;
    }

    private void goOn(int tag) {
        Thinkers thinkers = world.thinkers();
        for (Thinker thinker = thinkers.first(); thinker != null; thinker = thinkers.after(thinker)) {
            if (thinker instanceof Platform platform && !platform.isRemoved() && platform.tag == tag
                    && platform.isStopped()) {
                platform.goOn();
            }
        }
    }
}
