/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.engine.GameSetup;
import org.outrider.engine.Mode;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;

class SettingsTest {

    private static GameSetup.Builder setup() throws Exception {
        return GameSetup.of(new WadStack(List.of(WadFile.of(Path.of("test.wad"), WadWriter.pwad().toBytes()))),
                "MAP03");
    }

    private static List<String> lines(GameSetup.Builder setup) {
        return lines(setup, List.of());
    }

    private static List<String> lines(GameSetup.Builder builder, List<String> arguments) {
        GameSetup setup = builder.build();
        ScreenResolution size = setup.observation().resolution();
        return Settings.of(setup, new Pictures(size, size), true, arguments);
    }

    @Test
    void theRulesOfTheEpisodeAreTold() throws Exception {
        List<String> lines = lines(setup().skill(5).episodeStartTime(14).episodeTimeout(300).livingReward(-0.5)
                .deathPenalty(100).mode(Mode.ASYNC_PLAYER).ticRate(70));

        assertTrue(lines.containsAll(List.of("doom_map = MAP03", "doom_skill = 5", "episode_start_time = 14",
                "episode_timeout = 300", "living_reward = -0.5", "death_penalty = 100.0", "mode = ASYNC_PLAYER",
                "ticrate = 70")), lines.toString());
    }

    @Test
    void whatIsLookedAtIsDrawnAsAskedFor() throws Exception {
        List<String> lines = lines(setup().observation(Observation.builder().screen(true).labels(true)
                .resolution(ScreenResolution.of(640, 360)).format(ScreenFormat.GRAY8).build()));

        assertTrue(lines.containsAll(List.of("screen_resolution = RES_640X360", "screen_format = GRAY8",
                "labels_buffer_enabled = true", "depth_buffer_enabled = false")), lines.toString());
    }

    @Test
    void whatNobodyLooksAtIsSmall() throws Exception {
        assertTrue(lines(setup()).contains("screen_resolution = RES_160X120"));
    }

    @Test
    void monstersAreTheEnginesArguments() throws Exception {
        List<String> lines = lines(setup().monsters(false).fastMonsters(true),
                List.of("+sv_noautoaim", "1"));

        assertTrue(lines.contains("game_args += +sv_noautoaim 1 -nomonsters -fast"), lines.toString());
    }

    @Test
    void onlyAPersonWhoPlaysNeedsAWindow() throws Exception {
        assertTrue(lines(setup()).contains("window_visible = false"));
        assertTrue(lines(setup().mode(Mode.SPECTATOR)).contains("window_visible = true"));
        assertFalse(lines(setup().mode(Mode.SPECTATOR)).contains("window_visible = false"));
    }
}
