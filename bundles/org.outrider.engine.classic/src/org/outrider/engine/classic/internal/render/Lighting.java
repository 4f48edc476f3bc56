/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import java.util.Arrays;

import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.art.Colormaps;

/**
 * Chooses the light table of what is drawn, by the light of its sector and by its distance (Doom 1.9).
 *
 * <p>Walls and things go by their scale, floors and ceilings by their distance. A fixed colour map (light
 * amplification, invulnerability) overrides both.
 */
final class Lighting {

    /** Bits of a scale below its light index at the base size. */
    private static final int SCALE_SHIFT = 12;
    /** Bits of a distance below its light index. */
    static final int DISTANCE_SHIFT = 20;
    static final int DISTANCES = 128;

    private static final int LEVELS = 16;
    private static final int LEVEL_SHIFT = 4;
    private static final int BASE_SCALES = 48;
    private static final int MAPS = 32;

    private final Colormaps colormaps;
    /** Number of light indexes of scales. */
    final int scales;
    private final int[][] mapByScale;
    private final byte[][][] byScale;
    private final byte[][][] byDistance;
    private final byte[][] fixedByScale;
    private final byte[][] fixedByDistance;
    private int extraLight;
    private int fixedMap;

    Lighting(ViewGeometry geometry, Colormaps colormaps) {
        this.colormaps = colormaps;
        int focal = geometry.focalY >> Fixed.FRAC_BITS;
        scales = Math.max(BASE_SCALES * focal / ViewGeometry.BASE_FOCAL, 1);
        mapByScale = new int[LEVELS][scales];
        byScale = new byte[LEVELS][scales][];
        byDistance = new byte[LEVELS][DISTANCES][];
        fixedByScale = new byte[scales][];
        fixedByDistance = new byte[DISTANCES][];
        for (int level = 0; level < LEVELS; level++) {
            int darkest = (LEVELS - 1 - level) * 2 * MAPS / LEVELS;
            for (int i = 0; i < scales; i++) {
                int map = clampMap(darkest - i * ViewGeometry.BASE_FOCAL / focal / 2);
                mapByScale[level][i] = map;
                byScale[level][i] = colormaps.map(map);
            }
            for (int i = 0; i < DISTANCES; i++) {
                int scale = Fixed.div(Fixed.of(ViewGeometry.BASE_FOCAL), i + 1 << DISTANCE_SHIFT) >> SCALE_SHIFT;
                byDistance[level][i] = colormaps.map(clampMap(darkest - scale / 2));
            }
        }
    }

    private static int clampMap(int map) {
        return Math.min(Math.max(map, 0), MAPS - 1);
    }

    /**
     * Starts a frame.
     *
     * @param newExtraLight added to all light levels
     * @param newFixedMap colour map that overrides light; 0 for none
     */
    void begin(int newExtraLight, int newFixedMap) {
        extraLight = newExtraLight;
        fixedMap = newFixedMap;
        if (newFixedMap != 0) {
            byte[] map = colormaps.map(newFixedMap);
            Arrays.fill(fixedByScale, map);
            Arrays.fill(fixedByDistance, map);
        }
    }

    /**
     * Light tables of a wall by light index.
     *
     * @param contrast -1 for walls that run east-west, 1 for north-south, else 0
     */
    byte[][] wall(int lightLevel, int contrast) {
        return fixedMap != 0 ? fixedByScale : byScale[level(lightLevel, contrast)];
    }

    /** Light tables of a floor or ceiling by distance index. */
    byte[][] plane(int lightLevel) {
        return fixedMap != 0 ? fixedByDistance : byDistance[level(lightLevel, 0)];
    }

    /** Light index of a wall's or thing's scale. */
    int indexOf(int scale) {
        return Math.min(scale >>> SCALE_SHIFT, scales - 1);
    }

    /**
     * Light table of a thing.
     *
     * @param lightIndex by {@link #indexOf(int)}
     * @param bright drawn without regard to light
     * @param translation colour of a player 1..3; 0 for none
     */
    byte[] thing(int lightLevel, int lightIndex, boolean bright, int translation) {
        int map = fixedMap != 0 ? fixedMap : bright ? 0 : mapByScale[level(lightLevel, 0)][lightIndex];
        return translation == 0 ? colormaps.map(map) : colormaps.translated(translation, map);
    }

    /** Light table of the sky, whatever else is fixed. */
    byte[] sky() {
        return colormaps.map(0);
    }

    private int level(int lightLevel, int contrast) {
        return Math.min(Math.max((lightLevel >> LEVEL_SHIFT) + extraLight + contrast, 0), LEVELS - 1);
    }
}
