/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;
import org.outrider.wad.build.MapBuilder;

class BarringMonstersTest {

    private static final int CYBERDEMON = 16;
    private static final int DEMON = 3002;
    private static final int RED_KEY = 13;
    private static final int SECRET = 9;

    private final SmallMap map = new SmallMap();

    @Test
    void cyberdemonInACorridorOfItsWidthBarsTheWayToAKey() throws Exception {
        corridor(64, 160, 0);
        map.builder.thing(600, 112, 0, RED_KEY);
        map.builder.thing(384, 112, 180, CYBERDEMON);

        Finding finding = map.findings(new BarringMonsters()).getFirst();

        assertEquals("monster-bars-way", finding.ruleId());
        assertTrue(finding.detail().endsWith("the red key"), finding.detail());
    }

    @Test
    void roomForAPlayerBesideItIsAWay() throws Exception {
        corridor(64, 192, 0);
        map.builder.thing(600, 112, 0, RED_KEY);
        map.builder.thing(384, 104, 180, CYBERDEMON);

        assertEquals(List.of(), map.rules(new BarringMonsters()));
    }

    @Test
    void secretBehindItCounts() throws Exception {
        corridor(64, 160, SECRET);
        map.builder.thing(384, 112, 180, CYBERDEMON);

        assertEquals(List.of("monster-bars-way"), map.rules(new BarringMonsters()));
    }

    @Test
    void placeWithoutUseMayBeBarred() throws Exception {
        corridor(64, 160, 0);
        map.builder.thing(384, 112, 180, CYBERDEMON);

        assertEquals(List.of(), map.rules(new BarringMonsters()));
    }

    @Test
    void whatDiesSoonBarsNothing() throws Exception {
        corridor(64, 144, SECRET);
        map.builder.thing(384, 104, 180, DEMON);

        assertEquals(List.of(), map.rules(new BarringMonsters()));
    }

    /** A corridor from the hall to a room. */
    private void corridor(int south, int north, int special) {
        map.builder.room(MapBuilder.sector(0, 128), 256, south, 512, north);
        map.builder.room(MapBuilder.sector(0, 128, special, 0), 512, 0, 704, 256);
    }
}
