/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import org.outrider.engine.SectorList;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.World;

/** Lists the sectors of a level. */
final class SectorLister {

    private SectorLister() {
    }

    /** A list with the lines of a level's sectors, yet without heights. */
    static SectorList listOf(Level level) {
        int[] counts = new int[level.sectorLines.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = level.sectorLines[i].length;
        }
        SectorList list = new SectorList(counts);
        for (int sector = 0; sector < counts.length; sector++) {
            for (int i = 0; i < counts[sector]; i++) {
                Line line = level.lines[level.sectorLines[sector][i]];
                boolean blocking = line.backSector < 0 || (line.flags & Line.BLOCKING) != 0;
                list.setLine(sector, i, Fixed.toDouble(line.x1), Fixed.toDouble(line.y1), Fixed.toDouble(line.x2),
                        Fixed.toDouble(line.y2), blocking);
            }
        }
        return list;
    }

    /** Fills in the present heights. */
    static void fill(World world, SectorList list) {
        for (int i = 0; i < list.size(); i++) {
            Sector sector = world.sector(i);
            list.setHeights(i, Fixed.toDouble(sector.floorHeight), Fixed.toDouble(sector.ceilingHeight));
        }
    }
}
