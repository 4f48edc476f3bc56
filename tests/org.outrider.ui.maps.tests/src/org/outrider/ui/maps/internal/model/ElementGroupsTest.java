/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.wad.map.Sector;

class ElementGroupsTest {

    private final MapDocument document = new MapDocument(Maps.twoRooms());

    @Test
    void everyElementIsInOneGroup() {
        List<ElementGroup> groups = new ElementGroups(document, Maps.words()).all();

        assertEquals(List.of(2, document.lineCount(), 3), groups.stream().map(ElementGroup::size).toList());
        for (int i = 0; i < document.lineCount(); i++) {
            assertTrue(groups.get(1).contains(ElementRef.line(i)), "line " + i);
        }
    }

    @Test
    void thingsAreSortedByWhatTheyAre() {
        ElementGroup things = new ElementGroups(document, Maps.words()).all().getFirst();

        assertEquals(List.of("Player starts", "Monsters"),
                things.groups().stream().map(ElementGroup::label).toList());
        assertEquals("Zombie Man", things.groups().get(1).groups().getFirst().label());
    }

    @Test
    void secretSectorsHaveAGroup() {
        Sector sector = document.sector(0);
        document.setSector(0, new Sector(sector.floorHeight(), sector.ceilingHeight(), sector.floorFlat(),
                sector.ceilingFlat(), sector.lightLevel(), 9, 3));

        ElementGroup sectors = new ElementGroups(document, Maps.words()).all().get(2);

        assertEquals(List.of("Secret", "Other"), sectors.groups().stream().map(ElementGroup::label).toList());
        assertEquals(List.of(ElementRef.sector(0)), sectors.groups().getFirst().elements());
    }
}
