/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import java.util.Arrays;

import org.outrider.engine.classic.internal.data.ThingFlags;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.Sector;
import org.outrider.engine.classic.internal.world.ThingLinks;
import org.outrider.engine.classic.internal.world.World;

/**
 * Finds out whether a thing could stand somewhere, between which floor and ceiling, and across which special lines.
 *
 * <p>Asking has effects, as in Doom 1.9: what the thing would touch there is picked up, hit by a projectile or rammed
 * by a lost soul. Things are met before lines, block column by block column. The list of special lines grows without
 * limit, where Doom 1.9 overran its list after eight.
 */
public final class PositionCheck {

    private final World world;
    private final Level level;
    private final ThingLinks links;
    private final LineOpening opening;
    private final LineStamps stamps;
    private final ThingContact contact;

    private int boxTop;
    private int boxBottom;
    private int boxLeft;
    private int boxRight;
    private int subsector;
    private int floorZ;
    private int ceilingZ;
    private int dropoffZ;
    private int ceilingLine;
    private int[] specialLines = new int[16];
    private int specialCount;

    PositionCheck(World world, LineOpening opening, LineStamps stamps) {
        this.world = world;
        this.opening = opening;
        this.stamps = stamps;
        level = world.level();
        links = world.links();
        contact = new ThingContact(world);
    }

    /**
     * Checks whether a thing could be at a position, 16.16, whatever its height.
     *
     * @return false where another thing or a line blocks it; the results are then incomplete
     */
    public boolean check(Mobj mover, int x, int y) {
        begin(mover, x, y);
        int flags = mover.flags;
        return (flags & ThingFlags.NOCLIP) != 0 || meetThings(mover, flags, x, y) && meetLines(mover);
    }

    /**
     * Checks whether a thing could appear at a position and kills what stands there; only players may do so, except on
     * map 30 (Doom 1.9).
     *
     * @return false where something stands there that the thing must not kill
     */
    boolean checkArrival(Mobj mover, int x, int y) {
        begin(mover, x, y);
        boolean mayKill = mover.player != null || world.session().map == 30;
        int lastColumn = lastColumn(Level.MAX_RADIUS);
        int firstRow = firstRow(Level.MAX_RADIUS);
        int lastRow = lastRow(Level.MAX_RADIUS);
        for (int column = firstColumn(Level.MAX_RADIUS); column <= lastColumn; column++) {
            for (int row = firstRow; row <= lastRow; row++) {
                if (!contact.stomp(links.inBlock(column, row), mover, mayKill, x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Number of the subsector at the position checked last. */
    int subsector() {
        return subsector;
    }

    /** Highest floor under the thing at the position checked last, 16.16. */
    public int floorZ() {
        return floorZ;
    }

    /** Lowest ceiling over the thing, 16.16. */
    public int ceilingZ() {
        return ceilingZ;
    }

    /** Lowest floor under the thing, 16.16. */
    public int dropoffZ() {
        return dropoffZ;
    }

    /** Number of the line that makes the ceiling low; -1 where it is the ceiling of the sector itself. */
    public int ceilingLine() {
        return ceilingLine;
    }

    /** Number of special lines that the thing touches. */
    public int specialLineCount() {
        return specialCount;
    }

    /** Number of a special line that the thing touches, in the order in which they were found. */
    public int specialLine(int i) {
        return specialLines[i];
    }

    /** Takes the special line that was found last off the list and returns its number. */
    int takeSpecialLine() {
        return specialLines[--specialCount];
    }

    private void begin(Mobj mover, int x, int y) {
        contact.begin(mover);
        int radius = mover.radius;
        boxTop = y + radius;
        boxBottom = y - radius;
        boxLeft = x - radius;
        boxRight = x + radius;
        subsector = level.subsectorAt(x, y);
        Sector sector = world.sector(level.subsectorSector[subsector]);
        floorZ = sector.floorHeight;
        dropoffZ = sector.floorHeight;
        ceilingZ = sector.ceilingHeight;
        ceilingLine = -1;
        specialCount = 0;
    }

    private boolean meetThings(Mobj mover, int flags, int x, int y) {
        int lastColumn = lastColumn(Level.MAX_RADIUS);
        int firstRow = firstRow(Level.MAX_RADIUS);
        int lastRow = lastRow(Level.MAX_RADIUS);
        for (int column = firstColumn(Level.MAX_RADIUS); column <= lastColumn; column++) {
            for (int row = firstRow; row <= lastRow; row++) {
                if (!contact.meetAll(links.inBlock(column, row), mover, flags, x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean meetLines(Mobj mover) {
        int stamp = stamps.next();
        int columns = level.blockColumns;
        int[] offsets = level.blockOffsets;
        int firstColumn = firstColumn(0);
        int lastColumn = lastColumn(0);
        int firstRow = firstRow(0);
        int lastRow = lastRow(0);
        for (int column = firstColumn; column <= lastColumn; column++) {
            for (int row = firstRow; row <= lastRow; row++) {
                if (!meetLinesOfBlock(offsets[row * columns + column], mover, stamp)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean meetLinesOfBlock(int listStart, Mobj mover, int stamp) {
        int top = boxTop;
        int bottom = boxBottom;
        int left = boxLeft;
        int right = boxRight;
        Line[] lines = level.lines;
        int[] boxes = level.lineBoxes;
        int[] blockLines = level.blockLines;
        int[] seen = stamps.stamps;
        int at = listStart;
        for (int index = blockLines[at]; index >= 0; index = blockLines[++at]) {
            int box = index << 2;
            if (right <= boxes[box] || left >= boxes[box + 1] || top <= boxes[box + 2] || bottom >= boxes[box + 3]
                    || seen[index] == stamp) {
                continue;
            }
            seen[index] = stamp;
            Line line = lines[index];
            if (line.sideOfBox(top, bottom, left, right) == -1 && !meet(line, mover)) {
                return false;
            }
        }
        return true;
    }

    private boolean meet(Line line, Mobj mover) {
        if (line.backSector < 0 || isBarred(line, mover)) {
            return false;
        }
        opening.measure(line);
        if (opening.top() < ceilingZ) {
            ceilingZ = opening.top();
            ceilingLine = line.index;
        }
        floorZ = Math.max(floorZ, opening.bottom());
        dropoffZ = Math.min(dropoffZ, opening.lowFloor());
        if (world.lines().special(line.index) != 0) {
            addSpecialLine(line.index);
        }
        return true;
    }

    /** Projectiles pass lines that are marked as blocking; players pass those that block monsters. */
    private static boolean isBarred(Line line, Mobj mover) {
        if ((mover.flags & ThingFlags.MISSILE) != 0) {
            return false;
        }
        int barring = mover.player == null ? Line.BLOCKING | Line.BLOCK_MONSTERS : Line.BLOCKING;
        return (line.flags & barring) != 0;
    }

    private void addSpecialLine(int index) {
        if (specialCount == specialLines.length) {
            specialLines = Arrays.copyOf(specialLines, specialCount * 2);
        }
        specialLines[specialCount++] = index;
        world.peaks().noteTouchedLines(specialCount);
    }

    private int firstColumn(int margin) {
        return Math.max(level.blockColumn(boxLeft - margin), 0);
    }

    private int lastColumn(int margin) {
        return Math.min(level.blockColumn(boxRight + margin), level.blockColumns - 1);
    }

    private int firstRow(int margin) {
        return Math.max(level.blockRow(boxBottom - margin), 0);
    }

    private int lastRow(int margin) {
        return Math.min(level.blockRow(boxTop + margin), level.blockRows - 1);
    }
}
