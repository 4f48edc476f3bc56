/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.render;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.classic.internal.render.art.Posts;
import org.outrider.engine.classic.internal.world.Mobj;

/** A sprite in view: which columns it covers, how large and how bright it is. Objects are used again in each frame. */
final class VisSprite {

    /** The thing that is shown; null for a weapon. */
    @Nullable Mobj thing;
    /** Distance along the view's direction in map units. */
    float distance;
    /** Columns on the screen, cut off at the edges. */
    int x1;
    int x2;
    /** Screen rows that a row of the picture covers, 16.16; and its inverse. */
    int scale;
    int rowStep;
    /** Column of the picture at x1, and how it changes by a screen column, 16.16; falls for mirrored pictures. */
    int column;
    int columnStep;
    /** Height of the picture's top over the eyes, 16.16. */
    int top;
    /** Screen row at which {@link #top} 0 lies. */
    int centerRow;
    /** Position of the thing, and the heights of its feet and of the picture's top, 16.16. */
    int x;
    int y;
    int feet;
    int head;
    Posts posts = Posts.NONE;
    /** Light table; null for the fuzz effect. */
    byte @Nullable [] light;
}
