/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.report.internal.svg;

import java.util.List;

/**
 * A map and what happened on it, ready to be put into an SVG. Coordinates are map units with y turned round; paths are
 * path data.
 *
 * @param viewBox  of the SVG: the map with a margin
 * @param scale    size of a small symbol that suits the map's extent, in map units
 * @param entered  sectors that were entered, to be filled by the even-odd rule
 * @param missed   sectors that could be entered and were not
 * @param secrets  secret sectors
 * @param walls    one-sided lines
 * @param steps    two-sided lines between floors or ceilings of different heights
 * @param seams    all other two-sided lines
 * @param specials lines with a special
 * @param things   what stands on the map
 * @param heat     layers from least to longest visited
 * @param trails   ways of the player, one an episode
 * @param ends     where episodes ended
 * @param pins     places of findings
 */
public record MapDrawing(String viewBox, double scale, String entered, String missed, String secrets, String walls,
        String steps, String seams, List<SpecialLine> specials, List<Symbol> things, List<String> heat,
        List<Trail> trails, List<End> ends, List<Pin> pins) {

    /**
     * A line that does something.
     *
     * @param kind      door, mover, teleport, exit or other
     * @param key       none, blue, yellow or red
     * @param triggered whether the player set it off
     */
    public record SpecialLine(String kind, String key, boolean triggered, String path, String title) {
    }

    /**
     * A thing.
     *
     * @param kind start, monster, item, weapon, key, barrel or teleport
     */
    public record Symbol(String kind, long x, long y, String title) {
    }

    /** The way of the player in an episode. */
    public record Trail(int episode, String path) {
    }

    /**
     * The end of an episode.
     *
     * @param outcome exit, death or timeout
     */
    public record End(int episode, String outcome, long x, long y, String title) {
    }

    /** The place of a finding. */
    public record Pin(int number, String severity, long x, long y, String title) {
    }
}
