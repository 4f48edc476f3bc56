/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.game.MapNames.Place;

class MapNamesTest {

    @Test
    void namesOfBothGamesAreUnderstood() {
        assertEquals(Optional.of(new Place(false, 3, 9)), MapNames.parse("E3M9"));
        assertEquals(Optional.of(new Place(true, 1, 7)), MapNames.parse("MAP07"));
    }

    @Test
    void otherNamesAreNoPlaces() {
        assertTrue(MapNames.parse("TITLEMAP").isEmpty());
        assertTrue(MapNames.parse("E0M1").isEmpty());
    }

    @Test
    void placesHaveTheirNames() {
        assertEquals("E2M4", MapNames.of(false, 2, 4));
        assertEquals("MAP09", MapNames.of(true, 1, 9));
        assertEquals("MAP31", MapNames.of(true, 1, 31));
    }
}
