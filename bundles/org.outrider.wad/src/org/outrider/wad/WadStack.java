/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.wad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * WAD files laid over each other as the game does: the IWAD first, then PWADs, of which later ones win.
 *
 * <p>A stack may consist of a PWAD alone; what its maps need from an IWAD (textures, sprites) is then simply not found.
 */
public final class WadStack implements AutoCloseable {

    private final List<WadFile> files;
    private final Map<String, Lump> byName;
    private final Map<String, Lump> mapHeaders;

    /**
     * Stacks open files, which the stack then owns.
     *
     * @param files the IWAD first; later files win
     */
    public WadStack(List<WadFile> files) {
        this.files = List.copyOf(files);
        this.byName = new HashMap<>();
        this.mapHeaders = new HashMap<>();
        for (WadFile file : files) {
            for (Lump lump : file.lumps()) {
                byName.put(lump.name(), lump);
                if (LumpNames.isMapName(lump.name()) && MapLumps.isHeader(lump)) {
                    mapHeaders.put(lump.name(), lump);
                }
            }
        }
    }

    /**
     * Opens and stacks files.
     *
     * @param paths the IWAD first; later files win
     * @throws IOException        when a file can't be read
     * @throws WadFormatException when one is no valid WAD
     */
    public static WadStack open(List<Path> paths) throws IOException, WadFormatException {
        List<WadFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(WadFile.open(path));
        }
        return new WadStack(files);
    }

    /** Opens and stacks files, the IWAD first; see {@link #open(List)}. */
    public static WadStack open(Path... paths) throws IOException, WadFormatException {
        return open(List.of(paths));
    }

    /** The files, lowest first. */
    public List<WadFile> files() {
        return files;
    }

    /** The lump that counts under this name: the last one of the last file that has it. */
    public Optional<Lump> find(String name) {
        return Optional.ofNullable(byName.get(LumpNames.upper(name)));
    }

    /**
     * The lump that counts under this name.
     *
     * @throws WadFormatException when no file of the stack has it
     */
    public Lump get(String name) throws WadFormatException {
        Lump lump = byName.get(LumpNames.upper(name));
        if (lump == null) {
            throw new WadFormatException(describeFiles(), name, -1, "there is no such lump");
        }
        return lump;
    }

    /** The flats: lumps between {@code F_START} and {@code F_END}; see {@link #between}. */
    public List<Lump> flats() {
        return between("F_START", "F_END");
    }

    /** The sprites' pictures: lumps between {@code S_START} and {@code S_END}; see {@link #between}. */
    public List<Lump> sprites() {
        return between("S_START", "S_END");
    }

    /** The wall patches: lumps between {@code P_START} and {@code P_END}; see {@link #between}. */
    public List<Lump> patches() {
        return between("P_START", "P_END");
    }

    /**
     * The lumps between two markers in all files, one a name.
     *
     * <p>The markers' doubled forms that PWADs use ({@code FF_START} for {@code F_START}) count like the plain ones, in
     * any pairing. Empty lumps (inner markers such as {@code F1_START}) are left out. A lump of a later file takes the
     * place of the earlier one of its name, so that the order of the IWAD, on which animations rest, is kept; new
     * names follow at the end. A section without its end marker is ignored, since what belongs to it can't be told.
     *
     * @param startMarker the plain start marker, such as {@code F_START}
     * @param endMarker   the plain end marker, such as {@code F_END}
     */
    public List<Lump> between(String startMarker, String endMarker) {
        Map<String, Lump> found = new LinkedHashMap<>();
        for (WadFile file : files) {
            addSections(file, startMarker, endMarker, found);
        }
        return List.copyOf(found.values());
    }

    /** The names of the maps, {@code E1M1}.. before {@code MAP01}.., each in order. */
    public List<String> mapNames() {
        return List.copyOf(new TreeSet<>(mapHeaders.keySet()));
    }

    /** The lumps of a map, taken as a whole from the last file that has it. */
    public Optional<MapLumps> map(String name) {
        return Optional.ofNullable(mapHeaders.get(LumpNames.upper(name))).map(MapLumps::behind);
    }

    /** The files' paths, as messages show them. */
    public String describeFiles() {
        return String.join(" + ", files.stream().map(file -> file.path().toString()).toList());
    }

    /** Closes all files. */
    @Override
    public void close() {
        files.forEach(WadFile::close);
    }

    private static void addSections(WadFile file, String startMarker, String endMarker, Map<String, Lump> found) {
        Collection<Lump> section = new ArrayList<>();
        boolean inside = false;
        for (Lump lump : file.lumps()) {
            if (isMarker(lump, startMarker)) {
                inside = true;
            } else if (isMarker(lump, endMarker)) {
                section.forEach(member -> found.put(member.name(), member));
                section.clear();
                inside = false;
            } else if (inside && lump.size() > 0) {
                section.add(lump);
            }
        }
    }

    private static boolean isMarker(Lump lump, String marker) {
        return lump.name().equals(marker) || lump.name().equals(marker.charAt(0) + marker);
    }
}
