/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.outrider.wad.WadWriter;
import org.outrider.wad.build.MapBuilder;

/** Writes small WADs. */
public final class Maps {

    private Maps() {
    }

    /** A PWAD with maps of two rooms side by side, 256 by 128 units each. */
    public static Path pwad(Path file, String... maps) throws IOException {
        return write(WadWriter.pwad(), file, maps);
    }

    /** The same as an IWAD. */
    public static Path iwad(Path file, String... maps) throws IOException {
        return write(WadWriter.iwad(), file, maps);
    }

    private static Path write(WadWriter wad, Path file, String... maps) throws IOException {
        for (String name : maps) {
            MapBuilder map = new MapBuilder(name);
            map.room(MapBuilder.sector(0, 128), 0, 0, 256, 128);
            map.room(MapBuilder.sector(0, 128), 256, 0, 512, 128);
            map.thing(CorridorGame.START, 64, 0, MapBuilder.PLAYER_1_START);
            wad.addAll(map.lumps());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        wad.write(file);
        return file;
    }
}
