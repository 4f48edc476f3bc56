/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.IndexSet;
import org.outrider.check.WallPart;
import org.outrider.visual.internal.FrameStage;
import org.outrider.visual.internal.Sighting;
import org.outrider.wad.build.MapBuilder;

/** Steps and lintels without texture are told where one sees through them. */
class BareWallsTest {

    private static FrameStage step(int floor) {
        return FrameStage.twoRooms(MapBuilder.sector(floor, 128));
    }

    @Test
    void oneSeesThroughAStepWithoutTexture() throws Exception {
        FrameStage stage = step(24);
        int edge = stage.line(256, 0, 256, 256);

        List<Sighting> seen = stage.texture(edge, 0, WallPart.LOWER, "-").look(new BareWalls());

        assertEquals(List.of(IndexSet.of(edge)), seen.stream().map(Sighting::lines).toList());
    }

    @Test
    void oneSeesThroughALintelWithoutTexture() throws Exception {
        FrameStage stage = FrameStage.twoRooms(MapBuilder.sector(0, 96));
        int edge = stage.line(256, 0, 256, 256);

        List<Sighting> seen = stage.texture(edge, 0, WallPart.UPPER, "-").look(new BareWalls());

        assertEquals(List.of(IndexSet.of(edge)), seen.stream().map(Sighting::lines).toList());
    }

    @Test
    void aStepWithTextureIsInOrder() throws Exception {
        FrameStage stage = step(24);

        assertEquals(List.of(), stage.texture(stage.line(256, 0, 256, 256), 0, WallPart.LOWER, "STEP1")
                .look(new BareWalls()));
    }

    @Test
    void theEdgeOfAPitOnTheNearSideIsNotSeen() throws Exception {
        FrameStage stage = step(-24);

        assertEquals(List.of(), stage.texture(stage.line(256, 0, 256, 256), 1, WallPart.LOWER, "-")
                .look(new BareWalls()));
    }
}
