/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outrider.engine.classic.internal.game.LevelSource;
import org.outrider.engine.classic.internal.game.MapNames;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.trace.GoldenIwad;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.wad.WadStack;

/** Every map of Freedoom at skill 4 for a minute of random input, through deaths, exits and the levels that follow. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SoakTest {

    private static final int TICS = 60 * 35;

    @ParameterizedTest
    @EnumSource(names = { "FREEDOOM1", "FREEDOOM2" })
    void everyMapIsPlayedForAMinute(GoldenIwad iwad) throws Exception {
        Optional<WadStack> wads = iwad.open();
        assumeTrue(wads.isPresent(), () -> iwad + " is not installed");
        try (WadStack stack = wads.orElseThrow()) {
            LevelSource levels = new WadLevels(stack);
            for (String name : stack.mapNames()) {
                play(name, levels);
            }
        }
    }

    private static void play(String name, LevelSource levels) throws Exception {
        MapNames.Place place = MapNames.parse(name).orElseThrow();
        Simulation game = new Simulation(new GameOptions(4, place.episode(), place.map(), place.commercial(), 0, false,
                false, false, 0, 1, false, place.commercial() ? Complevel.DOOM2 : Complevel.ULTIMATE), levels);
        Random random = new Random(name.hashCode());
        int turn = 0;
        for (int tic = 0; tic < TICS; tic++) {
            if (random.nextInt(10) == 0) {
                turn = random.nextInt(-4, 5) << 8;
            }
            // runs on, uses what is in the way every other tic, and is reborn by that; changes weapons at times
            int buttons = random.nextInt(2) | tic % 2 << 1 | (random.nextInt(50) == 0 ? 4 | random.nextInt(8) << 3 : 0);
            game.setCommand(0, random.nextInt(20) == 0 ? -50 : 50, random.nextInt(-40, 41), turn, buttons);
            game.events().clear();
            game.tic();
        }
        assertEquals(TICS, game.session().gameTic, name);
    }
}
