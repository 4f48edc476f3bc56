/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.MapData;

class FindingTest {

    private static final Rule RULE = new Rule("some-rule", "Something is wrong", "It matters.", Severity.WARNING);

    private static MapBuilder room(MapBuilder map, int floor) {
        map.room(MapBuilder.sector(floor, 128), 0, 0, 256, 256);
        map.room(MapBuilder.sector(floor, 128), 256, 0, 512, 256);
        return map.thing(32, 32, 0, 1).thing(64, 96, 0, 3001);
    }

    private static MapData map() {
        return room(new MapBuilder("MAP01"), 0).build();
    }

    /** The same with all numbers moved up by a room and a thing in front, and other floors. */
    private static MapData edited() {
        MapBuilder map = new MapBuilder("MAP02");
        map.room(MapBuilder.sector(0, 64), -512, 0, -256, 256);
        map.thing(-300, 32, 0, 2001);
        return room(map, 8).build();
    }

    @Test
    void findingHasWhatItsRuleSays() {
        Finding finding = Finding.on(map(), RULE).build();

        assertEquals("Something is wrong", finding.title());
        assertEquals("It matters.", finding.explanation());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(Skills.ALL, finding.skills());
        assertEquals(FindingState.NEW, finding.state());
        assertNull(finding.place());
    }

    @Test
    void placeIsInTheMiddleOfTheThings() {
        Place place = Objects.requireNonNull(Finding.on(map(), RULE).thing(0).thing(1).build().place());

        assertEquals(48, place.x());
        assertEquals(64, place.y());
    }

    @Test
    void fingerprintsOutliveNewNumbersAndHeights() {
        MapData before = map();
        MapData after = edited();

        assertEquals(Finding.on(before, RULE).thing(1).build().fingerprint(),
                Finding.on(after, RULE).thing(2).title("another title").skills(Skills.of(5)).build().fingerprint());
        assertEquals(Finding.on(before, RULE).sector(1).build().fingerprint(),
                Finding.on(after, RULE).sector(2).build().fingerprint());
        int added = after.linedefs().size() - before.linedefs().size();
        assertEquals(Finding.on(before, RULE).line(3).build().fingerprint(),
                Finding.on(after, RULE).line(3 + added).build().fingerprint());
    }

    @Test
    void fingerprintsTellRulesPlacesAndPartsApart() {
        MapData map = map();
        String fingerprint = Finding.on(map, RULE).line(0).build().fingerprint();
        Rule other = new Rule("other-rule", "", "", Severity.NOTE);

        assertNotEquals(fingerprint, Finding.on(map, other).line(0).build().fingerprint());
        assertNotEquals(fingerprint, Finding.on(map, RULE).line(1).build().fingerprint());
        assertNotEquals(fingerprint, Finding.on(map, RULE).line(0).part("upper").build().fingerprint());
    }

    @Test
    void largeSetsAreKnownByTheirFirstObject() {
        MapBuilder builder = new MapBuilder("MAP01");
        builder.room(MapBuilder.sector(0, 128), 0, 0, 512, 256);
        for (int i = 0; i < 6; i++) {
            builder.thing(32 + 64 * i, 32, 0, 3001);
        }
        MapData map = builder.build();

        assertEquals(Finding.on(map, RULE).things(IndexSet.of(0, 1, 2, 3, 4)).build().fingerprint(),
                Finding.on(map, RULE).things(IndexSet.of(0, 1, 2, 3, 4, 5)).build().fingerprint());
    }

    @Test
    void thingFlagsStandForSkills() {
        assertEquals(List.of(1, 2), Skills.ofThing(1).list());
        assertEquals(List.of(3, 4, 5), Skills.ofThing(6).list());
        assertEquals(Skills.NONE, Skills.ofThing(8));
    }
}
