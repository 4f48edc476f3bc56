/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.nio.file.Path;
import java.util.List;

import org.outrider.wad.WadFile;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** WADs of one small map in memory. */
final class OneMapWad {

    private OneMapWad() {
    }

    static WadStack of(MapBuilder map) throws WadFormatException {
        return new WadStack(List.of(WadFile.of(Path.of("test.wad"), WadWriter.pwad().addAll(map.lumps()).toBytes())));
    }

    /**
     * A corridor to the east with the player at its west end and, 448 map units on, a line that is crossed to leave.
     */
    static MapBuilder corridor() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 512, 128);
        map.room(MapBuilder.sector(0, 128), 512, 0, 640, 128);
        map.line(512, 128, 512, 0, LineStyle.special(52, 0));
        return map.thing(64, 64, 0, MapBuilder.PLAYER_1_START);
    }
}
