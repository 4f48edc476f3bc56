/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check;

import java.util.Map;
import java.util.Optional;

import org.outrider.wad.graphics.Palette;
import org.outrider.wad.graphics.Picture;

/** Tells where a texture that jumps shows a seam: by comparing the columns on both sides of it. Immutable. */
final class TextureSeams {

    /** Colours that differ by less than this, of 0..1, look the same. */
    private static final double FAINT = 0.05;
    /** A seam must stand out of the texture's own lines by so much. */
    private static final double CONTRAST = 1.5;

    private final Map<String, Picture> pictures;
    private final Palette palette;

    TextureSeams(Map<String, Picture> pictures, Palette palette) {
        this.pictures = Map.copyOf(pictures);
        this.palette = palette;
    }

    /** How a texture looks, where that is known. */
    Optional<Picture> picture(String texture) {
        return Optional.ofNullable(pictures.get(texture));
    }

    /**
     * Whether one sees that a column stands where another should.
     *
     * @param wanted the column that would go on from the one before, in any range
     * @param shown  the column that is there, in any range
     * @param rows   by how many rows it is too low, in any range
     */
    boolean isVisible(String texture, int wanted, int shown, int rows) {
        Picture picture = pictures.get(texture);
        if (picture == null) {
            return true;
        }
        double own = difference(picture, wanted, wanted - 1, 0);
        return difference(picture, wanted, shown, rows) > Math.max(FAINT, CONTRAST * own);
    }

    /** The mean distance of two columns' colours, 0..1. */
    private double difference(Picture picture, int a, int b, int rows) {
        int columnA = Math.floorMod(a, picture.width());
        int columnB = Math.floorMod(b, picture.width());
        double sum = 0;
        for (int y = 0; y < picture.height(); y++) {
            int row = Math.floorMod(y + rows, picture.height());
            sum += distance(picture.pixel(columnA, y), picture.pixel(columnB, row));
        }
        return sum / picture.height();
    }

    private double distance(int a, int b) {
        int first = palette.rgb(a);
        int second = palette.rgb(b);
        double red = (first >> 16 & 0xFF) - (second >> 16 & 0xFF);
        double green = (first >> 8 & 0xFF) - (second >> 8 & 0xFF);
        double blue = (first & 0xFF) - (second & 0xFF);
        return Math.sqrt(red * red + green * green + blue * blue) / (255 * Math.sqrt(3));
    }
}
