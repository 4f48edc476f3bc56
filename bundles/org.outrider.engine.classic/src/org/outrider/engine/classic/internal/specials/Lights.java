/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** Starts flickering lights and sets light levels (Doom 1.9). */
final class Lights {

    private final World world;
    private final DoomRandom random;
    private final SectorSearch search;

    Lights(World world, SectorSearch search) {
        this.world = world;
        random = world.random();
        this.search = search;
    }

    /** Sector special 17. */
    void spawnFireFlicker(Sector sector) {
        sector.special = 0;
        FireFlicker light = new FireFlicker(random, sector);
        light.maxLight = sector.lightLevel;
        light.minLight = search.lowestLight(sector) + 16;
        world.thinkers().add(light);
    }

    /** Sector special 1; draws a random number. */
    void spawnFlash(Sector sector) {
        sector.special = 0;
        LightFlash light = new LightFlash(random, sector);
        light.maxLight = sector.lightLevel;
        light.minLight = search.lowestLight(sector);
        light.count = (random.next() & LightFlash.BRIGHT_TIME) + 1;
        world.thinkers().add(light);
    }

    /** Sector specials 2, 3, 4, 12 and 13; those that are not in step with each other draw a random number. */
    void spawnStrobe(Sector sector, int darkTime, boolean inStep) {
        Strobe light = new Strobe(random, sector);
        light.darkTime = darkTime;
        light.maxLight = sector.lightLevel;
        light.minLight = search.lowestLight(sector);
        if (light.minLight == light.maxLight) {
            light.minLight = 0;
        }
        sector.special = 0;
        light.count = inStep ? 1 : (random.next() & 7) + 1;
        world.thinkers().add(light);
    }

    /** Sector special 8. */
    void spawnGlow(Sector sector) {
        sector.special = 0;
        Glow light = new Glow(random, sector);
        light.maxLight = sector.lightLevel;
        light.minLight = search.lowestLight(sector);
        world.thinkers().add(light);
    }

    /** Lets the sectors of a tag blink slowly, except those that something moves; their specials end (Doom 1.9). */
    boolean startStrobing(int tag) {
        boolean any = false;
        for (int i = search.nextTagged(tag, -1); i >= 0; i = search.nextTagged(tag, i)) {
            Sector sector = world.sector(i);
            if (sector.mover == null) {
                spawnStrobe(sector, Strobe.SLOW, false);
                any = true;
            }
        }
        return any;
    }

    /** Darkens the sectors of a tag to their darkest neighbour. */
    boolean darken(int tag) {
        boolean any = false;
        for (int i = search.nextTagged(tag, -1); i >= 0; i = search.nextTagged(tag, i)) {
            Sector sector = world.sector(i);
            sector.lightLevel = search.lowestLight(sector);
            any = true;
        }
        return any;
    }

    /**
     * Sets the light of the sectors of a tag.
     *
     * @param level light level; 0 for that of the brightest neighbour, which holds for the sectors that follow too
     *            once it was not 0 (Doom 1.9)
     */
    boolean set(int tag, int level) {
        boolean any = false;
        int bright = level;
        for (int i = search.nextTagged(tag, -1); i >= 0; i = search.nextTagged(tag, i)) {
            Sector sector = world.sector(i);
            if (bright == 0) {
                bright = search.highestLight(sector);
            }
            sector.lightLevel = bright;
            any = true;
        }
        return any;
    }
}
