/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.outrider.wad.map.Sector;

class MapSearchTest {

    private static final Set<ElementKind> ALL = EnumSet.allOf(ElementKind.class);

    private final MapDocument document = new MapDocument(Maps.twoRooms());
    private final MapSearch search = new MapSearch(document, Maps.words());

    @Test
    void typeFindsThings() {
        assertEquals(List.of(ElementRef.thing(1)), search.find("type 3004", ALL));
    }

    @Test
    void nameFindsThingsAndLines() {
        assertEquals(List.of(ElementRef.thing(1)), search.find("zombie", ALL));
        assertTrue(search.find("door", ALL).stream().anyMatch(ref -> ref.kind() == ElementKind.LINE));
    }

    @Test
    void tagFindsSectors() {
        Sector sector = document.sector(2);
        document.setSector(2, new Sector(sector.floorHeight(), sector.ceilingHeight(), sector.floorFlat(),
                sector.ceilingFlat(), sector.lightLevel(), sector.special(), 7));

        assertEquals(List.of(ElementRef.sector(2)), search.find("Tag: 7", ALL));
    }

    @Test
    void numberFindsOneOfEachKind() {
        assertEquals(List.of(ElementRef.thing(1), ElementRef.line(1), ElementRef.sector(1)), search.find("#1", ALL));
    }

    @Test
    void kindsNarrowTheSearch() {
        assertEquals(List.of(ElementRef.line(1)), search.find("1", EnumSet.of(ElementKind.LINE)));
    }

    @Test
    void blankFindsNothing() {
        assertEquals(List.of(), search.find("  ", ALL));
    }
}
