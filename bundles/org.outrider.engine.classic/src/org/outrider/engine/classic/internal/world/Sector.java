/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import org.eclipse.jdt.annotation.Nullable;

/** A sector of a world: its heights, light and special, and the things in it. */
public final class Sector {

    /** Number in the SECTORS lump. */
    public final int index;
    public final int tag;
    /** Numbers of its lines in lump order. */
    public final int[] lines;

    /** Heights in 16.16. */
    public int floorHeight;
    public int ceilingHeight;
    /** Flat numbers, see {@code Textures}. */
    public int floorFlat;
    public int ceilingFlat;
    public int lightLevel;
    public int special;

    /** Head of the list of things, linked by {@link Mobj#sectorNext}; newest first. */
    public @Nullable Mobj things;
    /** The last noise heard here: who made it. */
    public @Nullable Mobj soundTarget;
    /** Number of the last noise that reached the sector; no part of its state. */
    public int soundStamp;
    /** The door, floor, ceiling or platform that moves this sector. */
    public @Nullable SectorThinker mover;

    Sector(int index, int tag, int[] lines) {
        this.index = index;
        this.tag = tag;
        this.lines = lines;
    }
}
