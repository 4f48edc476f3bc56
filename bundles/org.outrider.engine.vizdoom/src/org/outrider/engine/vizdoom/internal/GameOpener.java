/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.outrider.engine.Button;
import org.outrider.engine.EngineFailure;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.MapRules;
import org.outrider.engine.script.MapScript;
import org.outrider.engine.vizdoom.ViZDoomGame;
import org.outrider.engine.vizdoom.ViZDoomInstallation;
import org.outrider.engine.vizdoom.internal.jni.NativeViZDoom;

/** Starts games. */
public final class GameOpener {

    /** How long players of one game wait for each other. */
    private static final Duration OTHERS = Duration.ofMinutes(5);
    /** OpenAL 1.19, which many systems have, ends engines with effects of sound. */
    private static final List<String> NO_REVERBERATION = List.of("+snd_efx", "0");
    /** Lets a single player play where only games of several begin; who dies there plays on. */
    private static final List<String> HOST_OF_NOBODY =
            List.of("-host", "1", "-deathmatch", "+sv_forcerespawn", "1");
    private static final List<String> SHARED = List.of("-host", "-join");

    private final MapRules rules;
    private final ObjectKinds kinds;
    private final Watchdog watchdog;

    /**
     * @param rules what things on maps are
     * @param answer what an ordinary call to an engine may take
     */
    public GameOpener(MapRules rules, Duration answer) {
        watchdog = new Watchdog(answer);
        this.rules = rules;
        kinds = new ObjectKinds(rules);
    }

    /**
     * Starts a game; see {@link org.outrider.engine.vizdoom.ViZDoomEngine#open(GameSetup, List)}.
     *
     * @throws GameException where it cannot be played
     */
    public ViZDoomGame open(ViZDoomInstallation installation, GameSetup setup, List<String> arguments)
            throws GameException {
        requirePlayable(setup);
        Path parent = StaleInstances.parent();
        StaleInstances.clearAll(parent);
        InstanceFolder folder;
        try {
            folder = InstanceFolder.create(parent, installation.program());
        } catch (IOException e) {
            throw new GameException("no folder for an engine can be made in " + parent + ": " + e.getMessage(), e);
        }
        NativeGame game;
        try {
            game = new NativeGame(folder, watchdog, setup.map());
        } catch (GameException e) {
            folder.close();
            throw e;
        }
        try {
            return start(game, setup, arguments);
        } catch (EngineFailure e) {
            game.close();
            throw new GameException(e.getMessage(), e);
        } catch (GameException | RuntimeException e) {
            game.close();
            throw e;
        }
    }

    private static void requirePlayable(GameSetup setup) throws GameException {
        if (setup.wads().find(setup.map()).isEmpty()) {
            throw new GameException("there is no map " + setup.map() + " in " + setup.wads().describeFiles());
        }
        if (setup.script().get() != MapScript.NONE) {
            throw new GameException("ViZDoom plays a map's own scripts, and cannot be given rules of ours");
        }
        if (setup.observation().linearDepth()) {
            throw new GameException("ViZDoom does not tell distances in map units");
        }
    }

    private ViZDoomGame start(NativeGame game, GameSetup setup, List<String> arguments) throws GameException {
        InstanceFolder folder = game.folder();
        long address = game.address();
        Pictures pictures = Pictures.of(setup.observation().resolution());
        Geography geography = new Geography(setup);
        boolean shared = arguments.stream().anyMatch(SHARED::contains);
        try {
            GameFiles files = GameFiles.of(setup.wads(), folder);
            List<String> all = new ArrayList<>(NO_REVERBERATION);
            all.addAll(files.arguments());
            if (!shared && geography.isForSeveralPlayers()) {
                all.addAll(HOST_OF_NOBODY);
            }
            all.addAll(arguments);
            for (Path config : setup.configFiles()) {
                load(game, config.toAbsolutePath());
            }
            load(game, Files.write(folder.file("game.cfg"), Settings.of(setup, pictures, geography.isTold(), all)));
            set(game, NativeViZDoom.PROGRAM, folder.program());
            set(game, NativeViZDoom.IWAD, files.iwad());
            if (files.pwad().isPresent()) {
                set(game, NativeViZDoom.PWAD, files.pwad().get());
            }
            int[] buttons = setup.buttons().stream().mapToInt(Enum::ordinal).toArray();
            game.configure(() -> NativeViZDoom.setButtons(address, buttons, buttons.length));
            int[] variables = setup.variables().stream().mapToInt(Enum::ordinal).toArray();
            game.configure(() -> NativeViZDoom.setVariables(address, variables, variables.length));
            for (Map.Entry<Button, Double> limit : setup.buttonLimits().entrySet()) {
                game.configure(() -> NativeViZDoom.limitButton(address, limit.getKey().ordinal(), limit.getValue()));
            }
        } catch (IOException e) {
            throw new GameException("ViZDoom cannot be set up: " + e.getMessage(), e);
        }
        long seed = setup.seed().orElse(PlayedGame.SAME_CHANCE);
        game.configure(() -> NativeViZDoom.setSeed(address, PlayedGame.fold(seed)));
        game.start(shared ? OTHERS : Duration.ZERO);
        return new PlayedGame(setup, rules, kinds, geography, game, pictures, shared);
    }

    private static void load(NativeGame game, Path config) throws GameException {
        long address = game.address();
        game.configure(() -> NativeViZDoom.loadConfig(address, config.toString()));
    }

    private static void set(NativeGame game, int which, Path path) throws GameException {
        long address = game.address();
        game.configure(() -> NativeViZDoom.setPath(address, which, path.toString()));
    }
}
