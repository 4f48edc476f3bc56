/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.outrider.engine.SectorList;
import org.outrider.engine.vizdoom.internal.jni.NativeViZDoom;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Sector;
import org.outrider.wad.map.Vertex;

/**
 * Sectors of a map that is too large for ViZDoom's own tables: lines as the map has them, heights as the engine keeps
 * them in the memory that it shares.
 *
 * <p>ViZDoom 1.2.5 has room for 128 lines of a sector. With more of them the line numbers run into the next sector's
 * record, and the library that reads them there ends with the process. The heights are right nevertheless, where the
 * engine writes them and the library does not read them. Where the system does not show shared memory as files, heights
 * stay what they are in the map, and a warning says so.
 */
final class MapSectors implements Sectors {

    private static final Logger LOG = Logger.getLogger(MapSectors.class.getName());
    /** Has the engine write sectors although the library has not asked for them. */
    private static final String WRITE = "viz_sectors 1";
    private static final int MOST_SECTORS = SharedHeights.MOST_SECTORS;
    private static final int MOST_LINES = 8192;
    private static final int MOST_LINES_OF_ONE = 128;

    private final MapData map;
    private final SectorList sectors;
    private Optional<SharedHeights> heights = Optional.empty();

    MapSectors(MapData map) {
        this.map = map;
        List<List<Linedef>> lines = linesOf(map);
        sectors = new SectorList(lines.stream().mapToInt(List::size).toArray());
        for (int sector = 0; sector < lines.size(); sector++) {
            for (int i = 0; i < lines.get(sector).size(); i++) {
                Linedef line = lines.get(sector).get(i);
                Vertex start = map.vertexes().get(line.v1());
                Vertex end = map.vertexes().get(line.v2());
                sectors.setLine(sector, i, start.unitX(), start.unitY(), end.unitX(), end.unitY(),
                        !line.hasBack() || line.has(Linedef.BLOCKING));
            }
            Sector placed = map.sectors().get(sector);
            sectors.setHeights(sector, placed.floorHeight(), placed.ceilingHeight());
        }
    }

    /** True where a map has more than ViZDoom's tables hold. */
    static boolean needs(MapData map) {
        return map.sectors().size() > MOST_SECTORS || map.linedefs().size() > MOST_LINES
                || linesOf(map).stream().anyMatch(lines -> lines.size() > MOST_LINES_OF_ONE);
    }

    /** The lines at each sector, once each. */
    private static List<List<Linedef>> linesOf(MapData map) {
        List<List<Linedef>> lines = new ArrayList<>();
        map.sectors().forEach(sector -> lines.add(new ArrayList<>()));
        for (Linedef line : map.linedefs()) {
            int front = sectorOf(map, line.front());
            int back = sectorOf(map, line.back());
            if (front >= 0) {
                lines.get(front).add(line);
            }
            if (back >= 0 && back != front) {
                lines.get(back).add(line);
            }
        }
        return lines;
    }

    private static int sectorOf(MapData map, int side) {
        return side == Linedef.NO_SIDE ? -1 : map.sidedefs().get(side).sector();
    }

    @Override
    public void follow(NativeGame engine) {
        NativeViZDoom.command(engine.address(), WRITE);
        heights = engine.folder().engine().flatMap(SharedHeights::of);
        if (heights.isEmpty()) {
            LOG.log(Level.WARNING, "{0} has more lines or sectors than ViZDoom can tell of, and its engine''s memory"
                    + " cannot be read on this system: floors and ceilings count as where the map has them",
                    map.name());
        }
    }

    @Override
    public SectorList read(long game, int[] fields) {
        heights.ifPresent(shared -> shared.fill(sectors));
        return sectors;
    }
}
