/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Sector;

class SpentLinesTest {

    private static final int SECRET = 9;
    private static final int TAG = 1;
    private static final int SECRET_DOOR = 2;
    private static final int USE_STAIRS_ONCE = 127;
    private static final int USE_LIFT_ONCE = 21;
    private static final int USE_LIFT = 62;
    private static final int USE_DOOR_OPEN_ONCE = 103;
    private static final int DOOR_OPEN_ONCE = 31;
    private static final int WALK_DOOR_CLOSE_ONCE = 3;

    private final SmallMap map = new SmallMap();

    @Test
    void secretOnALiftThatWorksOnceCanBeLost() throws Exception {
        secretBehind(MapBuilder.sector(96, 224, 0, TAG), 104, USE_LIFT_ONCE);

        assertEquals(List.of("secret-line-spent"), map.rules(new SpentLines()));
    }

    @Test
    void secretOnALiftThatWorksAgainCannot() throws Exception {
        secretBehind(MapBuilder.sector(96, 224, 0, TAG), 104, USE_LIFT);

        assertEquals(List.of(), map.rules(new SpentLines()));
    }

    @Test
    void secretBehindADoorThatStaysOpenCannot() throws Exception {
        secretBehind(MapBuilder.sector(0, 0, 0, TAG), 0, USE_DOOR_OPEN_ONCE);

        assertEquals(List.of(), map.rules(new SpentLines()));
    }

    @Test
    void playerCanBeShutInWhereTheSwitchWorksOnce() throws Exception {
        hut(USE_DOOR_OPEN_ONCE);

        assertEquals(List.of("exit-line-spent"), map.rules(new SpentLines()));
    }

    @Test
    void playerWhoCanPressTheSwitchAgainIsNotShutIn() throws Exception {
        hut(61);

        assertEquals(List.of(), map.rules(new SpentLines()));
    }

    @Test
    void stairsBeforeALowAlcoveShutItsSwitchOff() throws Exception {
        stairsBeforeAlcove(60);

        Finding finding = map.findings(new SpentLines()).getFirst();

        assertEquals("secret-line-spent", finding.ruleId());
        assertTrue(finding.detail().contains("secret sector"), finding.detail());
    }

    @Test
    void stairsBeforeAHighAlcoveDoNot() throws Exception {
        stairsBeforeAlcove(128);

        assertEquals(List.of(), map.rules(new SpentLines()));
    }

    /** One step between the hall and an alcove, in which a switch opens a secret. */
    private void stairsBeforeAlcove(int ceiling) {
        map.builder.room(new Sector(0, 128, "CEIL3_5", "CEIL3_5", 160, 0, TAG), 256, 64, 320, 192);
        map.builder.room(MapBuilder.sector(0, ceiling), 320, 64, 448, 192);
        map.builder.line(448, 160, 448, 96, LineStyle.special(USE_DOOR_OPEN_ONCE, SECRET_DOOR));
        map.builder.room(MapBuilder.sector(0, 0, 0, SECRET_DOOR), 64, 256, 192, 272);
        map.builder.room(MapBuilder.sector(0, 128, SECRET, 0), 64, 272, 192, 400);
        map.builder.line(160, 0, 96, 0, LineStyle.special(USE_STAIRS_ONCE, TAG));
    }

    /** A sector between the hall and a secret room, moved by a switch in the hall. */
    private void secretBehind(Sector moved, int secretFloor, int special) {
        map.builder.room(moved, 256, 64, 320, 192);
        map.builder.room(MapBuilder.sector(secretFloor, 224, SECRET, 0), 320, 64, 448, 192);
        map.builder.line(128, 256, 64, 256, LineStyle.special(special, TAG));
    }

    /** A hut whose door opens once from outside, is shut by a line inside, and opened by a switch in its wall. */
    private void hut(int inner) {
        map.builder.room(MapBuilder.sector(0, 0, 0, TAG), 256, 64, 272, 192);
        map.builder.line(256, 192, 256, 64, LineStyle.special(DOOR_OPEN_ONCE, 0));
        map.builder.room(MapBuilder.sector(0, 128), 272, 0, 400, 256);
        map.builder.room(MapBuilder.sector(0, 128), 400, 0, 528, 256);
        map.builder.line(400, 0, 400, 256, LineStyle.special(WALK_DOOR_CLOSE_ONCE, TAG));
        map.builder.line(528, 192, 528, 64, LineStyle.special(inner, TAG));
    }
}
