/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.build;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.map.Linedef;

/**
 * What is particular about a line that {@link MapBuilder#line} picks out.
 *
 * @param flags   flags added to those that the builder sets (see the constants of {@link Linedef})
 * @param special what the line does, 0 nothing
 * @param tag     the sectors that are meant
 * @param texture a texture for all parts of both sides that show one, or null for the builder's own
 */
public record LineStyle(int flags, int special, int tag, @Nullable String texture) {

    /** A line that does something. */
    public static LineStyle special(int special, int tag) {
        return new LineStyle(0, special, tag, null);
    }

    /** A line with more flags. */
    public static LineStyle flags(int flags) {
        return new LineStyle(flags, 0, 0, null);
    }

    /** The same with more flags. */
    public LineStyle withFlags(int more) {
        return new LineStyle(flags | more, special, tag, texture);
    }

    /** The same with a texture. */
    public LineStyle withTexture(String name) {
        return new LineStyle(flags, special, tag, name);
    }
}
