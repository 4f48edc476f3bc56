/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.level;

import java.util.List;

import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.wad.map.Sidedef;

/** What the sidedefs of a map show when play begins, by sidedef number; nobody writes to the arrays. */
public final class Sides {

    /** Texture offsets in 16.16. */
    public final int[] textureOffset;
    public final int[] rowOffset;
    /** Texture numbers, see {@link Textures}. */
    public final int[] top;
    public final int[] bottom;
    public final int[] middle;

    Sides(List<Sidedef> sidedefs, Textures textures) {
        int count = sidedefs.size();
        textureOffset = new int[count];
        rowOffset = new int[count];
        top = new int[count];
        bottom = new int[count];
        middle = new int[count];
        for (int i = 0; i < count; i++) {
            Sidedef side = sidedefs.get(i);
            textureOffset[i] = Fixed.of(side.xOffset());
            rowOffset[i] = Fixed.of(side.yOffset());
            top[i] = textures.textureNumber(side.upper());
            bottom[i] = textures.textureNumber(side.lower());
            middle[i] = textures.textureNumber(side.middle());
        }
    }

    /** Number of sidedefs. */
    public int count() {
        return top.length;
    }
}
