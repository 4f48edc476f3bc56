/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.level;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** Where noise can go from a sector. */
class SoundPathsTest {

    private final MapBuilder map = new MapBuilder("MAP01");

    private SoundPaths paths() {
        return LevelBuilder.build(map.build(),
                new Textures(List.of("-"), new int[] { 64 }, List.of("FLOOR4_8", "CEIL3_5"))).soundPaths;
    }

    private int room(int left, int right) {
        return map.room(MapBuilder.sector(0, 128), left, 0, right, 128);
    }

    @Test
    void noisePassesTwoSidedLinesBothWays() {
        int west = room(0, 128);
        int east = room(128, 256);

        SoundPaths paths = paths();

        assertArrayEquals(new int[] { east }, paths.free(west));
        assertArrayEquals(new int[] { west }, paths.free(east));
    }

    @Test
    void lineThatBlocksSoundIsAMuffledPath() {
        int west = room(0, 128);
        int east = room(128, 256);
        map.line(128, 0, 128, 128, LineStyle.flags(Line.SOUND_BLOCK));

        SoundPaths paths = paths();

        assertArrayEquals(new int[0], paths.free(west));
        assertArrayEquals(new int[] { east }, paths.muffled(west));
    }

    @Test
    void neighbourBeyondSeveralLinesIsNamedOnce() {
        int room = map.room(MapBuilder.sector(0, 128), 0, 0, 512, 512);
        int inner = map.inner(room, MapBuilder.sector(0, 96), 128, 128, 256, 256);

        SoundPaths paths = paths();

        assertArrayEquals(new int[] { inner }, paths.free(room));
        assertArrayEquals(new int[] { room }, paths.free(inner));
    }

    @Test
    void noiseStaysInAClosedRoom() {
        int alone = room(0, 128);

        assertArrayEquals(new int[0], paths().free(alone));
    }
}
