/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.render;

import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.model.MapVocabulary;
import org.outrider.wad.map.Sector;

/** Picks the colour of each sector. */
final class SectorColors {

    private static final int TINT = 70;
    private static final int FULL_LIGHT = 255;

    private SectorColors() {
    }

    /** The colours by sector; secrets and sectors that hurt are tinted. */
    static int[] of(MapDocument document, Shading shading, MapPalette palette) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int i = 0; i < document.sectorCount(); i++) {
            lowest = Math.min(lowest, document.sector(i).floorHeight());
            highest = Math.max(highest, document.sector(i).floorHeight());
        }
        int[] colors = new int[document.sectorCount()];
        for (int i = 0; i < colors.length; i++) {
            Sector sector = document.sector(i);
            int bright = switch (shading) {
                case LIGHT -> 256 * Math.clamp(sector.lightLevel(), 0, FULL_LIGHT) / FULL_LIGHT;
                case FLOOR -> highest == lowest ? 128 : 256 * (sector.floorHeight() - lowest) / (highest - lowest);
                case NONE -> 128;
            };
            colors[i] = tinted(sector, PixelBuffer.mix(palette.floorDark(), palette.floorBright(), bright), palette);
        }
        return colors;
    }

    private static int tinted(Sector sector, int color, MapPalette palette) {
        if (MapVocabulary.isSecret(sector.special())) {
            return PixelBuffer.mix(color, palette.secret(), TINT);
        }
        return MapVocabulary.hurts(sector.special()) ? PixelBuffer.mix(color, palette.damage(), TINT) : color;
    }
}
