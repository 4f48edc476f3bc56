/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render.art;

import org.outrider.wad.graphics.Patch;

/** One picture of a sprite. */
public final class SpritePicture {

    /** Width, and how far the picture is moved left and up of its place, 16.16. */
    public final int width;
    public final int leftOffset;
    public final int topOffset;
    /** Rows, as the picture's header says. */
    public final int rows;
    /** The pixels. */
    public final Posts posts;

    SpritePicture(Patch patch) {
        width = patch.width() << 16;
        leftOffset = patch.leftOffset() << 16;
        topOffset = patch.topOffset() << 16;
        rows = patch.height();
        posts = PostsBuilder.of(patch);
    }
}
