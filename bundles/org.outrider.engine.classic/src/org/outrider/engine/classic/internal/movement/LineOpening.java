/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.world.Sector;

/** The gap that a line leaves between floors and ceilings of its two sides, as of the last {@link #measure}. */
final class LineOpening {

    private final LineSectors sectors;
    private int top;
    private int bottom;
    private int range;
    private int lowFloor;

    LineOpening(LineSectors sectors) {
        this.sectors = sectors;
    }

    /** Looks at a line as the sectors are now; a one-sided line has no gap. */
    void measure(Line line) {
        Sector front = sectors.front[line.index];
        Sector back = sectors.back[line.index];
        if (back == null) {
            top = front.floorHeight;
            bottom = front.floorHeight;
            lowFloor = front.floorHeight;
            range = 0;
            return;
        }
        top = Math.min(front.ceilingHeight, back.ceilingHeight);
        bottom = Math.max(front.floorHeight, back.floorHeight);
        lowFloor = Math.min(front.floorHeight, back.floorHeight);
        range = top - bottom;
    }

    /** Height of the lower ceiling, 16.16. */
    int top() {
        return top;
    }

    /** Height of the higher floor, 16.16. */
    int bottom() {
        return bottom;
    }

    /** Height of the gap, 16.16; zero or less where the line is closed. */
    int range() {
        return range;
    }

    /** Height of the lower floor, 16.16. */
    int lowFloor() {
        return lowFloor;
    }
}
