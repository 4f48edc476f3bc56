/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.internal.detect;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.outrider.analysis.Finding;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;

/** A map of a few rooms for a detector to look at: a hall of 256 by 256 with the player in it and an exit switch. */
final class SmallMap {

    static final int EXIT_SWITCH = 11;

    private static final String NAME = "MAP01";
    private static final long TICS = 12_000;

    /** The map; its sector 0 is the hall, with the corner at the origin, floor 0 and ceiling 128. */
    final MapBuilder builder = new MapBuilder(NAME);

    SmallMap() {
        builder.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        builder.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        builder.line(0, 32, 0, 96, LineStyle.special(EXIT_SWITCH, 0));
    }

    /** What a detector has to say about the map. */
    List<Finding> findings(PlayDetector detector) throws Exception {
        byte[] bytes = WadWriter.pwad().addAll(builder.lumps()).toBytes();
        try (WadStack wads = new WadStack(List.of(WadFile.of(Path.of("small.wad"), bytes)));
                PlayedMap map = PlayedMap.open(new ClassicEngine(), wads, NAME, TICS, Duration.ofHours(1),
                        () -> false)) {
            return detector.detect(map);
        }
    }

    /** The rules of what a detector has to say about the map. */
    List<String> rules(PlayDetector detector) throws Exception {
        return findings(detector).stream().map(Finding::ruleId).distinct().toList();
    }
}
