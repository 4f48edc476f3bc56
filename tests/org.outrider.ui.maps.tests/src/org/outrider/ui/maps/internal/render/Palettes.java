/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import java.util.Map;

import org.outrider.ui.maps.internal.model.ThingCategory;

/** Colours for tests that look at pixels: each is told apart from all others. */
final class Palettes {

    static final int VOID = 0x000000;
    static final int DARK = 0x202020;
    static final int BRIGHT = 0xE0E0E0;
    static final int WALL = 0xFFFFFF;
    static final int SPECIAL = 0xFF8000;
    static final int MONSTER = 0xFF0000;
    static final int COVERED = 0x00FF00;
    static final int HEAT = 0x0000FF;
    static final int DEATH = 0xFF00FF;

    private Palettes() {
    }

    static MapPalette loud() {
        return new MapPalette(VOID, 0x444444, DARK, BRIGHT, WALL, 0x808080, 0x606060, SPECIAL, 0xA000FF, 0xFF4040,
                0x00A0FF, COVERED, 0xFFFF00, HEAT, HEAT, DEATH, 0xFFA000, 0x00FF80, 0xCCCCCC,
                Map.of(ThingCategory.MONSTER, MONSTER));
    }
}
