/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;
import org.outrider.engine.config.GameConfig;
import org.outrider.wad.WadStack;

class ScenariosCommandTest extends CommandLineTest {

    @Test
    void allScenariosAreListed() {
        assertEquals(ExitCode.OK, run("scenarios", "list"));

        assertTrue(out().lines().anyMatch(line -> line.startsWith("my_way_home ")), out());
        assertEquals(11, out().lines().count());
    }

    @Test
    void beginningOfAnEpisodeIsDrawn() throws Exception {
        Path picture = folder.resolve("pictures/start.png");

        assertEquals(ExitCode.OK, run("scenarios", "show", "basic", "--picture", picture.toString(), "--size",
                "160x120"));

        assertEquals(160, ImageIO.read(picture.toFile()).getWidth());
        assertTrue(out().contains("MOVE_LEFT MOVE_RIGHT ATTACK"), out());
    }

    @Test
    void exportedScenarioIsReadBack() throws Exception {
        assertEquals(ExitCode.OK, run("scenarios", "export", "deadly_corridor", "--out", folder.toString()));

        GameConfig config = GameConfig.read(folder.resolve("deadly_corridor.cfg"));
        assertTrue(config.warnings().isEmpty(), config.warnings().toString());
        try (WadStack wads = WadStack.open(config.scenarioPath().orElseThrow())) {
            assertTrue(wads.map(config.map()).isPresent());
            assertEquals(5, config.setup(wads).build().skill());
        }
        assertTrue(Files.size(folder.resolve("deadly_corridor.wad")) > 1000);
    }

    @Test
    void unknownScenarioIsAUsageErrorThatNamesThoseThatThereAre() {
        assertEquals(ExitCode.USAGE, run("scenarios", "show", "nowhere"));

        assertTrue(err().contains("'nowhere'") && err().contains("deadly_corridor"), err());
    }
}
