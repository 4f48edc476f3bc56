/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.AutomapMode;
import org.outrider.engine.Button;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Mode;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.wad.WadFile;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;

class GameConfigTest {

    @TempDir
    private Path folder = Path.of("");

    private GameConfig read(String... lines) throws IOException {
        return GameConfig.read(file("test.cfg", lines));
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static GameSetup setup(GameConfig config) throws Exception {
        return config.setup(new WadStack(List.of(WadFile.of(Path.of("test.wad"), WadWriter.pwad().toBytes())))).build();
    }

    @Test
    void anEmptyFileGivesTheDefaults() throws Exception {
        GameSetup setup = setup(read());

        assertEquals("MAP01", setup.map());
        assertEquals(3, setup.skill());
        assertEquals(1, setup.episodeStartTime());
        assertEquals(0, setup.episodeTimeout());
        assertEquals(Mode.PLAYER, setup.mode());
        assertEquals(35, setup.ticRate());
        assertEquals(OptionalLong.empty(), setup.seed());
        assertTrue(setup.observation().screen());
        assertEquals(ScreenResolution.of(320, 240), setup.observation().resolution());
        assertEquals(ScreenFormat.CRCGCB, setup.observation().format());
        assertTrue(setup.observation().render().weapon());
        assertFalse(setup.observation().render().hud());
    }

    @Test
    void theSetupNamesTheFilesItWasMadeFromInOrder() throws Exception {
        Path first = file("first.cfg", "doom_skill = 5");
        Path second = file("second.cfg", "render_decals = false");

        assertEquals(List.of(first, second), setup(GameConfig.read(first, second)).configFiles());
    }

    @Test
    void everySettingReachesTheSetup() throws Exception {
        GameConfig config = read("doom_map = map07", "doom_skill = 5", "living_reward = -0.5", "death_penalty = 100",
                "episode_start_time = 14", "episode_timeout = 300", "mode = ASYNC_PLAYER", "ticrate = 70", "seed = 99",
                "screen_resolution = RES_160X120", "screen_format = GRAY8", "depth_buffer_enabled = true",
                "labels_buffer_enabled = true", "automap_buffer_enabled = true", "automap_mode = OBJECTS_WITH_SIZE",
                "automap_rotate = true", "automap_render_textures = false", "objects_info_enabled = true",
                "sectors_info_enabled = true", "render_hud = true", "render_minimal_hud = true",
                "render_weapon = false", "render_crosshair = true", "render_effects_sprites = false",
                "render_corpses = false", "render_screen_flashes = false");
        GameSetup setup = setup(config);

        assertEquals(List.of(), config.warnings());
        assertEquals("MAP07", setup.map());
        assertEquals(5, setup.skill());
        assertEquals(-0.5, setup.livingReward());
        assertEquals(100, setup.deathPenalty());
        assertEquals(14, setup.episodeStartTime());
        assertEquals(300, setup.episodeTimeout());
        assertEquals(Mode.ASYNC_PLAYER, setup.mode());
        assertEquals(70, setup.ticRate());
        assertEquals(OptionalLong.of(99), setup.seed());
        var seen = setup.observation();
        assertEquals(ScreenResolution.of(160, 120), seen.resolution());
        assertEquals(ScreenFormat.GRAY8, seen.format());
        assertTrue(seen.depth() && seen.labels() && seen.automap() && seen.objects() && seen.sectors());
        assertEquals(AutomapMode.OBJECTS_WITH_SIZE, seen.automapMode());
        assertTrue(seen.automapRotate());
        assertFalse(seen.automapTextures());
        assertTrue(seen.render().hud() && seen.render().minimalHud() && seen.render().crosshair());
        assertFalse(seen.render().weapon() || seen.render().effectSprites() || seen.render().corpses()
                || seen.render().screenFlashes());
    }

    @Test
    void listsStandInBracesOnOneLineOrSeveral() throws Exception {
        GameSetup setup = setup(read("available_buttons = { MOVE_LEFT MOVE_RIGHT ATTACK }",
                "available_game_variables =", "", "    {", "        AMMO2   # of the pistol", "        HEALTH",
                "    }"));

        assertEquals(List.of(Button.MOVE_LEFT, Button.MOVE_RIGHT, Button.ATTACK), setup.buttons());
        assertEquals(List.of(GameVariable.AMMO2, GameVariable.HEALTH), setup.variables());
    }

    @Test
    void plusAppendsToAList() throws Exception {
        GameSetup setup = setup(read("available_buttons = { ATTACK }", "available_buttons += { USE SPEED }"));

        assertEquals(List.of(Button.ATTACK, Button.USE, Button.SPEED), setup.buttons());
    }

    @Test
    void aListThatIsSetAnewForgetsTheOld() throws Exception {
        GameSetup setup = setup(read("available_buttons = { ATTACK }", "available_buttons = { USE }"));

        assertEquals(List.of(Button.USE), setup.buttons());
    }

    @ParameterizedTest
    @CsvSource({ "DOOM_SKILL = 4", "doomskill=4", "Doom_Skill  =  4  # hard", "'\tdoom_skill = \"4\"'" })
    void caseUnderscoresBlanksAndCommentsDoNotCount(String line) throws Exception {
        assertEquals(4, setup(read(line)).skill());
    }

    @Test
    void namesOfButtonsDoNotMindCaseAndUnderscores() throws Exception {
        GameSetup setup = setup(read("available_buttons = { moveleft Turn_Left_Right_Delta }"));

        assertEquals(List.of(Button.MOVE_LEFT, Button.TURN_LEFT_RIGHT_DELTA), setup.buttons());
    }

    @Test
    void aButtonThatViZDoomsFilesCallOtherwiseIsKnownByBothNames() throws Exception {
        GameSetup setup = setup(read("available_buttons = { ACTIVATE_SELECTED_WEAPON ACTIVATE_SELECTED_ITEM }"));

        assertEquals(List.of(Button.ACTIVATE_SELECTED_ITEM, Button.ACTIVATE_SELECTED_ITEM), setup.buttons());
    }

    @Test
    void laterFilesWin() throws Exception {
        Path base = file("base.cfg", "doom_skill = 2", "doom_map = map03");
        Path over = file("over.cfg", "doom_skill = 4");

        GameSetup setup = setup(GameConfig.read(base, over));

        assertEquals(4, setup.skill());
        assertEquals("MAP03", setup.map());
    }

    @Test
    void filesBesideTheConfigurationAreFound() throws Exception {
        Path wad = file("basic.wad", "");

        GameConfig config = read("doom_scenario_path = basic.wad", "doom_game_path = freedoom2.wad");

        assertEquals(Optional.of(wad), config.scenarioPath());
        assertEquals(Optional.of(Path.of("freedoom2.wad")), config.gamePath());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "doom_skil = 3 | doom_skil: there is no such setting",
            "doom_skill = 9 | doom_skill: 9 is not within 1..5",
            "doom_skill = hard | doom_skill: 'hard' is no whole number",
            "living_reward = much | living_reward: 'much' is no number",
            "render_hud = maybe | render_hud: 'maybe' is neither true nor false",
            "available_buttons = { ATTACK JUMPS } | available_buttons: 'JUMPS' is not known",
            "screen_resolution = RES_8X8 | screen_resolution: a picture of 8x8 pixels is not within 32x24..1920x1200",
            "audio_buffer_enabled = true | audio_buffer_enabled: there is no sound",
            "game_args = -fast +sv_cheats | game_args: the embedded engine has no +sv_cheats",
            "hello | 'hello' is no setting of the form key = value",
            "doom_map = | doom_map has no value",
            "available_buttons = { USE | the list of available_buttons is not closed" })
    void whatIsNotUnderstoodIsAWarningWithItsLine(String line, String message) throws Exception {
        GameConfig config = read("# a comment", "", line);

        assertEquals(1, config.warnings().size(), config.warnings().toString());
        assertEquals(3, config.warnings().getFirst().line());
        assertEquals(message, config.warnings().getFirst().message());
    }

    @Test
    void aBadLineLeavesTheOthersInForce() throws Exception {
        GameSetup setup = setup(read("doom_skill = 4", "doom_skill = 9", "episode_timeout = 10"));

        assertEquals(4, setup.skill());
        assertEquals(10, setup.episodeTimeout());
    }

    @Test
    void gameArgumentsThatChangeTheRulesCount() throws Exception {
        GameSetup setup = setup(read("game_args = -nomonsters", "game_args += -fast -respawn"));

        assertFalse(setup.monsters());
        assertTrue(setup.fastMonsters());
        assertTrue(setup.respawnMonsters());
    }

    @Test
    void settingsOfWindowAndSoundAreReadWithoutAWarning() throws Exception {
        assertEquals(List.of(), read("window_visible = true", "sound_enabled = false", "render_particles = false",
                "vizdoom_path = x").warnings());
    }

    @Test
    void aFileThatIsNoTextIsAnError() throws Exception {
        Path file = Files.write(folder.resolve("x.cfg"), new byte[] { (byte) 0xC3, 0x28 });

        IOException error = assertThrows(IOException.class, () -> GameConfig.read(file));

        assertTrue(String.valueOf(error.getMessage()).contains("x.cfg"), error.getMessage());
    }
}
