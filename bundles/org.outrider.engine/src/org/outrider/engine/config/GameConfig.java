/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.config;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameSetup;
import org.outrider.wad.WadStack;

/**
 * A game's setup as ViZDoom's configuration files tell it.
 *
 * <p>Keys and names do not mind case and underscores; {@code #} begins a comment, braces hold lists, {@code +=} appends
 * to one. What cannot be understood is ignored and told by {@link #warnings()}. Several files may be read one after the
 * other; later ones win.
 */
public final class GameConfig {

    private final ConfigValues values = new ConfigValues();
    private final ConfigKeys keys = new ConfigKeys(values);
    private final List<ConfigWarning> warnings = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private @Nullable Path gamePath;
    private @Nullable Path scenarioPath;

    private GameConfig() {
    }

    /**
     * Reads configuration files, later ones over earlier ones.
     *
     * @throws IOException where a file cannot be read or is no text
     */
    public static GameConfig read(Path... files) throws IOException {
        GameConfig config = new GameConfig();
        for (Path file : files) {
            config.add(file);
        }
        return config;
    }

    private void add(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw new IOException(file + " is no text in UTF-8", e);
        }
        files.add(file);
        values.gamePath = null;
        values.scenarioPath = null;
        for (ConfigEntry entry : ConfigScanner.scan(file, lines, warnings)) {
            try {
                keys.set(entry);
            } catch (IllegalArgumentException e) {
                warnings.add(new ConfigWarning(file, entry.line(), entry.key() + ": " + e.getMessage()));
            }
        }
        Path game = values.gamePath;
        if (game != null) {
            gamePath = find(file, game);
        }
        Path scenario = values.scenarioPath;
        if (scenario != null) {
            scenarioPath = find(file, scenario);
        }
    }

    /** A file that may lie beside the configuration; elsewhere, the path as it was written. */
    private static Path find(Path config, Path written) {
        Path beside = config.resolveSibling(written);
        return Files.exists(beside) ? beside : written;
    }

    /** What was ignored, by file and line. */
    public List<ConfigWarning> warnings() {
        return Collections.unmodifiableList(warnings);
    }

    /** The IWAD; a name without folder where it is to be looked for. */
    public Optional<Path> gamePath() {
        return Optional.ofNullable(gamePath);
    }

    /** The PWAD that lies over it. */
    public Optional<Path> scenarioPath() {
        return Optional.ofNullable(scenarioPath);
    }

    /** Name of the map, such as MAP01. */
    public String map() {
        return values.map;
    }

    /**
     * The setup of a game on these WADs; what a caller wants otherwise it sets over it.
     *
     * @param wads those that {@link #gamePath()} and {@link #scenarioPath()} name
     */
    public GameSetup.Builder setup(WadStack wads) {
        GameSetup.Builder setup = GameSetup.of(wads, values.map)
                .skill(values.skill)
                .monsters(!values.noMonsters)
                .fastMonsters(values.fast)
                .respawnMonsters(values.respawn)
                .buttons(values.buttons)
                .variables(values.variables)
                .episodeStartTime(values.episodeStartTime)
                .episodeTimeout(values.episodeTimeout)
                .livingReward(values.livingReward)
                .deathPenalty(values.deathPenalty)
                .mode(values.mode)
                .ticRate(values.ticRate)
                .observation(values.observation.render(values.render).build())
                .configFiles(files);
        Long seed = values.seed;
        return seed == null ? setup : setup.seed(seed);
    }
}
