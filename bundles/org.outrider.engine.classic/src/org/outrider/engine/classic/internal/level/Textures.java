/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.level;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers of wall textures and flats by name, and the heights of wall textures.
 *
 * <p>Wall textures count from 0 in the order TEXTURE1, TEXTURE2; the first of a name wins and "-" is 0, as in Doom 1.9.
 * Flats count from 0 in the order of the WAD.
 */
public final class Textures {

    private final int textureCount;
    private final int[] textureHeights;
    private final Map<String, Integer> textureByName;
    private final int flatCount;
    private final Map<String, Integer> flatByName;

    /**
     * @param textureNames names of the wall textures in order
     * @param textureHeights their heights in map units
     * @param flatNames names of the flats in order
     */
    public Textures(List<String> textureNames, int[] textureHeights, List<String> flatNames) {
        textureCount = textureNames.size();
        this.textureHeights = textureHeights.clone();
        flatCount = flatNames.size();
        textureByName = new HashMap<>();
        for (int i = 0; i < textureNames.size(); i++) {
            textureByName.putIfAbsent(textureNames.get(i), i);
        }
        flatByName = new HashMap<>();
        for (int i = 0; i < flatNames.size(); i++) {
            // later flats of a name replace earlier ones
            flatByName.put(flatNames.get(i), i);
        }
    }

    /** Number of a wall texture; 0 for "-" and for names that do not exist. */
    public int textureNumber(String name) {
        return name.equals("-") ? 0 : textureByName.getOrDefault(name.toUpperCase(Locale.ROOT), 0);
    }

    /** Number of a wall texture; -1 where none has the name. */
    public int findTexture(String name) {
        return textureByName.getOrDefault(name, -1);
    }

    /** Number of wall textures. */
    public int textureCount() {
        return textureCount;
    }

    /** Height of a wall texture in map units; 0 where there is no such texture. */
    public int textureHeight(int number) {
        return number < textureHeights.length ? textureHeights[number] : 0;
    }

    /** Number of a flat; -1 where none has the name. */
    public int flatNumber(String name) {
        return flatByName.getOrDefault(name.toUpperCase(Locale.ROOT), -1);
    }

    /** Number of flats. */
    public int flatCount() {
        return flatCount;
    }
}
