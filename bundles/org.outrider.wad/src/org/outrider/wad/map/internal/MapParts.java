/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad.map.internal;

import java.util.List;

import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Sidedef;
import org.outrider.wad.map.Thing;
import org.outrider.wad.map.Vertex;

/**
 * What a map's maker has drawn, with valid indexes, but for lines that may lack their front side.
 *
 * @param vertexes those of the maker
 */
record MapParts(List<Vertex> vertexes, List<Sector> sectors, List<Sidedef> sidedefs, List<Linedef> linedefs,
        List<Thing> things) {

    /** What 16 bits can number. Records beyond could never be meant, and things beyond never be played. */
    static final int MOST_RECORDS = 0x10000;

    static String missing(String what, int index, int count) {
        return what + " " + index + " does not exist; the map has " + count;
    }
}
