/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PictureCycleTest {

    @Test
    void picturesOfARunAreShownInTurn() {
        PictureCycle cycle = new PictureCycle(true, 30, 3, 30, 8);

        assertEquals(30, cycle.shown(30, 0));
        assertEquals(31, cycle.shown(31, 0));
        assertEquals(30, cycle.shown(30, 7));
        assertEquals(31, cycle.shown(30, 8));
        assertEquals(30, cycle.shown(32, 8));
        assertEquals(30, cycle.shown(30, 24));
    }

    @Test
    void runBeginsByTheGamesOwnCount() {
        PictureCycle cycle = new PictureCycle(true, 30, 3, 32, 8);

        assertEquals(32, cycle.shown(30, 0));
        assertEquals(30, cycle.shown(30, 8));
    }
}
