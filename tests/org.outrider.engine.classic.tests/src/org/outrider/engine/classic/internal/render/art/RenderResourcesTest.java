/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.internal.data.GameData;
import org.outrider.engine.classic.internal.data.State;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter.Entry;

class RenderResourcesTest {

    private final ArtWad art = new ArtWad();
    private final GameData data = GameData.normal();

    private RenderResources load(Entry... more) throws Exception {
        WadStack wads = art.build(List.of(more));
        return RenderResources.load(wads, new WadLevels(wads).textures(), data);
    }

    private State state(String name) {
        return data.state(name);
    }

    @Test
    void soundWadsHaveNoProblems() throws Exception {
        assertEquals(List.of(), load().problems());
    }

    @Test
    void spriteFramesShowAllSides() throws Exception {
        art.sprite("TROOA1", ArtWad.solid(8, 8, 1)).sprite("TROOA2A8", ArtWad.solid(9, 8, 2));
        SpriteView view = requireNonNull(load().sprite(state("TROO_STND")));

        assertTrue(view.rotates);
        assertEquals(8 << 16, view.pictures[0].width);
        assertEquals(9 << 16, view.pictures[1].width);
        assertFalse(view.mirrored[1]);
        assertEquals(9 << 16, view.pictures[7].width);
        assertTrue(view.mirrored[7]);
        assertNotNull(view.pictures[4], "sides without a picture show another one's");
    }

    @Test
    void spriteOfRotationZeroServesAllSides() throws Exception {
        art.sprite("TROOA0", ArtWad.solid(8, 8, 1));
        SpriteView view = requireNonNull(load().sprite(state("TROO_STND")));

        assertFalse(view.rotates);
    }

    @Test
    void statesWithoutAPictureShowNothing() throws Exception {
        assertNull(load().sprite(state("TROO_STND")));
    }

    @Test
    void damagedPicturesAreReported() throws Exception {
        art.sprite("TROOA1", new byte[3]);

        assertTrue(load().problems().get(0).contains("TROOA1"));
    }

    @Test
    void dehackedLumpMakesFramesBright() throws Exception {
        String patch = "Patch File for DeHackEd v3.0\nFrame 185\nSprite subnumber = 32773\n\nThing 3\n"
                + "Sprite subnumber = 32768\n";
        RenderResources plain = load();
        RenderResources patched = load(new Entry("DEHACKED", patch.getBytes(StandardCharsets.US_ASCII)));

        assertFalse(plain.isBright(data.state(185)));
        assertTrue(patched.isBright(data.state(185)));
        assertFalse(patched.isBright(data.state(3)));
    }

    @Test
    void animatedFlatsCountFromTheMarker() throws Exception {
        art.flat("NUKAGE1", 1).flat("NUKAGE2", 2).flat("NUKAGE3", 3);
        List<PictureCycle> cycles = load().cycles();

        assertEquals(List.of(new PictureCycle(true, 3, 3, 3, 8)), cycles);
    }

    @Test
    void skyGoesByEpisodeOrMap() throws Exception {
        art.texture("SKY2", 64, 128, "PSKY", 0, 0).texture("SKY3", 64, 128, "PSKY", 0, 0);
        RenderResources resources = load();

        assertEquals(2, resources.sky(true, 1, 11));
        assertEquals(3, resources.sky(true, 1, 12));
        assertEquals(4, resources.sky(true, 1, 21));
        assertEquals(3, resources.sky(false, 2, 1));
        assertEquals(-1, resources.sky(false, 4, 1));
    }

    @Test
    void wadsWithoutPaletteCannotBeLookedAt() throws Exception {
        WadStack wads = new WadStack(List.of());

        assertThrows(WadFormatException.class,
                () -> RenderResources.load(wads, new WadLevels(wads).textures(), data));
    }
}
