/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.specials;

import java.util.Arrays;

import org.outrider.engine.classic.internal.level.Line;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.SideStates;
import org.outrider.engine.classic.internal.world.World;

/** Scrolls the front sides of lines with special 48 by a unit a tic (Doom 1.9, without its limit of 64 lines). */
final class ScrollingWalls {

    private final SideStates sides;
    private final int[] scrolling;

    ScrollingWalls(World world) {
        sides = world.sides();
        scrolling = Arrays.stream(world.level().lines).filter(ScrollingWalls::scrolls)
                .mapToInt(line -> line.frontSide).toArray();
    }

    private static boolean scrolls(Line line) {
        LineSpecial special = LineSpecials.standard().find(line.initialSpecial);
        return special != null && special.action() == LineAction.Plain.SCROLL && line.frontSide >= 0;
    }

    void update() {
        for (int side : scrolling) {
            sides.setTextureOffset(side, sides.textureOffset(side) + Fixed.UNIT);
        }
    }
}
