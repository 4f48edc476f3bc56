/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.agent.Maps;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Linedef;

/** Places from which lines are set off. */
class SpotFinderTest {

    private final MapBuilder map = Maps.map();

    SpotFinderTest() {
        Maps.startAt(map, 64, 128);
        map.room(Maps.room(), 0, 0, 256, 256);
    }

    /** The places of the only line with a special. */
    private List<Spot> spots() {
        NavMap nav = Surveys.of(map);
        return nav.spots(nav.catalog().activeLines()[0]);
    }

    @Test
    void switchIsUsedFromNearby() {
        map.line(0, 96, 0, 160, Maps.special(11, 0));

        List<Spot> spots = spots();

        assertFalse(spots.isEmpty());
        assertTrue(spots.stream()
                .allMatch(spot -> Math.hypot(spot.standX() - spot.x(), spot.standY() - spot.y()) < Body.USE_RANGE));
    }

    @Test
    void doorIsUsedFromItsFrontOnly() {
        map.room(Maps.door(), 256, 96, 272, 160);
        map.room(Maps.room(), 272, 0, 512, 256);
        map.line(256, 160, 256, 96, Maps.special(1, 0));

        assertTrue(spots().stream().allMatch(spot -> spot.standX() < 256));
    }

    @Test
    void switchIsUsedOverAFence() {
        map.room(Maps.room(), 256, 0, 288, 256);
        map.line(256, 0, 256, 256, LineStyle.flags(Linedef.BLOCKING));
        map.line(288, 160, 288, 96, Maps.special(11, 0));

        assertTrue(spots().stream().anyMatch(spot -> spot.standX() < 256));
    }

    @Test
    void switchBehindAWallIsOutOfReach() {
        map.room(Maps.room(), 264, 0, 300, 256);
        map.line(300, 160, 300, 96, Maps.special(11, 0));

        assertEquals(List.of(), spots());
    }

    @Test
    void lineIsCrossedByASingleStep() {
        map.room(Maps.room(), 256, 0, 512, 256);
        map.line(256, 256, 256, 0, Maps.special(52, 0));

        for (Spot spot : spots()) {
            assertTrue(spot.standX() < 256 != spot.x() < 256, spot.toString());
        }
    }

    @Test
    void teleporterIsEnteredFromItsFrontOnly() {
        map.room(Maps.room(), 256, 0, 512, 256);
        map.line(256, 256, 256, 0, Maps.special(97, 0));

        assertTrue(spots().stream().allMatch(spot -> spot.standX() < 256 && spot.x() > 256));
    }

    @Test
    void scrollingWallIsNothingToSetOff() {
        map.line(0, 96, 0, 160, Maps.special(48, 0));

        assertEquals(List.of(), spots());
    }
}
