/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.level.Level;

/** Keeps every thing in the list of its sector and of its block; new ones go to the head (Doom 1.9). */
public final class ThingLinks {

    private final World world;
    private final Level level;
    private final @Nullable Mobj[] blocks;

    ThingLinks(World world) {
        this.world = world;
        level = world.level();
        blocks = new Mobj[level.blockColumns * level.blockRows];
    }

    /** First thing of the list of a block, linked by {@link Mobj#blockNext}; the block must lie on the blockmap. */
    public @Nullable Mobj inBlock(int column, int row) {
        return blocks[row * level.blockColumns + column];
    }

    /** Links a thing by its position, after it moved. */
    public void link(Mobj mobj) {
        link(mobj, level.subsectorAt(mobj.x, mobj.y));
    }

    /** Links a thing whose subsector is known already, after it moved. */
    public void link(Mobj mobj, int subsector) {
        mobj.subsector = subsector;
        Sector sector = world.sector(level.subsectorSector[subsector]);
        mobj.sector = sector;
        if ((mobj.flags & ThingFlags.NOSECTOR) == 0) {
            Mobj head = sector.things;
            mobj.sectorPrevious = null;
            mobj.sectorNext = head;
            if (head != null) {
                head.sectorPrevious = mobj;
            }
            sector.things = mobj;
        } else {
            mobj.sectorPrevious = null;
            mobj.sectorNext = null;
        }
        if ((mobj.flags & ThingFlags.NOBLOCKMAP) == 0) {
            linkIntoBlock(mobj);
        } else {
            mobj.blockPrevious = null;
            mobj.blockNext = null;
            mobj.block = -1;
        }
    }

    private void linkIntoBlock(Mobj mobj) {
        int column = level.blockColumn(mobj.x);
        int row = level.blockRow(mobj.y);
        mobj.blockPrevious = null;
        if (column < 0 || column >= level.blockColumns || row < 0 || row >= level.blockRows) {
            mobj.blockNext = null;
            mobj.block = -1;
            return;
        }
        int block = row * level.blockColumns + column;
        Mobj head = blocks[block];
        mobj.block = block;
        mobj.blockNext = head;
        if (head != null) {
            head.blockPrevious = mobj;
        }
        blocks[block] = mobj;
    }

    /** Unlinks a thing, before it moves or vanishes. */
    public void unlink(Mobj mobj) {
        if ((mobj.flags & ThingFlags.NOSECTOR) == 0) {
            Mobj next = mobj.sectorNext;
            Mobj previous = mobj.sectorPrevious;
            if (next != null) {
                next.sectorPrevious = previous;
            }
            if (previous != null) {
                previous.sectorNext = next;
            } else {
                mobj.sector.things = next;
            }
        }
        if ((mobj.flags & ThingFlags.NOBLOCKMAP) == 0 && mobj.block >= 0) {
            Mobj next = mobj.blockNext;
            Mobj previous = mobj.blockPrevious;
            if (next != null) {
                next.blockPrevious = previous;
            }
            if (previous != null) {
                previous.blockNext = next;
            } else {
                blocks[mobj.block] = next;
            }
            mobj.block = -1;
        }
    }

    void save(StateWriter out) {
        int used = 0;
        for (Mobj head : blocks) {
            if (head != null) {
                used++;
            }
        }
        out.write(used);
        for (int i = 0; i < blocks.length; i++) {
            Mobj head = blocks[i];
            if (head != null) {
                out.write(i);
                out.write(world.pool().slotOf(head));
            }
        }
    }

    void load(StateReader in) {
        Arrays.fill(blocks, null);
        for (int left = in.read(); left > 0; left--) {
            int block = in.read();
            blocks[block] = world.pool().get(in.read());
        }
    }
}
