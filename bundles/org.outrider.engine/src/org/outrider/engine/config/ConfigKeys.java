/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.outrider.engine.AutomapMode;
import org.outrider.engine.Button;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Mode;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;

/** The keys of configuration files and what each of them sets. */
final class ConfigKeys {

    /** Settings of ViZDoom's process, window and sound, without a counterpart here. */
    private static final List<String> WITHOUT_MEANING = List.of("audio_buffer_size", "audio_sampling_rate",
            "console_enabled", "doom_config_path", "render_all_frames", "render_decals", "render_messages",
            "render_particles", "sound_enabled", "vizdoom_path", "window_visible");

    /** What ViZDoom's files call the button {@link Button#ACTIVATE_SELECTED_ITEM}, and nothing else. */
    private static final String ACTIVATE = "activateselectedweapon";

    private final Map<String, Consumer<ConfigEntry>> setters = new HashMap<>();

    ConfigKeys(ConfigValues values) {
        WITHOUT_MEANING.forEach(key -> put(key, entry -> { }));
        put("audio_buffer_enabled", entry -> {
            if (flag(entry)) {
                throw new IllegalArgumentException("there is no sound");
            }
        });
        put("automap_buffer_enabled", entry -> values.observation.automap(flag(entry)));
        put("automap_mode", entry -> values.observation.automapMode(constant(AutomapMode.class, entry.value())));
        put("automap_render_textures", entry -> values.observation.automapTextures(flag(entry)));
        put("automap_rotate", entry -> values.observation.automapRotate(flag(entry)));
        put("available_buttons", entry -> addAll(Button.class, entry, values.buttons));
        put("available_game_variables", entry -> addAll(GameVariable.class, entry, values.variables));
        put("death_penalty", entry -> values.deathPenalty = decimal(entry));
        put("depth_buffer_enabled", entry -> values.observation.depth(flag(entry)));
        put("doom_game_path", entry -> values.gamePath = Path.of(entry.value()));
        put("doom_map", entry -> values.map = entry.value().toUpperCase(Locale.ROOT));
        put("doom_scenario_path", entry -> values.scenarioPath = Path.of(entry.value()));
        put("doom_skill", entry -> values.skill = integer(entry, 1, 5));
        put("episode_start_time", entry -> values.episodeStartTime = integer(entry, 0, Integer.MAX_VALUE));
        put("episode_timeout", entry -> values.episodeTimeout = integer(entry, 0, Integer.MAX_VALUE));
        put("game_args", values::addArguments);
        put("labels_buffer_enabled", entry -> values.observation.labels(flag(entry)));
        put("living_reward", entry -> values.livingReward = decimal(entry));
        put("mode", entry -> values.mode = constant(Mode.class, entry.value()));
        put("objects_info_enabled", entry -> values.observation.objects(flag(entry)));
        put("render_corpses", entry -> values.render = values.render.withCorpses(flag(entry)));
        put("render_crosshair", entry -> values.render = values.render.withCrosshair(flag(entry)));
        put("render_effects_sprites", entry -> values.render = values.render.withEffectSprites(flag(entry)));
        put("render_hud", entry -> values.render = values.render.withHud(flag(entry)));
        put("render_minimal_hud", entry -> values.render = values.render.withMinimalHud(flag(entry)));
        put("render_screen_flashes", entry -> values.render = values.render.withScreenFlashes(flag(entry)));
        put("render_weapon", entry -> values.render = values.render.withWeapon(flag(entry)));
        put("screen_format", entry -> values.observation.format(constant(ScreenFormat.class, entry.value())));
        put("screen_resolution", entry -> values.observation.resolution(ScreenResolution.parse(entry.value())));
        put("sectors_info_enabled", entry -> values.observation.sectors(flag(entry)));
        put("seed", entry -> values.seed = Long.valueOf(integer(entry, 0, Integer.MAX_VALUE)));
        put("ticrate", entry -> values.ticRate = integer(entry, 1, Integer.MAX_VALUE));
    }

    private void put(String key, Consumer<ConfigEntry> setter) {
        setters.put(normal(key), setter);
    }

    /**
     * Takes over an entry.
     *
     * @throws IllegalArgumentException where the key is unknown or the value cannot be used; says why
     */
    void set(ConfigEntry entry) {
        Consumer<ConfigEntry> setter = setters.get(normal(entry.key()));
        if (setter == null) {
            throw new IllegalArgumentException("there is no such setting");
        }
        setter.accept(entry);
    }

    /** Case and underscores do not count. */
    private static String normal(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> void addAll(Class<E> type, ConfigEntry entry, List<E> target) {
        List<E> added = entry.values().stream().map(name -> constant(type, name)).toList();
        if (!entry.appends()) {
            target.clear();
        }
        target.addAll(added);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String written) {
        String name = normal(written).equals(ACTIVATE) ? Button.ACTIVATE_SELECTED_ITEM.name() : written;
        for (E constant : type.getEnumConstants()) {
            if (normal(constant.name()).equals(normal(name))) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + written + "' is not known");
    }

    private static boolean flag(ConfigEntry entry) {
        return switch (entry.value().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException("'" + entry.value() + "' is neither true nor false");
        };
    }

    private static int integer(ConfigEntry entry, int least, int greatest) {
        int value;
        try {
            value = Integer.parseInt(entry.value());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + entry.value() + "' is no whole number", e);
        }
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(value + " is not within " + least + ".." + greatest);
        }
        return value;
    }

    private static double decimal(ConfigEntry entry) {
        try {
            return Double.parseDouble(entry.value());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + entry.value() + "' is no number", e);
        }
    }
}
