/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class SimulationLimitsTest {

    private static final int WALK_LIFT = 88;
    private static final int WALK_CRUSHER = 73;
    private static final int TAG = 1;

    private final SmallMap map = new SmallMap();

    @Test
    void lineThatSetsOffMoreLiftsThanTheOriginalCanMoveIsFound() throws Exception {
        movers(WALK_LIFT, 31);

        Finding finding = map.findings(new SimulationLimits()).getFirst();

        assertEquals("platform-overflow", finding.ruleId());
        assertEquals("31 of at most 30", finding.detail());
    }

    @Test
    void asManyLiftsAsTheOriginalCanMoveAreFine() throws Exception {
        movers(WALK_LIFT, 30);

        assertEquals(List.of(), map.rules(new SimulationLimits()));
    }

    @Test
    void crushersHaveATableOfTheirOwn() throws Exception {
        movers(WALK_CRUSHER, 31);

        assertEquals(List.of("ceiling-overflow"), map.rules(new SimulationLimits()));
    }

    @Test
    void shotAcrossTooManyLinesIsFound() throws Exception {
        stripes(130, 4, 0);

        assertEquals(List.of("intercept-overflow"), map.rules(new SimulationLimits()));
    }

    @Test
    void shotAcrossManyLinesIsFine() throws Exception {
        stripes(60, 8, 0);

        assertEquals(List.of(), map.rules(new SimulationLimits()));
    }

    @Test
    void bodyThatTouchesTooManySpecialLinesIsFound() throws Exception {
        stripes(12, 2, WALK_LIFT);

        assertEquals(List.of("touched-lines-overflow"), map.rules(new SimulationLimits()));
    }

    /** A room behind a line that sets off sectors elsewhere. */
    private void movers(int special, int count) {
        map.builder.room(MapBuilder.sector(0, 128), 256, 0, 512, 256);
        map.builder.line(256, 256, 256, 0, LineStyle.special(special, TAG));
        for (int i = 0; i < count; i++) {
            map.builder.room(MapBuilder.sector(64, 192, 0, TAG), i * 64, 512, i * 64 + 32, 544);
        }
    }

    /** A room behind many lines side by side. */
    private void stripes(int count, int width, int special) {
        for (int i = 0; i < count; i++) {
            int x = 256 + i * width;
            map.builder.room(MapBuilder.sector(0, 128), x, 0, x + width, 256);
            if (special != 0) {
                map.builder.line(x, 256, x, 0, LineStyle.special(special, TAG));
            }
        }
        int end = 256 + count * width;
        map.builder.room(MapBuilder.sector(0, 128), end, 0, end + 256, 256);
    }
}
