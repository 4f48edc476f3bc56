/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.wad.WadStack;
import org.outrider.wad.graphics.TextureDirectory;

class TextureBuilderTest {

    private final ArtWad art = new ArtWad();
    private final List<String> problems = new ArrayList<>();

    private WallTexture build(String name) throws Exception {
        try (WadStack wads = art.build(List.of())) {
            TextureDirectory textures = TextureDirectory.read(wads);
            return new TextureBuilder(wads, problems).build(textures.textures().get(textures.indexOf(name)));
        }
    }

    private static int[] column(int height, int color) {
        int[] column = new int[height];
        for (int i = 0; i < height; i++) {
            column[i] = color + i;
        }
        return column;
    }

    @Test
    void columnOfASinglePatchForgetsItsRow() throws Exception {
        art.patch("ONE", ArtWad.patch(0, 0, column(16, 50))).texture("LOW", 1, 64, "ONE", 0, 20);

        assertEquals(50, build("LOW").strips[0][0]);
    }

    @Test
    void columnOfSeveralPatchesKeepsTheirRows() throws Exception {
        art.patch("ONE", ArtWad.patch(0, 0, column(16, 50))).patch("TWO", ArtWad.patch(0, 0, column(4, 90)))
                .texture("BOTH", 1, 64, "ONE", 0, 20, "TWO", 0, 24);
        byte[] strip = build("BOTH").strips[0];

        assertEquals(0, strip[19]);
        assertEquals(50, strip[20]);
        assertEquals(90, strip[24], "later patches lie on top");
        assertEquals(58, strip[28]);
    }

    @Test
    void lowComposedTextureGoesOnWithItsNextColumn() throws Exception {
        art.patch("ONE", ArtWad.patch(0, 0, column(64, 0), column(64, 64)))
                .texture("LOW", 2, 64, "ONE", 0, 0, "ONE", 0, 0);
        byte[] strip = build("LOW").strips[0];

        assertEquals(128, strip.length);
        assertEquals(63, strip[63]);
        assertEquals(64, strip[64]);
        assertEquals(127, strip[127]);
    }

    @Test
    void highTexturesHaveLongerStrips() throws Exception {
        art.patch("HIGH", ArtWad.patch(0, 0, column(200, 0))).texture("HIGH", 1, 200, "HIGH", 0, 0);
        byte[] strip = build("HIGH").strips[0];

        assertEquals(256, strip.length);
        assertEquals((byte) 199, strip[199]);
    }

    @Test
    void widthsAreCutDownToAPowerOfTwo() throws Exception {
        art.patch("WIDE", ArtWad.solid(72, 64, 5)).texture("WIDE", 72, 64, "WIDE", 0, 0);

        assertEquals(63, build("WIDE").widthMask);
    }

    @Test
    void postsTellWhatIsSeeThrough() throws Exception {
        int[] end = column(16, 50);
        end[10] = -1;
        art.patch("HOLE", ArtWad.patch(0, 0, end)).texture("HOLE", 2, 64, "HOLE", 0, 0, "HOLE", 1, 8, "HOLE", 1, 30);
        Posts posts = build("HOLE").posts;

        assertEquals(1, posts.first[1] - posts.first[0]);
        assertEquals(10, posts.length[0]);
        assertEquals(2, posts.first[2] - posts.first[1]);
        assertEquals(8, posts.top[1]);
        assertEquals(30, posts.top[2]);
    }

    @Test
    void missingPatchesAreReported() throws Exception {
        art.texture("GONE", 64, 64, "NOWHERE", 0, 0);
        build("GONE");

        assertTrue(problems.get(0).contains("GONE") && problems.get(0).contains("NOWHERE"), problems::toString);
    }
}
