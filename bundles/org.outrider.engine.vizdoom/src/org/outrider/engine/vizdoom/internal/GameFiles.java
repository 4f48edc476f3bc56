/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outrider.engine.GameException;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadStack;

/**
 * The files of a game's WADs, as an engine that reads them itself is told of them.
 *
 * @param iwad the game's data
 * @param pwad the first that lies over it
 * @param more names, in the folder of the engine, of those that lie over that
 */
record GameFiles(Path iwad, Optional<Path> pwad, List<String> more) {

    /**
     * The files of a stack.
     *
     * @param folder of the engine, in which those get a link that have to go without blanks in their names
     * @throws GameException where there is no IWAD, or a WAD is in memory only
     * @throws IOException where a link cannot be made
     */
    static GameFiles of(WadStack wads, InstanceFolder folder) throws GameException, IOException {
        List<Path> paths = new ArrayList<>();
        for (WadFile wad : wads.files()) {
            if (!Files.isRegularFile(wad.path())) {
                throw new GameException("ViZDoom reads WADs from files, and " + wad.path() + " is none");
            }
            paths.add(wad.path().toAbsolutePath().normalize());
        }
        if (paths.isEmpty() || !wads.files().getFirst().isIwad()) {
            throw new GameException("ViZDoom needs an IWAD below " + wads.describeFiles());
        }
        List<String> more = new ArrayList<>();
        for (int i = 2; i < paths.size(); i++) {
            String name = "pwad" + i + ".wad";
            link(folder.file(name), paths.get(i));
            more.add(name);
        }
        return new GameFiles(paths.getFirst(), paths.size() > 1 ? Optional.of(paths.get(1)) : Optional.empty(), more);
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | IOException e) {
            // systems that keep links to themselves
            Files.copy(target, link);
        }
    }

    /** The engine's arguments for the files beyond the first two. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (!more.isEmpty()) {
            arguments.add("-file");
            arguments.addAll(more);
        }
        return arguments;
    }
}
