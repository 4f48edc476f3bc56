/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.analysis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.outrider.engine.MapRules;
import org.outrider.engine.ObjectKind;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Thing;

class MapSummaryTest {

    private static final int IMP = 3001;
    private static final int MULTIPLAYER_ONLY = 16;

    private static MapBuilder twoRooms() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 128);
        map.room(MapBuilder.sector(0, 128, 9, 0), 256, 0, 512, 128);
        return map;
    }

    private static MapSummary summary(MapBuilder map) {
        return MapSummary.of(map.build(), new ImpRules());
    }

    @Test
    void geometryIsCounted() {
        MapSummary map = summary(twoRooms());

        assertAll(
                () -> assertEquals("MAP01", map.name()),
                () -> assertEquals(7, map.linedefs()),
                () -> assertEquals(2, map.sectors()),
                () -> assertEquals(512, map.width()),
                () -> assertEquals(128, map.height()),
                () -> assertEquals(1, map.secrets()),
                () -> assertEquals(0, map.repairs()));
    }

    @Test
    void exitsAreCountedAmongTheSpecials() {
        MapSummary map = summary(twoRooms()
                .line(0, 0, 0, 128, LineStyle.special(TestRules.EXIT_SWITCH, 0))
                .line(512, 128, 512, 0, LineStyle.special(TestRules.DOOR_SWITCH, 1)));

        assertEquals(2, map.lineSpecials());
        assertEquals(1, map.exits());
    }

    @Test
    void specialsThatTheEngineDoesNotKnowAreNotCounted() {
        assertEquals(0, summary(twoRooms().line(0, 0, 0, 128, LineStyle.special(9999, 0))).lineSpecials());
    }

    @Test
    void thingsAreCountedByKind() {
        MapSummary map = summary(twoRooms().thing(64, 64, 0, IMP).thing(96, 64, 0, IMP).thing(64, 96, 0, 9999));

        assertEquals(Map.of(ObjectKind.MONSTER, 2), map.things());
        assertEquals(2, map.things(ObjectKind.MONSTER));
        assertEquals(0, map.things(ObjectKind.KEY));
    }

    @Test
    void thingsForSeveralPlayersAreNotCounted() {
        Thing shared = new Thing(64, 64, 0, IMP, MapBuilder.ALL_SKILLS | MULTIPLAYER_ONLY);

        assertEquals(0, summary(twoRooms().thing(shared)).things(ObjectKind.MONSTER));
    }

    /** The specials of {@link TestRules}, and imps. */
    private static final class ImpRules implements MapRules {

        @Override
        public Optional<LineSpecial> lineSpecial(int number) {
            return new TestRules().lineSpecial(number);
        }

        @Override
        public Optional<ThingInfo> thing(int editorNumber) {
            return editorNumber != IMP ? Optional.empty()
                    : Optional.of(new ThingInfo(IMP, "DoomImp", ObjectKind.MONSTER, true, 60, 20, 56));
        }
    }
}
