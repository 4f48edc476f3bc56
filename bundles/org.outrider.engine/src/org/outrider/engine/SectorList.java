/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine;

/**
 * The sectors of a map at one moment: heights that play changes, and lines that it does not. Filling it allocates
 * nothing.
 */
public final class SectorList {

    /** Numbers that describe a line: start, end, whether it blocks. */
    private static final int LINE_VALUES = 5;

    private final double[] floors;
    private final double[] ceilings;
    private final double[][] lines;

    /**
     * A list of sectors without heights or lines.
     *
     * @param lineCounts number of lines of each sector
     */
    public SectorList(int[] lineCounts) {
        floors = new double[lineCounts.length];
        ceilings = new double[lineCounts.length];
        lines = new double[lineCounts.length][];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new double[lineCounts[i] * LINE_VALUES];
        }
    }

    /** Sets a line of a sector in map units; blocking lines cannot be walked through. */
    public void setLine(int sector, int line, double x1, double y1, double x2, double y2, boolean blocking) {
        double[] values = lines[sector];
        int at = line * LINE_VALUES;
        values[at] = x1;
        values[at + 1] = y1;
        values[at + 2] = x2;
        values[at + 3] = y2;
        values[at + 4] = blocking ? 1 : 0;
    }

    /** Sets the heights of a sector in map units. */
    public void setHeights(int sector, double floor, double ceiling) {
        floors[sector] = floor;
        ceilings[sector] = ceiling;
    }

    /** Number of sectors. */
    public int size() {
        return floors.length;
    }

    /** Height of the floor in map units. */
    public double floorHeight(int sector) {
        return floors[sector];
    }

    /** Height of the ceiling in map units. */
    public double ceilingHeight(int sector) {
        return ceilings[sector];
    }

    /** Number of lines that border on a sector. */
    public int lineCount(int sector) {
        return lines[sector].length / LINE_VALUES;
    }

    /** Start of a line in map units. */
    public double lineX1(int sector, int line) {
        return lines[sector][line * LINE_VALUES];
    }

    public double lineY1(int sector, int line) {
        return lines[sector][line * LINE_VALUES + 1];
    }

    /** End of a line in map units. */
    public double lineX2(int sector, int line) {
        return lines[sector][line * LINE_VALUES + 2];
    }

    public double lineY2(int sector, int line) {
        return lines[sector][line * LINE_VALUES + 3];
    }

    /** True where a line cannot be walked through. */
    public boolean isBlocking(int sector, int line) {
        return lines[sector][line * LINE_VALUES + 4] != 0;
    }
}
