/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/**
 * The files that a map is played with, and the maps to choose from.
 *
 * @param wads the IWAD first
 * @param maps names of the maps in the topmost file that has any: what the user is working on
 */
public record GameFiles(List<Path> wads, List<String> maps) {

    public GameFiles {
        wads = List.copyOf(wads);
        maps = List.copyOf(maps);
    }

    /**
     * Puts together what a user named.
     *
     * @param file    the WAD to play: a path, or the bare name of an IWAD such as freedoom2.wad
     * @param iwad    the IWAD under it, likewise; null to choose one that fits
     * @param further PWADs to lay over it, in order
     * @param locator knows where IWADs lie
     * @throws PlaytestException where a file is missing, is no WAD, or no IWAD is found
     */
    public static GameFiles resolve(String file, @Nullable String iwad, List<Path> further, IwadLocator locator)
            throws PlaytestException {
        Path main = locator.locate(file);
        List<Path> own = new ArrayList<>(List.of(main));
        own.addAll(further);
        List<String> maps = List.of();
        boolean mainIsIwad = false;
        for (Path path : own) {
            try (WadStack wad = new WadStack(List.of(open(path)))) {
                maps = wad.mapNames().isEmpty() ? maps : wad.mapNames();
                mainIsIwad |= path.equals(main) && wad.files().getFirst().isIwad();
            }
        }
        if (maps.isEmpty()) {
            throw new PlaytestException(main + " has no map");
        }
        Set<Path> wads = new LinkedHashSet<>();
        if (iwad != null) {
            wads.add(locator.locate(iwad));
        } else if (!mainIsIwad) {
            wads.add(fitting(main, maps.getFirst(), locator));
        }
        wads.addAll(own);
        return new GameFiles(List.copyOf(wads), maps);
    }

    /**
     * The maps that a user chose.
     *
     * @param names   map names in any case; empty for the first map, "all" for each
     * @throws PlaytestException where one is not there
     */
    public List<String> choose(List<String> names) throws PlaytestException {
        if (names.isEmpty()) {
            return List.of(maps.getFirst());
        }
        if (names.size() == 1 && names.getFirst().equalsIgnoreCase("all")) {
            return maps;
        }
        List<String> chosen = names.stream().map(name -> name.toUpperCase(Locale.ROOT)).distinct().toList();
        try (WadStack stack = openAll()) {
            Optional<String> missing = chosen.stream().filter(name -> stack.map(name).isEmpty()).findFirst();
            if (missing.isPresent()) {
                throw new PlaytestException(stack.describeFiles() + " has no map " + missing.get() + "; there "
                        + (stack.mapNames().size() == 1 ? "is " : "are ") + String.join(", ", stack.mapNames()));
            }
        }
        return chosen;
    }

    private WadStack openAll() throws PlaytestException {
        List<WadFile> files = new ArrayList<>();
        for (Path wad : wads) {
            files.add(open(wad));
        }
        return new WadStack(files);
    }

    private static Path fitting(Path main, String map, IwadLocator locator) throws PlaytestException {
        return locator.findFor(map).orElseThrow(() -> new PlaytestException(main + " is a PWAD and needs an IWAD for "
                + map + ": found none of " + String.join(", ", IwadLocator.candidates(map)) + " in "
                + locator.existingFolders() + "; name one with --iwad, or set DOOMWADDIR"));
    }

    private static WadFile open(Path path) throws PlaytestException {
        try {
            return WadFile.open(path);
        } catch (WadFormatException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new PlaytestException(path + ": cannot be read: " + e, e);
        }
    }
}
