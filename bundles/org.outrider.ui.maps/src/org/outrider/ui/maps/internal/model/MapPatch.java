/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outrider.ui.maps.MapChange;
import org.outrider.wad.Lump;
import org.outrider.wad.MapLumps;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.MapEncoder;

/**
 * Writes a change of a map into its WAD: only the bytes that it is about, as {@link WadSaver} does it for the map editor.
 */
public final class MapPatch {

    /** What may change; geometry, nodes, blockmap and the rest stay as they are. */
    private static final List<String> CHANGED = List.of("THINGS", "LINEDEFS", "SIDEDEFS", "SECTORS");

    private final Path file;
    private final String mapName;

    public MapPatch(Path file, String mapName) {
        this.file = file;
        this.mapName = mapName;
    }

    /**
     * Changes the map as it is in the file now.
     *
     * @return whether there was anything to change
     * @throws WadFormatException where the file is no WAD with that map any more; the file is as it was
     * @throws IOException        where reading or writing fails, or the change refuses; the file is as it was
     */
    public boolean apply(MapChange change) throws IOException, WadFormatException {
        byte[] before = Files.readAllBytes(file);
        PatchedWad patched = new PatchedWad(before);
        // a WAD in memory need not be closed
        @SuppressWarnings("resource")
        WadStack stack = new WadStack(List.of(WadFile.of(file, before)));
        MapLumps lumps = stack.map(mapName).orElseThrow(
                () -> new WadFormatException(file.toString(), mapName, -1, "the file has no such map any more"));
        MapData map = MapData.load(stack, mapName);
        Map<String, byte[]> old = encoded(map);
        Map<String, byte[]> fresh = encoded(change.apply(map));
        for (String name : CHANGED) {
            Lump lump = lumps.get(name);
            patched.put(lump, merged(lumps, name, patched.data(lump), Objects.requireNonNull(old.get(name)),
                    Objects.requireNonNull(fresh.get(name))));
        }
        if (Arrays.equals(before, patched.bytes())) {
            return false;
        }
        SafeFile.write(file, before, patched.bytes());
        return true;
    }

    /** The lump's bytes with those that differ between two states; the new state where it has fewer records. */
    private byte[] merged(MapLumps lumps, String name, byte[] lump, byte[] old, byte[] fresh) throws WadFormatException {
        if (Arrays.equals(old, fresh)) {
            return lump;
        }
        if (lump.length != old.length) {
            throw lumps.error(name, -1, "the map is damaged; it cannot be changed without loss");
        }
        if (fresh.length != old.length) {
            return fresh;
        }
        byte[] merged = lump.clone();
        for (int i = 0; i < merged.length; i++) {
            merged[i] = old[i] == fresh[i] ? lump[i] : fresh[i];
        }
        return merged;
    }

    private static Map<String, byte[]> encoded(MapData map) {
        return MapEncoder.encode(map).stream().filter(lump -> CHANGED.contains(lump.name()))
                .collect(Collectors.toMap(WadWriter.Entry::name, WadWriter.Entry::data));
    }
}
