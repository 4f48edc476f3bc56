/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.check.score;

/**
 * A map of a file.
 *
 * @param file without the ending
 */
public record MapName(String file, String map) implements Comparable<MapName> {

    public static MapName of(String iwad, String map) {
        int dot = iwad.indexOf('.');
        return new MapName(dot < 0 ? iwad : iwad.substring(0, dot), map);
    }

    @Override
    public int compareTo(MapName other) {
        int files = file.compareTo(other.file);
        return files != 0 ? files : map.compareTo(other.map);
    }

    @Override
    public String toString() {
        return file + " " + map;
    }
}
