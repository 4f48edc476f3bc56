/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.visual.internal;

import org.outrider.analysis.IndexSet;

/**
 * Something that is wrong in a frame.
 *
 * @param title  one line for users
 * @param lines  lines that it is about
 * @param things things that it is about
 * @param sector sector that it is about, -1 for none
 * @param atView whether its place is where the player stood, not where the objects are
 * @param box    where in the frame; the more pixels, the better it shows
 */
public record Sighting(String title, IndexSet lines, IndexSet things, int sector, boolean atView, PixelBox box) {

    /** About a line. */
    public static Sighting ofLine(String title, int line, PixelBox box) {
        return new Sighting(title, IndexSet.of(line), IndexSet.empty(), -1, false, box);
    }

    /** About lines. */
    public static Sighting ofLines(String title, IndexSet lines, PixelBox box) {
        return new Sighting(title, lines, IndexSet.empty(), -1, false, box);
    }

    /** About a thing. */
    public static Sighting ofThing(String title, int thing, PixelBox box) {
        return new Sighting(title, IndexSet.empty(), IndexSet.of(thing), -1, false, box);
    }

    /** About all that is seen from a sector. */
    public static Sighting ofView(String title, int sector, PixelBox box) {
        return new Sighting(title, IndexSet.empty(), IndexSet.empty(), sector, true, box);
    }
}
