/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.internal.fuzz.RawMap.Records;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.wad.build.MapBuilder;

/** Tens of thousands of things: every tic ends, and how long the longest takes is printed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrowdTest {

    private static final int CROWD = 20_000;
    private static final int TICS = 105;
    private static final int SIZE = 8192;
    private static final int TYPE = 6;

    private static RawMap room() {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, SIZE, SIZE);
        return RawMap.of(map.thing(64, 64, 45, MapBuilder.PLAYER_1_START).lumps());
    }

    private static void play(String what, RawMap map) throws Exception {
        GameOptions options = new GameOptions(4, 1, 1, true, 0, false, false, false, 0, 1, false, Complevel.DOOM2);
        Simulation game = new Simulation(options, new WadLevels(HostileWad.of(map, false).open()));
        long longest = 0;
        for (int tic = 0; tic < TICS; tic++) {
            game.setCommand(0, 0, 0, 0, 1);
            game.events().clear();
            long start = System.nanoTime();
            game.tic();
            longest = Math.max(longest, System.nanoTime() - start);
        }
        System.out.printf("%,d %s: the longest of %d tics took %.1f ms%n", CROWD, what, TICS, longest / 1e6);
        assertEquals(TICS, game.world().levelTime);
    }

    @ParameterizedTest
    @CsvSource({ "imps, 3001", "lost souls, 3006", "pain elementals, 71", "revenants, 66", "barrels, 2035",
            "medikits, 2012",
            "players, 1" })
    void crowdInOnePlaceIsPlayed(String what, int type) throws Exception {
        RawMap map = room();
        int first = map.appendCopies(Records.THINGS, 0, CROWD);
        for (int i = first; i < first + CROWD; i++) {
            map.set(Records.THINGS, i, 0, 600);
            map.set(Records.THINGS, i, 2, 600);
            map.set(Records.THINGS, i, TYPE, type);
        }
        play(what + " in one place", map);
    }

    @Test
    void crowdAllOverTheMapIsPlayed() throws Exception {
        RawMap map = room();
        int first = map.appendCopies(Records.THINGS, 0, CROWD);
        for (int i = 0; i < CROWD; i++) {
            map.set(Records.THINGS, first + i, 0, 200 + i % 141 * 56);
            map.set(Records.THINGS, first + i, 2, 200 + i / 141 * 56);
            map.set(Records.THINGS, first + i, TYPE, 3001);
        }
        play("imps all over the map", map);
    }
}
