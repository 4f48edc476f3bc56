/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.outrider.wad.Lump;
import org.outrider.wad.LumpNames;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/**
 * The wall textures by number and name: those of TEXTURE1, then those of TEXTURE2.
 *
 * <p>Doom 1.9: a name means the first texture that has it, and {@code -} means number 0, which is never drawn.
 */
public final class TextureDirectory {

    /** What {@link #indexOf} says of a name that no texture has. */
    public static final int UNKNOWN = -1;

    private static final int ENTRY_SIZE = 22;
    private static final int PLACEMENT_SIZE = 10;

    private final List<TextureDefinition> textures;
    private final Map<String, Integer> indexByName = new HashMap<>();

    private TextureDirectory(List<TextureDefinition> textures) {
        this.textures = List.copyOf(textures);
        for (int i = 0; i < textures.size(); i++) {
            indexByName.putIfAbsent(textures.get(i).name(), i);
        }
        indexByName.put("-", 0);
    }

    /** A directory without textures, for maps whose IWAD is not at hand. */
    public static TextureDirectory empty() {
        return new TextureDirectory(List.of());
    }

    /**
     * Reads PNAMES, TEXTURE1 and, where there is one, TEXTURE2.
     *
     * @throws WadFormatException when PNAMES or TEXTURE1 is missing, or one of the lumps malformed
     */
    public static TextureDirectory read(WadStack wads) throws WadFormatException {
        List<String> patches = readPatchNames(wads.get("PNAMES"));
        List<TextureDefinition> textures = new ArrayList<>(readTextures(wads.get("TEXTURE1"), patches));
        Optional<Lump> second = wads.find("TEXTURE2");
        if (second.isPresent()) {
            textures.addAll(readTextures(second.get(), patches));
        }
        return new TextureDirectory(textures);
    }

    /** All textures in order of their numbers. */
    public List<TextureDefinition> textures() {
        return textures;
    }

    /** The number of the texture with this name in any case, 0 for {@code -}, {@link #UNKNOWN} when there is none. */
    public int indexOf(String name) {
        return indexByName.getOrDefault(LumpNames.upper(name), UNKNOWN);
    }

    private static List<String> readPatchNames(Lump lump) throws WadFormatException {
        ByteBuffer data = lump.data();
        int count = lump.size() < 4 ? -1 : data.getInt(0);
        if (count < 0 || 4 + (long) count * LumpNames.LENGTH > lump.size()) {
            throw WadFormatException.ofLump(lump, count + " names do not fit into " + lump.size() + " bytes");
        }
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(LumpNames.read(data, 4 + i * LumpNames.LENGTH));
        }
        return names;
    }

    private static List<TextureDefinition> readTextures(Lump lump, List<String> patches) throws WadFormatException {
        ByteBuffer data = lump.data();
        int count = lump.size() < 4 ? -1 : data.getInt(0);
        if (count < 0 || 4 + (long) count * 4 > lump.size()) {
            throw WadFormatException.ofLump(lump, count + " textures do not fit into " + lump.size() + " bytes");
        }
        List<TextureDefinition> textures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            textures.add(readTexture(lump, data, i, data.getInt(4 + i * 4), patches));
        }
        return textures;
    }

    private static TextureDefinition readTexture(Lump lump, ByteBuffer data, int index, int at, List<String> patches)
            throws WadFormatException {
        if (at < 0 || (long) at + ENTRY_SIZE > lump.size()) {
            throw WadFormatException.ofElement(lump, index, "the texture's entry at offset " + at
                    + " is outside the lump's " + lump.size() + " bytes");
        }
        String name = LumpNames.read(data, at);
        int width = data.getShort(at + 12);
        int height = data.getShort(at + 14);
        int count = data.getShort(at + 20);
        if (width <= 0 || height <= 0) {
            throw WadFormatException.ofElement(lump, index, "texture " + name + " is " + width + " by " + height);
        }
        if (count < 0 || at + ENTRY_SIZE + (long) count * PLACEMENT_SIZE > lump.size()) {
            throw WadFormatException.ofElement(lump, index, count + " patches of texture " + name
                    + " do not fit into the lump");
        }
        List<PatchPlacement> placements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int placement = at + ENTRY_SIZE + i * PLACEMENT_SIZE;
            int patch = Short.toUnsignedInt(data.getShort(placement + 4));
            if (patch >= patches.size()) {
                throw WadFormatException.ofElement(lump, index, "texture " + name + " uses patch " + patch
                        + "; PNAMES has " + patches.size());
            }
            placements.add(new PatchPlacement(data.getShort(placement), data.getShort(placement + 2),
                    patches.get(patch)));
        }
        return new TextureDefinition(name, width, height, placements);
    }
}
