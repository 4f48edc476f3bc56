/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.sample.internal.sprites;

import java.util.ArrayList;
import java.util.List;

import org.outrider.sample.internal.solid.Camera;
import org.outrider.sample.internal.solid.Sculpture;
import org.outrider.sample.internal.solid.Sprite;
import org.outrider.wad.WadWriter;

/** The sprites' lumps, gathered and named by Doom's rules. */
public final class SpriteSheet {

    /** Degrees by which one looks down on what stands upright. */
    static final double UPRIGHT = 7;
    /** Degrees by which one looks down on what lies on the floor. */
    static final double LYING = 20;
    /** Rows of a standing thing that are drawn below its place, so that it does not seem to float. */
    private static final int SUNK = 2;
    private static final int BACK = 5;
    private static final int ROTATIONS = 8;

    private final List<WadWriter.Entry> lumps = new ArrayList<>();

    /** The lumps so far, in the order in which they were added. */
    public List<WadWriter.Entry> lumps() {
        return List.copyOf(lumps);
    }

    /**
     * Adds a frame that looks different from each side: five pictures, of which three serve mirrored, too.
     *
     * @param sprite four characters
     * @param frame  its letter
     */
    void turning(String sprite, char frame, Sculpture thing) {
        for (int rotation = 1; rotation <= BACK; rotation++) {
            int mirrored = ROTATIONS + 2 - rotation;
            String name = sprite + frame + rotation
                    + (rotation == 1 || rotation == BACK ? "" : String.valueOf(frame) + mirrored);
            add(name, thing.draw(Camera.rotation(rotation, UPRIGHT)).raised(-SUNK));
        }
    }

    /** Adds a frame of something upright that looks the same from all sides. */
    void standing(String sprite, char frame, Sculpture thing) {
        picture(sprite, frame, thing.draw(Camera.rotation(1, UPRIGHT)).raised(-SUNK));
    }

    /** Adds a frame of something on the floor that looks the same from all sides. */
    void lying(String sprite, char frame, Sculpture thing) {
        picture(sprite, frame, thing.draw(Camera.rotation(1, LYING)));
    }

    /** Adds a frame that looks the same from all sides. */
    void picture(String sprite, char frame, Sprite picture) {
        add(sprite + frame + 0, picture);
    }

    private void add(String name, Sprite sprite) {
        lumps.add(new WadWriter.Entry(name, sprite.lump()));
    }
}
