/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.TablePeaks;
import org.outrider.engine.classic.internal.world.ThingLinks;
import org.outrider.engine.classic.internal.world.World;

/**
 * A straight trace through the blockmap: collects the lines and things it meets and hands them out, nearest first.
 *
 * <p>Of equally far ones the first found comes first. The list grows without limit, where Doom 1.9 overran its list
 * after 128. A trace visits at most 64 blocks and may miss corners of others, as in Doom 1.9.
 */
final class PathTrace {

    /** Length of a trace below which lines are compared with its end points rather than the other way round. */
    private static final int SHORT = 16 * Fixed.UNIT;
    private static final int MAX_BLOCKS = 64;
    /**
     * How often the nearest is searched for; what is left then is sorted, so that crowds cost no square of their size.
     */
    private static final int SEARCHES = 32;
    private static final int BLOCK_MASK = (1 << Level.BLOCK_SHIFT) - 1;
    /** Shift from 16.16 map units to 16.16 blocks. */
    private static final int TO_BLOCKS = Level.BLOCK_SHIFT - Fixed.FRAC_BITS;

    private final Level level;
    private final ThingLinks links;
    private final LineStamps stamps;
    private final TablePeaks peaks;

    private int x;
    private int y;
    private int dx;
    private int dy;
    private boolean isShort;

    private int[] fractions = new int[128];
    private @Nullable Line[] lines = new Line[128];
    private @Nullable Mobj[] things = new Mobj[128];
    private int count;
    /** What lies on the trace's line beyond its end: Doom 1.9 kept that in its list, too. */
    private int beyond;
    private int taken;
    private int asked;
    /** What the searches left, nearest first: fraction in the upper half, number of what was met in the lower. */
    private long[] rest = {};
    private int restCount;
    private int restTaken;

    PathTrace(World world, LineStamps stamps) {
        level = world.level();
        links = world.links();
        peaks = world.peaks();
        this.stamps = stamps;
    }

    /** Collects the lines, and the things if wanted, between two points in 16.16. */
    void collect(int x1, int y1, int x2, int y2, boolean withThings) {
        Level map = level;
        int startX = x1 - map.blockOriginX;
        int startY = y1 - map.blockOriginY;
        // a trace must not run along the edge of blocks
        if ((startX & BLOCK_MASK) == 0) {
            startX += Fixed.UNIT;
        }
        if ((startY & BLOCK_MASK) == 0) {
            startY += Fixed.UNIT;
        }
        x = startX + map.blockOriginX;
        y = startY + map.blockOriginY;
        dx = x2 - x;
        dy = y2 - y;
        isShort = dx <= SHORT && dy <= SHORT && dx >= -SHORT && dy >= -SHORT;
        count = 0;
        beyond = 0;
        asked = 0;
        walkBlocks(startX, startY, x2 - map.blockOriginX, y2 - map.blockOriginY, withThings);
        peaks.noteIntercepts(count + beyond);
    }

    /**
     * The nearest of those not yet handed out.
     *
     * @return number of what was met, for {@link #line}, {@link #thing} and {@link #fraction}; -1 at the end
     */
    int next() {
        if (asked >= SEARCHES) {
            return nextOfRest();
        }
        asked++;
        int nearest = -1;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            if (fractions[i] < distance) {
                distance = fractions[i];
                nearest = i;
            }
        }
        if (nearest >= 0) {
            taken = distance;
            fractions[nearest] = Integer.MAX_VALUE;
        }
        return nearest;
    }

    private int nextOfRest() {
        if (asked == SEARCHES) {
            asked++;
            sortRest();
        }
        if (restTaken == restCount) {
            return -1;
        }
        long nearest = rest[restTaken++];
        taken = (int) (nearest >> Integer.SIZE);
        return (int) nearest;
    }

    private void sortRest() {
        if (rest.length < count) {
            rest = new long[fractions.length];
        }
        restCount = 0;
        restTaken = 0;
        for (int i = 0; i < count; i++) {
            if (fractions[i] != Integer.MAX_VALUE) {
                rest[restCount++] = (long) fractions[i] << Integer.SIZE | i;
            }
        }
        Arrays.sort(rest, 0, restCount);
    }

    /** Where {@link #next} met what it returned last: the part of the trace, 16.16. */
    int fraction() {
        return taken;
    }

    /** The line met; null where it was a thing. */
    @Nullable Line line(int met) {
        return lines[met];
    }

    /** The thing met; only where it was no line. */
    Mobj thing(int met) {
        Mobj thing = things[met];
        if (thing == null) {
            throw new IllegalStateException("the trace met a line there");
        }
        return thing;
    }

    /** X of the point after a part of the trace, 16.16. */
    int xAt(int fraction) {
        return x + Fixed.mul(dx, fraction);
    }

    /** Y of the point after a part of the trace, 16.16. */
    int yAt(int fraction) {
        return y + Fixed.mul(dy, fraction);
    }

    private void walkBlocks(int x1, int y1, int x2, int y2, boolean withThings) {
        int column = x1 >> Level.BLOCK_SHIFT;
        int row = y1 >> Level.BLOCK_SHIFT;
        int lastColumn = x2 >> Level.BLOCK_SHIFT;
        int lastRow = y2 >> Level.BLOCK_SHIFT;
        int columnStep = Integer.compare(lastColumn, column);
        int rowStep = Integer.compare(lastRow, row);
        int yStep = columnStep == 0 ? 256 * Fixed.UNIT : Fixed.div(y2 - y1, Math.abs(x2 - x1));
        int xStep = rowStep == 0 ? 256 * Fixed.UNIT : Fixed.div(x2 - x1, Math.abs(y2 - y1));
        int yIntercept = (y1 >> TO_BLOCKS) + Fixed.mul(toBlockEdge(x1, columnStep), yStep);
        int xIntercept = (x1 >> TO_BLOCKS) + Fixed.mul(toBlockEdge(y1, rowStep), xStep);
        int stamp = stamps.next();
        int columns = level.blockColumns;
        int rows = level.blockRows;
        // rounding can make the walk miss its last block, therefore it is counted
        for (int blocks = 0; blocks < MAX_BLOCKS; blocks++) {
            if (column >= 0 && column < columns && row >= 0 && row < rows) {
                addLines(level.blockOffsets[row * columns + column], stamp);
                if (withThings) {
                    addThings(links.inBlock(column, row));
                }
            }
            if (column == lastColumn && row == lastRow) {
                break;
            }
            if (yIntercept >> Fixed.FRAC_BITS == row) {
                yIntercept += yStep;
                column += columnStep;
            } else if (xIntercept >> Fixed.FRAC_BITS == column) {
                xIntercept += xStep;
                row += rowStep;
            }
        }
    }

    /** Distance to the edge of the block in the direction of the trace, in blocks, 16.16. */
    private static int toBlockEdge(int coordinate, int step) {
        int inBlock = coordinate >> TO_BLOCKS & Fixed.UNIT - 1;
        return step < 0 ? inBlock : step > 0 ? Fixed.UNIT - inBlock : Fixed.UNIT;
    }

    private void addLines(int listStart, int stamp) {
        Line[] all = level.lines;
        int[] blockLines = level.blockLines;
        int[] seen = stamps.stamps;
        int at = listStart;
        for (int index = blockLines[at]; index >= 0; index = blockLines[++at]) {
            if (seen[index] == stamp) {
                continue;
            }
            seen[index] = stamp;
            Line line = all[index];
            if (isCrossed(line)) {
                add(line, null, Vectors.fraction(x, y, dx, dy, line.x1, line.y1, line.dx, line.dy));
            }
        }
    }

    private boolean isCrossed(Line line) {
        if (isShort) {
            return line.sideOf(x, y) != line.sideOf(x + dx, y + dy);
        }
        return Vectors.side(line.x1, line.y1, x, y, dx, dy) != Vectors.side(line.x2, line.y2, x, y, dx, dy);
    }

    /** Things are met where the trace crosses the diagonal of their box that lies across it. */
    private void addThings(@Nullable Mobj first) {
        boolean rising = (dx ^ dy) > 0;
        for (Mobj thing = first; thing != null; thing = thing.blockNext) {
            int radius = thing.radius;
            int left = thing.x - radius;
            int right = thing.x + radius;
            int leftY = rising ? thing.y + radius : thing.y - radius;
            int rightY = rising ? thing.y - radius : thing.y + radius;
            if (Vectors.side(left, leftY, x, y, dx, dy) != Vectors.side(right, rightY, x, y, dx, dy)) {
                add(null, thing, Vectors.fraction(x, y, dx, dy, left, leftY, right - left, rightY - leftY));
            }
        }
    }

    /** What lies behind the start or beyond the end is never handed out. */
    private void add(@Nullable Line line, @Nullable Mobj thing, int fraction) {
        if (fraction < 0) {
            return;
        }
        if (fraction > Fixed.UNIT) {
            beyond++;
            return;
        }
        if (count == fractions.length) {
            fractions = Arrays.copyOf(fractions, count * 2);
            lines = Arrays.copyOf(lines, count * 2);
            things = Arrays.copyOf(things, count * 2);
        }
        fractions[count] = fraction;
        lines[count] = line;
        things[count] = thing;
        count++;
    }
}
