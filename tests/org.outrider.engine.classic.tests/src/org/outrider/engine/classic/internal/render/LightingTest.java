/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.render.art.ArtWad;
import org.outrider.engine.classic.internal.render.art.Colormaps;

class LightingTest {

    private static final int FAR = 1 << 10;
    private static final int NEAR = 64 << 16;
    /** The 12th of 16 levels: map 16 of 32 where nothing is added. */
    private static final int MEDIUM = 11 * 16;

    private final Colormaps colormaps;
    private final Lighting lighting;

    LightingTest() throws Exception {
        colormaps = new ArtWad().resources().colormaps();
        lighting = new Lighting(ViewGeometry.classic(320, 200), colormaps);
        lighting.begin(0, 0);
    }

    private int wall(int light, int contrast, int scale) {
        return number(lighting.wall(light, contrast)[lighting.indexOf(scale)]);
    }

    /** Number of a light table. */
    private int number(byte[] table) {
        for (int i = 0; i < 34; i++) {
            if (colormaps.map(i) == table) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void darkSectorsAreDarkFarAway() {
        assertEquals(31, wall(0, 0, FAR));
        assertEquals(16, wall(MEDIUM, 0, FAR));
        assertEquals(16, number(lighting.plane(MEDIUM)[Lighting.DISTANCES - 1]));
        assertEquals(0, wall(255, 0, FAR));
    }

    @Test
    void nearbyThingsAreBrighter() {
        assertEquals(0, wall(MEDIUM, 0, NEAR));
        assertEquals(0, number(lighting.plane(MEDIUM)[0]));
    }

    @Test
    void wallsAlongTheAxesContrast() {
        assertEquals(20, wall(MEDIUM, -1, FAR));
        assertEquals(12, wall(MEDIUM, 1, FAR));
    }

    @Test
    void muzzleFlashesLightTheRoom() {
        lighting.begin(2, 0);

        assertEquals(8, wall(MEDIUM, 0, FAR));
    }

    @Test
    void fixedMapOverridesLightButNotTheSky() {
        lighting.begin(0, 32);

        assertEquals(32, wall(MEDIUM, 0, FAR));
        assertEquals(32, number(lighting.plane(0)[5]));
        assertEquals(32, number(lighting.thing(0, 0, true, 0)));
        assertEquals(0, number(lighting.sky()));
    }

    @Test
    void brightThingsNeedNoLight() {
        assertEquals(0, number(lighting.thing(MEDIUM, 0, true, 0)));
        assertEquals(16, number(lighting.thing(MEDIUM, 0, false, 0)));
        assertSame(colormaps.translated(3, 0), lighting.thing(MEDIUM, 0, true, 3));
    }
}
