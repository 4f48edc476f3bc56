/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.outrider.ui.maps.internal.model.MapReader.UnreadableMapException;
import org.outrider.wad.Lump;
import org.outrider.wad.MapFormat;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFile;

/**
 * What a WAD has in it, as its directory tells; no map is looked into.
 *
 * @param iwad  whether its header says IWAD
 * @param lumps how many lumps there are in the whole file
 * @param maps  its maps, in order of their names
 */
public record WadContents(boolean iwad, int lumps, List<MapEntry> maps) {

    private static final int THING_SIZE = 10;
    private static final int LINEDEF_SIZE = 14;
    private static final int SECTOR_SIZE = 26;

    public WadContents {
        maps = List.copyOf(maps);
    }

    /**
     * A map of a WAD.
     *
     * @param things  number of things; 0 in formats other than Doom's
     * @param lines   number of linedefs, likewise
     * @param sectors number of sectors, likewise
     * @param lumps   its lumps in order
     */
    public record MapEntry(String name, MapFormat format, int things, int lines, int sectors, List<LumpEntry> lumps) {

        public MapEntry {
            lumps = List.copyOf(lumps);
        }
    }

    /**
     * A lump of a map.
     *
     * @param index  in the file's directory
     * @param offset in bytes
     * @param size   in bytes
     */
    public record LumpEntry(String name, int index, long offset, int size) {
    }

    /** Reads a WAD's directory. */
    public static WadContents read(IFile file) throws UnreadableMapException {
        return MapReader.read(file, stack -> {
            WadFile wad = stack.files().getFirst();
            return new WadContents(wad.isIwad(), wad.lumps().size(), stack.mapNames().stream()
                    .map(stack::map).flatMap(Optional::stream).map(WadContents::entry).toList());
        });
    }

    private static MapEntry entry(MapLumps map) {
        boolean doom = map.format() == MapFormat.DOOM;
        return new MapEntry(map.name(), map.format(), doom ? count(map, "THINGS", THING_SIZE) : 0,
                doom ? count(map, "LINEDEFS", LINEDEF_SIZE) : 0, doom ? count(map, "SECTORS", SECTOR_SIZE) : 0,
                map.all().stream().map(WadContents::entry).toList());
    }

    private static LumpEntry entry(Lump lump) {
        return new LumpEntry(lump.name(), lump.index(), lump.offset(), lump.size());
    }

    private static int count(MapLumps map, String lump, int recordSize) {
        return map.find(lump).map(found -> found.size() / recordSize).orElse(0);
    }
}
