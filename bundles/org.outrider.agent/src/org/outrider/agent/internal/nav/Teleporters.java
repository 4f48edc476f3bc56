/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent.internal.nav;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Thing;

/**
 * Where the teleporters of a map lead: to the first destination thing in the first sector with the line's tag that has
 * one (Doom 1.9).
 */
final class Teleporters {

    private final Map<Integer, double[]> destinations = new HashMap<>();

    Teleporters(MapData map, MapLines lines, LineCatalog catalog, PlacedThings things) {
        Map<Integer, double[]> bySector = new HashMap<>();
        for (Thing thing : things.teleportDestinations()) {
            bySector.putIfAbsent(things.sectorOf(thing), new double[] { thing.x(), thing.y() });
        }
        for (int line : catalog.activeLines()) {
            if (catalog.isTeleporter(line)) {
                find(map.sectors(), lines.tag(line), bySector, line);
            }
        }
    }

    private void find(List<Sector> sectors, int tag, Map<Integer, double[]> bySector, int line) {
        for (int sector = 0; sector < sectors.size(); sector++) {
            double[] place = bySector.get(sector);
            if (place != null && sectors.get(sector).tag() == tag) {
                destinations.put(line, place);
                return;
            }
        }
    }

    /** All places that teleporters lead to, as x and y. */
    List<double[]> places() {
        return List.copyOf(destinations.values());
    }

    /** Lines that lead somewhere, with x and y of where. */
    Map<Integer, double[]> byLine() {
        return destinations;
    }
}
