/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.GameSetup;
import org.outrider.engine.config.GameConfig;
import org.outrider.learn.TaskSettings;
import org.outrider.run.GameFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadStack;

/** A configuration file of ViZDoom that a user wants played: what it says of the game, and the WADs that it names. */
final class ConfigFile {

    private final Path path;
    private final GameConfig config;

    private ConfigFile(Path path, GameConfig config) {
        this.path = path;
        this.config = config;
    }

    /**
     * Reads a file.
     *
     * @throws PlaytestException where it cannot be read
     */
    static ConfigFile read(Path path) throws PlaytestException {
        try {
            return new ConfigFile(path.toAbsolutePath().normalize(), GameConfig.read(path));
        } catch (IOException e) {
            throw new PlaytestException("the configuration " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where it lies. */
    Path path() {
        return path;
    }

    /** The map that it names. */
    String map() {
        return config.map().toUpperCase(Locale.ROOT);
    }

    /** What it says of the game, without its WADs. */
    GameSetup setup() {
        try (WadStack none = new WadStack(List.of())) {
            return config.setup(none).build();
        }
    }

    /**
     * The WADs that it names: its scenario over its game, which is looked for where it does not say one, or says one
     * that is not there.
     *
     * @param iwad   the game that the user wants under it; null for the one that the file names
     * @param further WADs to lay on top
     * @throws PlaytestException where one is missing
     */
    GameFiles files(@Nullable String iwad, List<Path> further, IwadLocator locator) throws PlaytestException {
        Optional<Path> scenario = config.scenarioPath();
        Optional<String> game = iwad != null ? Optional.of(iwad)
                : config.gamePath().flatMap(named -> game(named, locator));
        if (scenario.isPresent()) {
            @Nullable String under = game.isPresent() ? game.get() : null;
            return GameFiles.resolve(scenario.get().toString(), under, further, locator);
        }
        if (game.isPresent()) {
            return GameFiles.resolve(game.get(), null, further, locator);
        }
        Path found = locator.findFor(map()).orElseThrow(() -> new PlaytestException(path
                + " names neither a scenario nor a game that is here; name the game with --iwad"));
        return GameFiles.resolve(found.toString(), null, new ArrayList<>(further), locator);
    }

    /**
     * What it gives to an agent to do.
     *
     * @throws PlaytestException where a WAD is missing, see {@link #files}
     */
    TaskSettings task(@Nullable String iwad, List<Path> further, IwadLocator locator) throws PlaytestException {
        List<String> wads = files(iwad, further, locator).wads().stream()
                .map(wad -> wad.toAbsolutePath().toString()).toList();
        return new TaskSettings(path.toString(), wads, List.of(), 0, null, 0, null, 0);
    }

    private static Optional<String> game(Path named, IwadLocator locator) {
        return Files.exists(named) ? Optional.of(named.toString())
                : locator.find(named.getFileName().toString()).map(Path::toString);
    }
}
