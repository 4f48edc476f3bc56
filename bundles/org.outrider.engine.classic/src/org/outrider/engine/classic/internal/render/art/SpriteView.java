/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

/** How one frame of a sprite looks from all sides. */
public final class SpriteView {

    /** True where it looks different from each side; else only entry 0 counts. */
    public final boolean rotates;
    /** Pictures by side: 0 from the front, then each eighth of a turn. */
    public final SpritePicture[] pictures;
    /** Whether each picture is to be drawn mirrored. */
    public final boolean[] mirrored;

    SpriteView(boolean rotates, SpritePicture[] pictures, boolean[] mirrored) {
        this.rotates = rotates;
        this.pictures = pictures;
        this.mirrored = mirrored;
    }
}
