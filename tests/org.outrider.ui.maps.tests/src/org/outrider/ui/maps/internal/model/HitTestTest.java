/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class HitTestTest {

    private final HitTest hits = new HitTest(new MapDocument(Maps.twoRooms()), Maps.words());

    @Test
    void thingGoesBeforeItsSector() {
        assertEquals(Optional.of(ElementRef.thing(1)), hits.at(405, 130, 2, thing -> true));
    }

    @Test
    void hiddenThingIsPassedThrough() {
        assertEquals(Optional.of(ElementRef.sector(2)), hits.at(405, 130, 2, thing -> false));
    }

    @Test
    void lineIsHitFromCloseBy() {
        assertEquals(ElementKind.LINE, hits.at(1, 200, 2, thing -> true).orElseThrow().kind());
        assertEquals(Optional.of(ElementRef.sector(0)), hits.at(3, 200, 2, thing -> true));
    }

    @Test
    void nothingIsHitInTheVoid() {
        assertEquals(Optional.empty(), hits.at(-50, -50, 2, thing -> true));
    }
}
