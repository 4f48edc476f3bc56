/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.IndexSet;
import org.outrider.visual.internal.FrameStage;
import org.outrider.visual.internal.Sighting;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.Sector;

/** Pictures that reach into ceilings and walls are told. */
class ClippedSpritesTest {

    private static final int TALL_PILLAR = 48;
    private static final int TREE = 43;

    private static List<Sighting> look(Sector room, int type, int x, int y) throws Exception {
        return FrameStage.of(map -> {
            map.room(room, 0, 0, 512, 256);
            map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
            map.thing(x, y, 0, type);
        }).look(new ClippedSprites());
    }

    private static List<IndexSet> things(List<Sighting> seen) {
        return seen.stream().map(Sighting::things).toList();
    }

    @Test
    void aPillarUnderALowCeilingReachesIntoIt() throws Exception {
        assertEquals(List.of(IndexSet.of(1)), things(look(MapBuilder.sector(0, 72), TALL_PILLAR, 256, 128)));
    }

    @Test
    void aPillarInAHighRoomStandsFree() throws Exception {
        assertEquals(List.of(), look(MapBuilder.sector(0, 192), TALL_PILLAR, 256, 128));
    }

    @Test
    void theSkyCutsNothingOff() throws Exception {
        assertEquals(List.of(), look(FrameStage.openToTheSky(MapBuilder.sector(0, 72)), TALL_PILLAR, 256, 128));
    }

    @Test
    void aTreeBesideAWallReachesIntoIt() throws Exception {
        assertEquals(List.of(IndexSet.of(1)), things(look(MapBuilder.sector(0, 192), TREE, 256, 252)));
    }
}
