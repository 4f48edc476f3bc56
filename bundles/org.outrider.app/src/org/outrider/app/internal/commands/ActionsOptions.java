/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Button;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.run.ActionLog;
import org.outrider.run.ActionReplay;
import org.outrider.run.ActionsCsv;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadStack;

import com.fasterxml.jackson.databind.JsonNode;

import picocli.CommandLine.Option;

/** The options that say what the actions of an episode are played on; what they leave out, the report tells. */
final class ActionsOptions {

    @Option(names = "--map", paramLabel = "MAP", description = "Of actions: the map that they were done on. Default:"
            + " what the result.json beside them says, as with the options that follow.")
    private @Nullable String map;

    @Option(names = "--skill", paramLabel = "1-5", description = "Of actions.")
    private @Nullable Integer skill;

    @Option(names = "--no-monsters", description = "Of actions: there were no monsters.")
    private boolean noMonsters;

    @Option(names = "--engine", paramLabel = "NAME", description = "Of actions: what runs the game.")
    private @Nullable String engine;

    @Option(names = "--config", paramLabel = "FILE",
            description = "Of actions: the configuration file of ViZDoom that was played.")
    private @Nullable Path config;

    /**
     * Plays actions once more.
     *
     * @param actions the table of them
     * @param run     the document of their run; missing where there is none
     */
    Replayed replay(Path actions, JsonNode run, WadStack wads, EngineChoice engines)
            throws PlaytestException, GameException, IOException {
        ActionLog log = ActionsCsv.read(actions);
        String name = text(map, run.path("map_name"), "the map, by --map", actions);
        String player = text(engine, run.path("engine"), "the engine, by --engine", actions);
        Integer chosen = skill;
        int level = chosen != null ? chosen : run.path("params").path("skill").asInt(3);
        boolean monsters = !noMonsters && run.path("params").path("monsters").asBoolean(true);
        if (level < 1 || level > 5) {
            throw new PlaytestException("skill " + level + " is not 1 to 5");
        }
        GameEngine found = engines.forMaps(player.split(" ", 2)[0], wads, List.of(name));
        Path file = config;
        GameSetup setup = GameSetup.of(wads, name).skill(level).monsters(monsters)
                .buttons(log.buttons().toArray(Button[]::new))
                .configFiles(file == null ? List.of() : List.of(file)).build();
        return new Replayed(actions.getFileName().toString(), name, level, found.nameAndVersion(),
                ActionReplay.of(found, setup, log));
    }

    private static String text(@Nullable String named, JsonNode told, String what, Path actions)
            throws PlaytestException {
        if (named != null) {
            return named;
        }
        if (!told.isTextual()) {
            throw new PlaytestException(actions + ": no result.json beside the actions tells of them: name " + what);
        }
        return told.asText();
    }

    /** Actions that were played once more. */
    record Replayed(String file, String map, int skill, String engine, ActionReplay outcome) {
    }
}
