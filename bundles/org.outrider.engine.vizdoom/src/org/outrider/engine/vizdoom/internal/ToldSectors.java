/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.SectorList;
import org.outrider.engine.vizdoom.internal.jni.NativeViZDoom;

/** Sectors as ViZDoom tells them with each state. */
final class ToldSectors implements Sectors {

    private static final int LINE_NUMBERS = 5;

    private @Nullable SectorList sectors;
    private double[] heights = {};

    @Override
    public void follow(NativeGame engine) {
        // the configuration has asked for them
    }

    @Override
    public SectorList read(long game, int[] fields) {
        int count = fields[NativeViZDoom.SECTOR_COUNT];
        int[] lineCounts = new int[count];
        if (heights.length != 2 * count) {
            heights = new double[2 * count];
        }
        NativeViZDoom.sectors(game, heights, lineCounts);
        SectorList known = sectors;
        SectorList list = known == null || known.size() != count
                ? withLines(game, lineCounts, fields[NativeViZDoom.LINE_COUNT]) : known;
        for (int i = 0; i < count; i++) {
            // ViZDoom 1.2.5 tells the floor's distance from the ground with the sign turned
            list.setHeights(i, 0 - heights[2 * i], heights[2 * i + 1]);
        }
        sectors = list;
        return list;
    }

    private static SectorList withLines(long game, int[] lineCounts, int lineCount) {
        SectorList list = new SectorList(lineCounts);
        double[] lines = new double[LINE_NUMBERS * lineCount];
        NativeViZDoom.lines(game, lines);
        int at = 0;
        for (int sector = 0; sector < lineCounts.length; sector++) {
            for (int line = 0; line < lineCounts[sector]; line++) {
                list.setLine(sector, line, lines[at], lines[at + 1], lines[at + 2], lines[at + 3], lines[at + 4] != 0);
                at += LINE_NUMBERS;
            }
        }
        return list;
    }
}
