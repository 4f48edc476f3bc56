/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.util.ArrayList;
import java.util.List;

import org.outrider.engine.GameSetup;
import org.outrider.engine.Mode;
import org.outrider.engine.Observation;
import org.outrider.engine.RenderOptions;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;

/** A game's setup, without its WADs, buttons and variables, in the words of ViZDoom's configuration files. */
final class Settings {

    /** For games that nobody looks at: ViZDoom draws in any case. */
    private static final ScreenResolution SMALLEST = ScreenResolution.of(160, 120);

    private final List<String> lines = new ArrayList<>();

    private Settings() {
    }

    /**
     * The lines of a configuration file.
     *
     * @param pictures that are to be drawn
     * @param sectors whether ViZDoom is to tell the map's sectors
     * @param arguments of the engine, beyond those that the setup stands for
     */
    static List<String> of(GameSetup setup, Pictures pictures, boolean sectors, List<String> arguments) {
        Settings settings = new Settings();
        settings.addGame(setup, arguments);
        settings.addPicture(setup.observation(), pictures);
        // events, keys and heights of floors are read off them
        settings.add("objects_info_enabled", true);
        settings.add("sectors_info_enabled", sectors);
        settings.addRender(setup.observation().render());
        boolean watched = setup.mode() == Mode.SPECTATOR || setup.mode() == Mode.ASYNC_SPECTATOR;
        settings.add("window_visible", watched);
        settings.add("sound_enabled", false);
        return settings.lines;
    }

    private void add(String key, Object value) {
        lines.add(key + " = " + value);
    }

    private void addGame(GameSetup setup, List<String> arguments) {
        add("doom_map", setup.map());
        add("doom_skill", setup.skill());
        add("mode", setup.mode());
        add("ticrate", setup.ticRate());
        add("episode_start_time", setup.episodeStartTime());
        add("episode_timeout", setup.episodeTimeout());
        add("living_reward", setup.livingReward());
        add("death_penalty", setup.deathPenalty());
        List<String> all = new ArrayList<>(arguments);
        if (!setup.monsters()) {
            all.add("-nomonsters");
        }
        if (setup.fastMonsters()) {
            all.add("-fast");
        }
        if (setup.respawnMonsters()) {
            all.add("-respawn");
        }
        if (setup.invulnerable()) {
            all.addAll(List.of("+sv_cheats", "1"));
        }
        if (!all.isEmpty()) {
            lines.add("game_args += " + String.join(" ", all));
        }
    }

    private void addPicture(Observation observation, Pictures pictures) {
        boolean draws = observation.draws();
        add("screen_resolution", (draws ? pictures.drawn() : SMALLEST).presetName());
        add("screen_format", draws ? observation.format() : ScreenFormat.DOOM_256_COLORS8);
        add("depth_buffer_enabled", observation.depth());
        add("labels_buffer_enabled", observation.labels());
        add("automap_buffer_enabled", observation.automap());
        add("automap_mode", observation.automapMode());
        add("automap_rotate", observation.automapRotate());
        add("automap_render_textures", observation.automapTextures());
    }

    private void addRender(RenderOptions render) {
        add("render_hud", render.hud());
        add("render_minimal_hud", render.minimalHud());
        add("render_weapon", render.weapon());
        add("render_crosshair", render.crosshair());
        add("render_effects_sprites", render.effectSprites());
        add("render_corpses", render.corpses());
        add("render_screen_flashes", render.screenFlashes());
    }
}
