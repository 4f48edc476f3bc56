/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.outrider.engine.LabelList;
import org.outrider.engine.classic.internal.render.art.ArtWad;
import org.outrider.engine.classic.internal.world.Mobj;

class LabelLayerTest {

    private final LabelLayer labels = new LabelLayer(40, 30);
    private final Mobj far;
    private final Mobj near;

    LabelLayerTest() throws Exception {
        Stage stage = new Stage(Stage.room(), new ArtWad());
        far = stage.put("TROOP", 700, 512);
        near = stage.put("TROOP", 600, 512);
        labels.clear();
    }

    private void draw(Mobj thing, int left, int top, int right, int bottom) {
        labels.begin(thing);
        for (int x = left; x <= right; x++) {
            labels.column(x, top, bottom);
        }
    }

    private int[] box(int index) {
        return new int[] { labels.left(index), labels.top(index), labels.width(index), labels.height(index) };
    }

    @Test
    void boxSurroundsAThing() {
        draw(far, 3, 4, 12, 19);
        labels.finish();

        assertArrayEquals(new int[] { 3, 4, 10, 16 }, box(0));
        assertSame(far, labels.thing(0));
        assertEquals(labels.value(0), labels.values()[4 * 40 + 3]);
    }

    @Test
    void boxShrinksToWhatNearerThingsLeave() {
        draw(far, 3, 4, 12, 19);
        draw(near, 8, 0, 30, 29);
        labels.finish();

        assertArrayEquals(new int[] { 3, 4, 5, 16 }, box(0));
        assertArrayEquals(new int[] { 8, 0, 23, 30 }, box(1));
    }

    @Test
    void thingsOfWhichNothingIsSeenAreDropped() {
        draw(far, 3, 4, 12, 19);
        draw(near, 0, 0, 30, 29);
        labels.finish();

        assertEquals(1, labels.count());
        assertSame(near, labels.thing(0));
        assertThrows(IndexOutOfBoundsException.class, () -> labels.thing(1));
    }

    @Test
    void thingsThatClippingLeavesNothingOfAreDropped() {
        labels.begin(far);
        labels.finish();

        assertEquals(0, labels.count());
    }

    @Test
    void wallsThatOneCanSeeThroughTakePixelsAway() {
        draw(far, 3, 4, 12, 19);
        for (int y = 4; y < 8; y++) {
            for (int x = 0; x < 40; x++) {
                labels.erase(x, y, y);
            }
        }
        labels.finish();

        assertArrayEquals(new int[] { 3, 8, 10, 12 }, box(0));
    }

    @Test
    void valuesEndBeforeThatOfTheWeapon() {
        for (int i = 0; i < 300; i++) {
            draw(far, i % 40, i / 40, i % 40, i / 40);
        }
        labels.finish();

        assertEquals(300, labels.count());
        assertEquals(LabelList.MAX_VALUE, labels.value(299));
    }
}
