/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.util.Optional;

import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.SectorList;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Vertex;

/** Where places lie on a map: by the map itself where we can read it, else by the lines that ViZDoom tells. */
final class Geography {

    private static final int PLAYER_START = 1;
    private static final int DEATHMATCH_START = 11;

    private final Optional<MapData> map;

    Geography(GameSetup setup) {
        map = load(setup);
    }

    private static Optional<MapData> load(GameSetup setup) {
        try {
            return Optional.of(MapData.loadShape(setup.wads(), setup.map()));
        } catch (WadFormatException e) {
            // ViZDoom makes do with more, and tells the lines of its sectors
            return Optional.empty();
        }
    }

    /**
     * The special of a line as the map has it, in the numbers of Doom's format.
     *
     * @throws UnsupportedOperationException where we cannot read the map: ViZDoom does not tell specials
     */
    int lineSpecial(int line) {
        return map.orElseThrow(() -> new UnsupportedOperationException(
                "ViZDoom does not tell the specials of lines, and this map cannot be read otherwise"))
                .linedefs().get(line).special();
    }

    /** True where ViZDoom has room for all sectors of the map and their lines. */
    boolean isTold() {
        return map.isEmpty() || !MapSectors.needs(map.get());
    }

    /**
     * True where players start in games against each other only.
     *
     * @throws GameException where there is no start at all
     */
    boolean isForSeveralPlayers() throws GameException {
        if (map.isEmpty() || hasThing(map.get(), PLAYER_START)) {
            return false;
        }
        if (!hasThing(map.get(), DEATHMATCH_START)) {
            throw new GameException(map.get().name() + " has no start for player 1");
        }
        return true;
    }

    private static boolean hasThing(MapData map, int type) {
        return map.things().stream().anyMatch(thing -> thing.type() == type);
    }

    /** The sectors of a game on the map. */
    Sectors sectors() {
        return isTold() ? new ToldSectors() : new MapSectors(map.get());
    }

    /** Number of the sector at a place in map units; -1 for none. */
    int sectorAt(double x, double y, SectorList sectors) {
        if (map.isPresent()) {
            return map.get().sectorAt((int) (x * Vertex.UNIT), (int) (y * Vertex.UNIT));
        }
        for (int sector = 0; sector < sectors.size(); sector++) {
            if (isInside(x, y, sectors, sector)) {
                return sector;
            }
        }
        return -1;
    }

    /** True where a ray to the east crosses the lines of a sector an odd number of times. */
    private static boolean isInside(double x, double y, SectorList sectors, int sector) {
        boolean inside = false;
        for (int line = 0; line < sectors.lineCount(sector); line++) {
            double y1 = sectors.lineY1(sector, line);
            double y2 = sectors.lineY2(sector, line);
            if (y1 > y != y2 > y) {
                double x1 = sectors.lineX1(sector, line);
                double x2 = sectors.lineX2(sector, line);
                inside ^= x < x1 + (y - y1) / (y2 - y1) * (x2 - x1);
            }
        }
        return inside;
    }
}
