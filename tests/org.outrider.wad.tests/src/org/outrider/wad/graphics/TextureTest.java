/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.wad.LumpNames;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter.Entry;
import org.outrider.wad.Wads;

/** Wall textures: their numbers and how they are put together. */
class TextureTest {

    private static final int RED = 1;
    private static final int BLUE = 2;

    private record Placement(int x, int y, int patch) {
    }

    private static byte[] names(String... names) {
        ByteBuffer lump = ByteBuffer.allocate(4 + names.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        lump.putInt(names.length);
        for (String name : names) {
            lump.put(LumpNames.encode(name));
        }
        return lump.array();
    }

    private static byte[] texture(String name, int width, int height, Placement... placements) {
        ByteBuffer entry = ByteBuffer.allocate(22 + placements.length * 10).order(ByteOrder.LITTLE_ENDIAN);
        entry.put(LumpNames.encode(name)).putInt(0).putShort((short) width).putShort((short) height).putInt(0)
                .putShort((short) placements.length);
        for (Placement placement : placements) {
            entry.putShort((short) placement.x()).putShort((short) placement.y()).putShort((short) placement.patch())
                    .putShort((short) 1).putShort((short) 0);
        }
        return entry.array();
    }

    private static byte[] textures(byte[]... entries) {
        int size = 4 + entries.length * 4 + Arrays.stream(entries).mapToInt(entry -> entry.length).sum();
        ByteBuffer lump = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        lump.putInt(entries.length);
        int at = 4 + entries.length * 4;
        for (byte[] entry : entries) {
            lump.putInt(at);
            at += entry.length;
        }
        for (byte[] entry : entries) {
            lump.put(entry);
        }
        return lump.array();
    }

    private static WadStack wads(byte[]... textures) {
        return Wads.stack(List.of(new Entry("PNAMES", names("RED", "BLUE", "NONE")),
                new Entry("TEXTURE1", textures(textures)), new Entry("RED", PatchBytes.solid(4, 4, RED)),
                new Entry("BLUE", PatchBytes.solid(4, 4, BLUE))));
    }

    private static Picture compose(byte[] texture) throws WadFormatException {
        WadStack wads = wads(texture);
        return new TextureComposer(wads).compose(TextureDirectory.read(wads).textures().getFirst());
    }

    private static WadFormatException refusal(String lump, byte[] bytes) {
        WadStack wads = Wads.stack(Wads.with(List.of(new Entry("PNAMES", names("RED")),
                new Entry("TEXTURE1", textures(texture("A", 4, 4, new Placement(0, 0, 0))))), lump, old -> bytes));
        return assertThrows(WadFormatException.class, () -> TextureDirectory.read(wads));
    }

    @Test
    void numbersGoOnFromTheFirstLumpToTheSecondAndTheFirstNameCounts() throws Exception {
        WadStack wads = Wads.stack(List.of(new Entry("PNAMES", names()),
                new Entry("TEXTURE1", textures(texture("NULL", 1, 1), texture("WALL", 1, 1))),
                new Entry("TEXTURE2", textures(texture("WALL", 2, 2), texture("DOOR", 1, 1)))));

        TextureDirectory directory = TextureDirectory.read(wads);

        assertEquals(4, directory.textures().size());
        assertEquals(1, directory.indexOf("wall"));
        assertEquals(3, directory.indexOf("DOOR"));
        assertEquals(0, directory.indexOf("-"));
        assertEquals(TextureDirectory.UNKNOWN, directory.indexOf("ABSENT"));
    }

    @Test
    void laterPatchesCoverEarlierOnes() throws Exception {
        Picture picture = compose(texture("A", 8, 4, new Placement(0, 0, 0), new Placement(2, 0, 1)));

        assertEquals(RED, picture.pixel(1, 0));
        assertEquals(BLUE, picture.pixel(2, 0));
        assertEquals(BLUE, picture.pixel(3, 3));
        assertEquals(BLUE, picture.pixel(5, 3));
        assertFalse(picture.isOpaque(6, 0));
    }

    @Test
    void patchesAreCutOffAtTheTexture() throws Exception {
        Picture picture = compose(texture("A", 3, 4, new Placement(-2, 0, 0), new Placement(1, 0, 1)));

        assertEquals(RED, picture.pixel(0, 0));
        assertEquals(BLUE, picture.pixel(1, 0));
        assertEquals(BLUE, picture.pixel(2, 0));
    }

    @Test
    void rowIsForgottenWhereOnlyOnePatchTouchesAColumn() throws Exception {
        Picture picture = compose(texture("A", 8, 8, new Placement(0, 2, 0), new Placement(2, 4, 1)));

        assertEquals(RED, picture.pixel(0, 0), "alone in its column");
        assertFalse(picture.isOpaque(0, 4));
        assertFalse(picture.isOpaque(2, 0), "with another in its column");
        assertEquals(RED, picture.pixel(2, 3));
        assertEquals(BLUE, picture.pixel(2, 7));
    }

    @Test
    void patchAboveTheTopLosesItsLowerEnd() throws Exception {
        WadStack wads = Wads.stack(List.of(new Entry("PNAMES", names("STRIPES", "CLEAR")),
                new Entry("TEXTURE1", textures(texture("A", 1, 4, new Placement(0, -1, 0), new Placement(0, 0, 1)))),
                new Entry("STRIPES", new PatchBytes(1, 3).column().post(0, 11, 12, 13).toBytes()),
                new Entry("CLEAR", new PatchBytes(1, 3).column().toBytes())));

        Picture picture = new TextureComposer(wads).compose(TextureDirectory.read(wads).textures().getFirst());

        assertEquals(11, picture.pixel(0, 0));
        assertEquals(12, picture.pixel(0, 1));
        assertFalse(picture.isOpaque(0, 2));
    }

    @Test
    void patchThatNoFileHasIsToldWhenItIsDrawn() {
        WadFormatException fault = assertThrows(WadFormatException.class,
                () -> compose(texture("A", 4, 4, new Placement(0, 0, 2))));

        assertEquals("NONE", fault.lump());
    }

    @Test
    void absurdlyLargeTexturesAreNotDrawn() {
        assertThrows(WadFormatException.class, () -> compose(texture("A", 32767, 32767)));
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        assertEquals("PNAMES", refusal("PNAMES", new byte[3]).lump());
        assertEquals("PNAMES", refusal("PNAMES", new byte[] {2, 0, 0, 0, 'A', 0, 0, 0, 0, 0, 0, 0}).lump());
        assertEquals("TEXTURE1", refusal("TEXTURE1", new byte[] {1, 0, 0, 0}).lump());
        assertEquals("TEXTURE1", refusal("TEXTURE1", new byte[] {-1, -1, -1, -1}).lump());
    }

    @Test
    void entriesThatDoNotFitAreToldByNumber() {
        byte[] outside = textures(texture("A", 1, 1), texture("B", 1, 1));
        outside[8] = 120;
        byte[] flat = textures(texture("A", 1, 1), texture("B", 1, 0));
        byte[] wrongPatch = textures(texture("A", 1, 1), texture("B", 1, 1, new Placement(0, 0, 1)));
        byte[] cut = textures(texture("A", 1, 1), texture("B", 1, 1, new Placement(0, 0, 0)));

        for (byte[] bytes : List.of(outside, flat, wrongPatch, Arrays.copyOf(cut, cut.length - 1))) {
            assertEquals(1, refusal("TEXTURE1", bytes).index());
        }
        assertTrue(refusal("TEXTURE1", wrongPatch).reason().contains("uses patch 1; PNAMES has 1"));
    }

    @Test
    void missingDirectoriesAreToldByName() {
        WadFormatException fault = assertThrows(WadFormatException.class,
                () -> TextureDirectory.read(Wads.stack(List.of())));

        assertEquals("PNAMES", fault.lump());
        assertEquals(0, TextureDirectory.empty().indexOf("-"));
    }
}
