/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.level;

import java.util.stream.IntStream;

/**
 * The sectors to which noise can pass from each sector: those beyond its two-sided lines, each once.
 *
 * <p>Whether a gap is open at the moment is for the world to say.
 */
public final class SoundPaths {

    private final int[][] free;
    private final int[][] muffled;

    SoundPaths(Line[] lines, int[][] sectorLines) {
        free = new int[sectorLines.length][];
        muffled = new int[sectorLines.length][];
        for (int sector = 0; sector < sectorLines.length; sector++) {
            free[sector] = beyond(sector, lines, sectorLines[sector], Line.TWO_SIDED);
            muffled[sector] = beyond(sector, lines, sectorLines[sector], Line.TWO_SIDED | Line.SOUND_BLOCK);
        }
    }

    private static int[] beyond(int sector, Line[] lines, int[] ofSector, int kind) {
        return IntStream.of(ofSector).mapToObj(index -> lines[index])
                .filter(line -> (line.flags & (Line.TWO_SIDED | Line.SOUND_BLOCK)) == kind)
                .filter(line -> line.frontSector >= 0 && line.backSector >= 0 && line.frontSector != line.backSector)
                .mapToInt(line -> line.frontSector == sector ? line.backSector : line.frontSector)
                .distinct().toArray();
    }

    /** Numbers of the sectors to which noise passes from a sector through lines that do not block sound. */
    public int[] free(int sector) {
        return free[sector];
    }

    /** Numbers of the sectors to which noise passes from a sector through lines that block sound. */
    public int[] muffled(int sector) {
        return muffled[sector];
    }
}
