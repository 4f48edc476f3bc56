/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

class InescapablePlacesTest {

    private static final int TREE = 54;
    private static final int USE_LIFT = 62;
    private static final int TAG = 1;

    private final SmallMap map = new SmallMap();
    private final int yard;

    InescapablePlacesTest() {
        yard = map.builder.room(MapBuilder.sector(0, 128), 256, 0, 1024, 512);
    }

    @Test
    void pitThatIsTooDeepToClimbIsFound() throws Exception {
        map.builder.inner(yard, MapBuilder.sector(-64, 128), 512, 128, 640, 256);

        Finding finding = map.findings(new InescapablePlaces()).getFirst();

        assertEquals("inescapable-place", finding.ruleId());
        assertEquals(Severity.ERROR, finding.severity());
    }

    @Test
    void dipThatOneStepsOutOfIsFine() throws Exception {
        map.builder.inner(yard, MapBuilder.sector(-24, 128), 512, 128, 640, 256);

        assertEquals(List.of(), map.rules(new InescapablePlaces()));
    }

    @Test
    void pitFromWhichALiftCanBeCalledIsFine() throws Exception {
        map.builder.room(MapBuilder.sector(0, 128, 0, TAG), 1024, 0, 1088, 64);
        map.builder.room(MapBuilder.sector(-64, 128), 1088, 0, 1152, 64);
        map.builder.line(1088, 0, 1088, 64, LineStyle.special(USE_LIFT, TAG));

        assertEquals(List.of(), map.rules(new InescapablePlaces()));
    }

    @Test
    void gapBetweenAThingAndTheWallsBelowALedgeIsWherePlayersGetStuck() throws Exception {
        map.builder.room(MapBuilder.sector(-40, 128), 1024, 0, 1088, 40);
        map.builder.room(MapBuilder.sector(-40, 128), 1088, 0, 1280, 40);
        map.builder.thing(1104, 20, 0, TREE);

        assertEquals(List.of("player-stuck"), map.rules(new InescapablePlaces()));
    }

    @Test
    void gapThatIsHardlyWiderThanABodyIsAGap() throws Exception {
        map.builder.inner(yard, MapBuilder.sector(-64, 128), 512, 128, 560, 176);

        assertEquals(List.of("player-stuck"), map.rules(new InescapablePlaces()));
    }
}
