/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.outrider.engine.classic.internal.game.MapNames;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;

/**
 * A WAD that nobody should trust, whole in memory.
 *
 * @param bytes the WAD
 * @param map   name of the map to play
 */
record HostileWad(byte[] bytes, String map) {

    /** Maps with rules of their own, and some without. */
    private static final List<String> NAMES = List.of("MAP01", "MAP02", "MAP07", "MAP15", "MAP30", "MAP31", "MAP99",
            "E1M1", "E1M8", "E2M8", "E3M8", "E4M6", "E4M8", "E5M9");

    /** A damaged grid of rooms, often followed by the next map of the game. */
    static HostileWad generated(long seed) {
        Random random = new Random(seed);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        return damaged(RawMap.of(GridMap.lumps(name, random)), random);
    }

    /** A damaged copy of a map, often followed by the next map of the game. */
    static HostileWad damaged(RawMap map, Random random) {
        MapDamage.inflict(map, random);
        return of(map, random.nextBoolean());
    }

    /** A map with what the simulation needs of textures. */
    static HostileWad of(RawMap map, boolean twice) {
        WadWriter wad = WadWriter.pwad();
        SmallArt.addTo(wad);
        wad.addAll(map.entries(map.name()));
        if (twice) {
            MapNames.parse(map.name()).ifPresent(place -> wad.addAll(map.entries(
                    MapNames.of(place.commercial(), place.episode(), Math.min(place.map() + 1, 99)))));
        }
        return new HostileWad(wad.toBytes(), map.name());
    }

    /** The WAD as the game sees it. */
    WadStack open() throws WadFormatException {
        return new WadStack(List.of(WadFile.of(Path.of("hostile.wad"), bytes)));
    }
}
