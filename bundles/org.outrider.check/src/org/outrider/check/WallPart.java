/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.util.Locale;

import org.outrider.wad.map.Sidedef;

/** The parts of a side that show a texture. */
public enum WallPart {
    UPPER, MIDDLE, LOWER;

    /** The name of a side's texture on this part. */
    public String textureOf(Sidedef side) {
        return switch (this) {
            case UPPER -> side.upper();
            case MIDDLE -> side.middle();
            case LOWER -> side.lower();
        };
    }

    /** As it is called in messages. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
