/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class VisSpritesTest {

    @Test
    void farThingsComeFirstAndEqualOnesAsTheyWereFound() {
        long seed = 5;
        Random random = new Random(seed);
        VisSprites sprites = new VisSprites();
        for (int i = 0; i < 1000; i++) {
            VisSprite sprite = sprites.add();
            sprite.scale = random.nextInt(50);
            sprite.x = i;
        }

        sprites.sort();

        for (int i = 1; i < sprites.count(); i++) {
            VisSprite before = sprites.sorted(i - 1);
            VisSprite after = sprites.sorted(i);
            assertTrue(before.scale < after.scale || before.scale == after.scale && before.x < after.x, "seed " + seed);
        }
        assertEquals(1000, sprites.count());
    }
}
