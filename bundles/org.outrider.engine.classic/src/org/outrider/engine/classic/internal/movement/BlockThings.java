/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.movement;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.world.Mobj;
import org.outrider.engine.classic.internal.world.ThingLinks;
import org.outrider.engine.classic.internal.world.World;

/**
 * Searches blocks of the blockmap for things: in each block the newest first, in the order of blocks that a rule needs.
 *
 * <p>Keep the visitor in a field: a lambda that captures allocates at each call. Blocks off the map are passed over.
 */
public final class BlockThings {

    private final Level level;
    private final ThingLinks links;

    BlockThings(World world) {
        level = world.level();
        links = world.links();
    }

    /**
     * Visits the things of a rectangle of blocks, column by column from the west (Doom 1.9: all but explosions).
     *
     * @return false where the visitor ended the search
     */
    public boolean visitByColumns(int left, int right, int bottom, int top, ThingVisitor visitor) {
        int lastColumn = Math.min(right, level.blockColumns - 1);
        int lastRow = Math.min(top, level.blockRows - 1);
        for (int column = Math.max(left, 0); column <= lastColumn; column++) {
            for (int row = Math.max(bottom, 0); row <= lastRow; row++) {
                if (!visitAll(links.inBlock(column, row), visitor)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Visits the things of a rectangle of blocks, row by row from the south (Doom 1.9: explosions).
     *
     * @return false where the visitor ended the search
     */
    public boolean visitByRows(int left, int right, int bottom, int top, ThingVisitor visitor) {
        int lastColumn = Math.min(right, level.blockColumns - 1);
        int lastRow = Math.min(top, level.blockRows - 1);
        for (int row = Math.max(bottom, 0); row <= lastRow; row++) {
            for (int column = Math.max(left, 0); column <= lastColumn; column++) {
                if (!visitAll(links.inBlock(column, row), visitor)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean visitAll(@Nullable Mobj first, ThingVisitor visitor) {
        for (Mobj thing = first; thing != null; thing = thing.blockNext) {
            if (!visitor.visit(thing)) {
                return false;
            }
        }
        return true;
    }
}
