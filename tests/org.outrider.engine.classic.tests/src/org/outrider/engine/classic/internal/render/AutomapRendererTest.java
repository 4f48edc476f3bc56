/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.outrider.engine.AutomapMode;
import org.outrider.engine.classic.internal.render.art.ArtWad;

class AutomapRendererTest {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 200;
    private static final int WALL = 176;
    private static final int THING = 112;

    private final Stage stage;

    AutomapRendererTest() throws Exception {
        stage = new Stage(Stage.room(), new ArtWad());
    }

    private AutomapRenderer map(AutomapMode mode, boolean rotates, boolean textured) {
        AutomapRenderer map = new AutomapRenderer(WIDTH, HEIGHT, mode, rotates, textured, stage.resources);
        map.render(stage.simulation, 0, stage.look().seen());
        return map;
    }

    private static int count(AutomapRenderer map, int color) {
        int count = 0;
        for (byte pixel : map.pixels()) {
            count += (pixel & 0xFF) == color ? 1 : 0;
        }
        return count;
    }

    private static int pixel(AutomapRenderer map, int x, int y) {
        return map.pixels()[y * WIDTH + x] & 0xFF;
    }

    @Test
    void wallsThatWereSeenAreShown() {
        // a fifth of a pixel a map unit: the wall in the east is 102 pixels to the right
        AutomapRenderer map = map(AutomapMode.NORMAL, false, false);

        assertEquals(WALL, pixel(map, WIDTH / 2 + 102, HEIGHT / 2));
        assertEquals(0, pixel(map, WIDTH / 2 - 102, HEIGHT / 2), "the wall behind was not seen");
    }

    @Test
    void wholeMapShowsAllWalls() {
        AutomapRenderer map = map(AutomapMode.WHOLE, false, false);

        assertEquals(WALL, pixel(map, WIDTH / 2 + 102, HEIGHT / 2));
        assertTrue(count(map, WALL) > count(map(AutomapMode.NORMAL, false, false), WALL));
    }

    @Test
    void mapTurnsWithThePlayer() {
        stage.player().body().angle = 1 << 30;
        AutomapRenderer fixed = map(AutomapMode.WHOLE, false, false);
        AutomapRenderer turned = map(AutomapMode.WHOLE, true, false);

        assertEquals(count(fixed, WALL), count(turned, WALL), 4, "facing north is up already");
    }

    @Test
    void objectsAreShownWhereAsked() {
        stage.put("TROOP", 700, 600);

        assertEquals(0, count(map(AutomapMode.WHOLE, false, false), THING));
        int arrows = count(map(AutomapMode.OBJECTS, false, false), THING);
        assertTrue(arrows > 0);
        assertTrue(count(map(AutomapMode.OBJECTS_WITH_SIZE, false, false), THING) > arrows);
    }

    @Test
    void floorsAreFilledWithTheirFlats() {
        AutomapRenderer map = map(AutomapMode.WHOLE, false, true);

        assertEquals(ArtWad.FLOOR, pixel(map, WIDTH / 2 + 50, HEIGHT / 2 + 20));
        assertEquals(0, pixel(map, WIDTH - 1, HEIGHT / 2), "outside of the room");
    }

    @Test
    void mapOfWhatWasSeenNeedsToKnowIt() {
        AutomapRenderer map = new AutomapRenderer(WIDTH, HEIGHT, AutomapMode.NORMAL, false, false, stage.resources);

        assertThrows(IllegalArgumentException.class, () -> map.render(stage.simulation, 0, null));
    }
}
