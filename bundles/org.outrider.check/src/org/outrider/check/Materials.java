/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.Lump;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.graphics.Palette;
import org.outrider.wad.graphics.PatchPlacement;
import org.outrider.wad.graphics.Picture;
import org.outrider.wad.graphics.TextureComposer;
import org.outrider.wad.graphics.TextureDefinition;
import org.outrider.wad.graphics.TextureDirectory;

/** The textures and flats that maps of some WADs can use. Immutable. */
public final class Materials {

    private final boolean known;
    private final Map<String, Material> textures;
    private final Set<String> flats;

    private final @Nullable TextureSeams seams;

    private Materials(boolean known, Map<String, Material> textures, Set<String> flats,
            @Nullable TextureSeams seams) {
        this.known = known;
        this.textures = textures;
        this.flats = flats;
        this.seams = seams;
    }

    /**
     * A wall texture.
     *
     * @param width       pixels
     * @param height      pixels
     * @param seeThrough  whether some of its pixels are transparent
     * @param patches     how many patches it is made of
     * @param overlapping whether columns of it are made of several patches
     * @param placeholder whether it is the first of the list, which is never drawn (Doom 1.9)
     */
    public record Material(int width, int height, boolean seeThrough, int patches, boolean overlapping,
            boolean placeholder) {
    }

    /** Nothing is known: a PWAD alone, without the IWAD that has its textures. */
    public static Materials unknown() {
        return new Materials(false, Map.of(), Set.of(), null);
    }

    /** Just these, for tests and for tools that have textures of their own. */
    public static Materials of(Map<String, Material> textures, Set<String> flats) {
        return new Materials(true, Map.copyOf(textures), Set.copyOf(flats), null);
    }

    /**
     * Reads those of WADs; unknown where there is no list of textures.
     *
     * @throws WadFormatException when the list of textures is malformed
     */
    public static Materials read(WadStack wads) throws WadFormatException {
        if (wads.find("TEXTURE1").isEmpty() || wads.find("PNAMES").isEmpty()) {
            return unknown();
        }
        TextureComposer composer = new TextureComposer(wads);
        Map<String, Material> textures = new HashMap<>();
        Map<String, Picture> pictures = new HashMap<>();
        boolean first = true;
        for (TextureDefinition texture : TextureDirectory.read(wads).textures()) {
            if (!textures.containsKey(texture.name())) {
                Optional<Picture> composed = compose(composer, texture);
                composed.ifPresent(picture -> pictures.put(texture.name(), picture));
                boolean full = composed.isEmpty() || composed.get().isSolid();
                textures.put(texture.name(), new Material(texture.width(), texture.height(), !full,
                        texture.patches().size(), isOverlapping(wads, texture), first));
            }
            first = false;
        }
        Set<String> flats = new HashSet<>();
        wads.flats().stream().map(Lump::name).forEach(flats::add);
        flats.add(CheckedMap.SKY);
        Optional<Lump> colours = wads.find("PLAYPAL");
        return new Materials(true, textures, flats, colours.isEmpty() ? null
                : new TextureSeams(pictures, Palette.readAll(colours.get()).getFirst()));
    }

    /** A texture that cannot be drawn is taken for a full one: what is wrong with it is no fault of a map. */
    private static Optional<Picture> compose(TextureComposer composer, TextureDefinition texture) {
        try {
            return Optional.of(composer.compose(texture));
        } catch (WadFormatException e) {
            return Optional.empty();
        }
    }

    /** Doom 1.9: a column that several patches touch is put together beforehand, without the holes. */
    private static boolean isOverlapping(WadStack wads, TextureDefinition texture) {
        int[] patches = new int[texture.width()];
        for (PatchPlacement placement : texture.patches()) {
            int width = wads.find(placement.patch()).map(Materials::widthOf).orElse(0);
            for (int x = Math.max(0, placement.x()); x < Math.min(patches.length, placement.x() + width); x++) {
                patches[x]++;
                if (patches[x] > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int widthOf(Lump patch) {
        return patch.size() < 8 ? 0 : patch.data().getShort(0);
    }

    /** Whether anything is known; all that follows means nothing else. */
    public boolean areKnown() {
        return known;
    }

    public boolean hasFlat(String name) {
        return flats.contains(name);
    }

    /**
     * Whether one sees that a column of a texture stands where another should; true where its picture is not known.
     *
     * @param wanted the column that would go on from the one before, in any range
     * @param shown  the column that is there, in any range
     * @param rows   by how many rows it is too low, in any range
     */
    public boolean showsSeam(String texture, int wanted, int shown, int rows) {
        TextureSeams known = seams;
        return known == null || known.isVisible(texture, wanted, shown, rows);
    }

    /** The names of all textures. */
    public Set<String> names() {
        return textures.keySet();
    }

    /** How the texture of that upper-case name looks, where that is known. */
    public Optional<Picture> picture(String name) {
        TextureSeams known = seams;
        return known == null ? Optional.empty() : known.picture(name);
    }

    /** The texture of that upper-case name. */
    public Optional<Material> texture(String name) {
        return Optional.ofNullable(textures.get(name));
    }
}
