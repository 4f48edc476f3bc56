/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.Arrays;

import org.outrider.wad.map.MapData;

/**
 * Follows the rays that players send out: the use button's, the bullet's, the eye's. Belongs to one thread.
 */
public final class RayCaster {

    /** Nothing was in the way. */
    public static final int NOTHING = -1;

    private final MapLines lines;
    private final LineIndex index;
    private final int[] seen;
    private int query;
    private int[] hits = new int[32];
    private double[] shares = new double[32];
    private int count;

    public RayCaster(MapData map, MapLines lines) {
        this.lines = lines;
        index = new LineIndex(lines, map.bounds());
        seen = new int[lines.count()];
    }

    /**
     * The first line that ends the reach of the use button: one with a special, or one that nothing gets through.
     *
     * <p>Doom 1.9: the ray passes lines without special as long as there is a gap between floor and ceiling.
     */
    public int firstUsed(double x, double y, double toX, double toY, Heights heights, LiveLines live) {
        collect(x, y, toX - x, toY - y);
        for (int i = 0; i < count; i++) {
            int line = hits[i];
            if (live.special(line) != 0 || isClosed(line, heights)) {
                return line;
            }
        }
        return NOTHING;
    }

    private boolean isClosed(int line, Heights heights) {
        int front = lines.frontSector(line);
        int back = lines.backSector(line);
        return back == MapLines.NO_SECTOR || Math.min(heights.ceiling(front), heights.ceiling(back))
                <= Math.max(heights.floor(front), heights.floor(back));
    }

    /**
     * True where a level shot at that height reaches a line before it hits another wall.
     *
     * @param z height of the shot
     */
    public boolean isShotClear(double x, double y, double toX, double toY, double z, int target, Heights heights) {
        collect(x, y, toX - x, toY - y);
        for (int i = 0; i < count; i++) {
            int line = hits[i];
            if (line == target) {
                return true;
            }
            if (isHit(line, z, heights)) {
                return false;
            }
        }
        return true;
    }

    private boolean isHit(int line, double z, Heights heights) {
        int front = lines.frontSector(line);
        int back = lines.backSector(line);
        return back == MapLines.NO_SECTOR || z <= Math.max(heights.floor(front), heights.floor(back))
                || z >= Math.min(heights.ceiling(front), heights.ceiling(back));
    }

    /** Gathers the lines that a ray meets, nearest first. */
    private void collect(double x, double y, double rayX, double rayY) {
        count = 0;
        query++;
        int lastColumn = index.column(Math.max(x, x + rayX));
        int lastRow = index.row(Math.max(y, y + rayY));
        for (int row = index.row(Math.min(y, y + rayY)); row <= lastRow; row++) {
            for (int column = index.column(Math.min(x, x + rayX)); column <= lastColumn; column++) {
                for (int i = index.start(column, row); i < index.end(column, row); i++) {
                    meet(index.entry(i), x, y, rayX, rayY);
                }
            }
        }
    }

    private void meet(int line, double x, double y, double rayX, double rayY) {
        if (seen[line] == query) {
            return;
        }
        seen[line] = query;
        double share = lines.meets(line, x, y, rayX, rayY);
        if (Double.isNaN(share)) {
            return;
        }
        if (count == hits.length) {
            hits = Arrays.copyOf(hits, count * 2);
            shares = Arrays.copyOf(shares, count * 2);
        }
        int at = count++;
        while (at > 0 && shares[at - 1] > share) {
            shares[at] = shares[at - 1];
            hits[at] = hits[at - 1];
            at--;
        }
        shares[at] = share;
        hits[at] = line;
    }
}
