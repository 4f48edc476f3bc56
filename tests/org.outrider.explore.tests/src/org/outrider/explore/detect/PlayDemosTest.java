/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.explore.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.Finding;
import org.outrider.engine.Game;
import org.outrider.engine.GameSetup;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.demo.Demo;

/** Findings of play come with demos that lead to what was found. */
class PlayDemosTest {

    private static final ClassicEngine ENGINE = new ClassicEngine();

    @Test
    void demoOfAPitEndsInThePit() throws Exception {
        MapBuilder map = new MapBuilder("MAP01").thing(64, 128, 0, MapBuilder.PLAYER_1_START)
                .line(0, 96, 0, 160, LineStyle.special(11, 0));
        int hall = map.room(MapBuilder.sector(0, 128), 0, 0, 512, 256);
        int pit = map.inner(hall, MapBuilder.sector(-96, 128), 256, 64, 384, 192);
        for (int x = 512; x < 1024; x += 128) {
            map.room(MapBuilder.sector(x / 64, 128), x, 0, x + 128, 256);
        }
        byte[] bytes = WadWriter.pwad().addAll(map.lumps()).toBytes();
        try (WadStack wads = new WadStack(List.of(WadFile.of(Path.of("pit.wad"), bytes)))) {
            PlayFindings found = new PlayDetection(ENGINE, wads).detect("MAP01", 12_000, Duration.ofHours(1),
                    () -> false);

            Finding finding = found.findings().stream().filter(one -> one.ruleId().equals("inescapable-place"))
                    .findFirst().orElseThrow();
            assertEquals(1, finding.demos().size());
            assertEquals(pit, sectorAtTheEnd(wads, found.demos().get(finding.demos().getFirst())));
        }
    }

    private static int sectorAtTheEnd(WadStack wads, Demo demo) throws Exception {
        try (Game game = ENGINE.open(GameSetup.of(wads, "MAP01").skill(4).monsters(false).build())) {
            game.replayEpisode(demo);
            int tics = 0;
            for (; !game.isEpisodeFinished() && tics < demo.tics() - 1; tics++) {
                game.advanceAction(1, true);
            }
            assertTrue(tics > 0);
            return game.playerSector();
        }
    }
}
