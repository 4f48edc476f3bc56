/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFile;
import org.outrider.wad.graphics.Flat;
import org.outrider.wad.graphics.Palette;
import org.outrider.wad.graphics.Patch;
import org.outrider.wad.graphics.Picture;
import org.outrider.wad.graphics.TextureComposer;
import org.outrider.wad.graphics.TextureDefinition;
import org.outrider.wad.graphics.TextureDirectory;

class SampleIwadTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @Test
    void isTheSameEachTime() {
        assertArrayEquals(SampleIwad.build(), SampleIwad.build());
    }

    @Test
    void isAnIwadOfThreeMapsInLessThanAMegabyte() {
        WadFile wad = SampleWad.STACK.files().getFirst();

        assertTrue(wad.isIwad());
        assertEquals(List.of("MAP01", "MAP02", "MAP03"), SampleWad.STACK.mapNames());
        assertTrue(SampleIwad.build().length < 1 << 20);
    }

    @Test
    void hasAllPalettes() throws Exception {
        assertEquals(Palette.COUNT, Palette.readAll(SampleWad.STACK.get("PLAYPAL")).size());
    }

    @Test
    void everyWallTextureIsCoveredByItsPatches() throws Exception {
        TextureComposer composer = new TextureComposer(SampleWad.STACK);
        for (TextureDefinition texture : TextureDirectory.read(SampleWad.STACK).textures()) {
            boolean seeThrough = texture.name().equals("MIDGRATE");
            assertNotEquals(seeThrough, composer.compose(texture).isSolid(), texture.name());
        }
    }

    @Test
    void everyFlatIsOne() throws Exception {
        for (Lump flat : SampleWad.STACK.flats()) {
            Flat.read(flat);
            assertEquals(Flat.SIZE * Flat.SIZE, flat.size(), flat.name());
        }
    }

    @Test
    void everySpriteShowsSomething() throws Exception {
        for (Lump lump : SampleWad.STACK.sprites()) {
            Picture picture = Picture.of(Patch.read(lump));
            boolean painted = false;
            for (int x = 0; x < picture.width(); x++) {
                painted |= picture.isOpaque(x, picture.height() / 2);
            }
            assertTrue(painted, lump.name());
        }
    }

    @Test
    void isWrittenToAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve(SampleIwad.FILE_NAME);

        SampleIwad.write(file);

        assertArrayEquals(SampleIwad.build(), Files.readAllBytes(file));
    }

    @Test
    void fileThatIsCurrentIsLeftAlone(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve(SampleIwad.FILE_NAME), SampleIwad.build());
        Files.setLastModifiedTime(file, LONG_AGO);

        SampleIwad.write(file);

        assertEquals(LONG_AGO, Files.getLastModifiedTime(file));
    }

    @Test
    void fileThatDiffersIsReplaced(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve(SampleIwad.FILE_NAME), "of an older version");

        SampleIwad.write(file);

        assertArrayEquals(SampleIwad.build(), Files.readAllBytes(file));
    }
}
