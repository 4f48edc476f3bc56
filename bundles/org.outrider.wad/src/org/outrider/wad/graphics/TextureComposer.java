/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.graphics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/**
 * Draws wall textures from their patches by the rules of Doom 1.9.
 *
 * <p>Later patches cover earlier ones. In a column that only one patch touches, the game takes that patch's column as
 * it is and forgets at what row the patch was to lie; in a column that several touch, it keeps to the rows.
 */
public final class TextureComposer {

    /** Pixels of the largest texture that is drawn; the format would allow a thousand million. */
    private static final int LARGEST = 1 << 24;

    private final WadStack wads;
    private final Map<String, Patch> patches = new HashMap<>();

    /**
     * Prepares to draw.
     *
     * @param wads where the patches are found
     */
    public TextureComposer(WadStack wads) {
        this.wads = wads;
    }

    /** A patch with its place. */
    private record Placed(Patch patch, int x, int y) {

        boolean touches(int column) {
            return column >= x && column < x + patch.width();
        }
    }

    /**
     * Draws a texture.
     *
     * @throws WadFormatException when a patch is missing or malformed, or the texture is absurdly large
     */
    public Picture compose(TextureDefinition texture) throws WadFormatException {
        if ((long) texture.width() * texture.height() > LARGEST) {
            throw new WadFormatException(wads.describeFiles(), texture.name(), -1,
                    "a texture of " + texture.width() + " by " + texture.height() + " pixels is too large");
        }
        List<Placed> placed = new ArrayList<>();
        for (PatchPlacement placement : texture.patches()) {
            placed.add(new Placed(patch(placement.patch()), placement.x(), placement.y()));
        }
        Picture picture = new Picture(texture.width(), texture.height());
        for (int column = 0; column < texture.width(); column++) {
            drawColumn(picture, column, placed);
        }
        return picture;
    }

    private static void drawColumn(Picture picture, int column, List<Placed> placed) {
        int touching = 0;
        for (Placed candidate : placed) {
            touching += candidate.touches(column) ? 1 : 0;
        }
        for (Placed candidate : placed) {
            if (candidate.touches(column)) {
                Patch patch = candidate.patch();
                int y = touching == 1 ? 0 : candidate.y();
                int source = column - candidate.x();
                for (int post = patch.firstPost(source); post < patch.endPost(source); post++) {
                    picture.draw(column, y + patch.postTop(post), patch, post);
                }
            }
        }
    }

    private Patch patch(String name) throws WadFormatException {
        Patch known = patches.get(name);
        if (known != null) {
            return known;
        }
        Patch patch = Patch.read(wads.get(name));
        patches.put(name, patch);
        return patch;
    }
}
