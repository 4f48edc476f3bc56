/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.world;

import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.level.Sides;

/**
 * Texture numbers and offsets of all sidedefs of a world.
 *
 * <p>Play changes few of them, so the changed ones are remembered and a snapshot holds only those.
 */
public final class SideStates {

    private final Level level;
    private final int[] textureOffset;
    private final int[] rowOffset;
    private final int[] top;
    private final int[] bottom;
    private final int[] middle;
    private final ChangedSet changed;

    SideStates(Level level) {
        this.level = level;
        Sides sides = level.sides;
        textureOffset = sides.textureOffset.clone();
        rowOffset = sides.rowOffset;
        top = sides.top.clone();
        bottom = sides.bottom.clone();
        middle = sides.middle.clone();
        changed = new ChangedSet(sides.count());
    }

    /** Horizontal texture offset, 16.16. */
    public int textureOffset(int side) {
        return textureOffset[side];
    }

    /** Vertical texture offset, 16.16. */
    public int rowOffset(int side) {
        return rowOffset[side];
    }

    /** Number of the upper texture. */
    public int top(int side) {
        return top[side];
    }

    /** Number of the lower texture. */
    public int bottom(int side) {
        return bottom[side];
    }

    /** Number of the middle texture. */
    public int middle(int side) {
        return middle[side];
    }

    public void setTextureOffset(int side, int offset) {
        textureOffset[side] = offset;
        changed.add(side);
    }

    public void setTop(int side, int texture) {
        top[side] = texture;
        changed.add(side);
    }

    public void setBottom(int side, int texture) {
        bottom[side] = texture;
        changed.add(side);
    }

    public void setMiddle(int side, int texture) {
        middle[side] = texture;
        changed.add(side);
    }

    void save(StateWriter out) {
        out.write(changed.size());
        for (int i = 0; i < changed.size(); i++) {
            int side = changed.get(i);
            out.write(side);
            out.write(textureOffset[side]);
            out.write(top[side]);
            out.write(bottom[side]);
            out.write(middle[side]);
        }
    }

    void load(StateReader in) {
        for (int i = 0; i < changed.size(); i++) {
            reset(changed.get(i));
        }
        changed.clear();
        for (int left = in.read(); left > 0; left--) {
            int side = in.read();
            textureOffset[side] = in.read();
            top[side] = in.read();
            bottom[side] = in.read();
            middle[side] = in.read();
            changed.add(side);
        }
    }

    private void reset(int side) {
        textureOffset[side] = level.sides.textureOffset[side];
        top[side] = level.sides.top[side];
        bottom[side] = level.sides.bottom[side];
        middle[side] = level.sides.middle[side];
    }
}
