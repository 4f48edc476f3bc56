/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.outrider.engine.GameEngine;
import org.outrider.run.EngineChoice;
import org.outrider.run.PlaytestException;

import picocli.CommandLine.Option;

/** The option that says which engine runs the game. */
final class EngineOption {

    @Option(names = "--engine", paramLabel = "NAME", defaultValue = EngineChoice.CLASSIC,
            description = "What runs the game: classic (embedded), vizdoom, or auto: the embedded engine where it can"
                    + " play the map as it is meant, else one that can. 'outrider engines' lists them. Default:"
                    + " ${DEFAULT-VALUE}.")
    private String name = EngineChoice.CLASSIC;

    /** The name that was asked for. */
    String name() {
        return name;
    }

    /**
     * The engine for some maps.
     *
     * @throws PlaytestException where no such engine is here, or it cannot play them
     */
    GameEngine choose(EngineChoice engines, List<Path> wads, Collection<String> maps) throws PlaytestException {
        return engines.forMaps(name, wads, maps);
    }

    /**
     * The engine for what is played on no particular map, or on maps of our own.
     *
     * @throws PlaytestException where no such engine is here
     */
    GameEngine choose(EngineChoice engines) throws PlaytestException {
        return name.equals(EngineChoice.AUTO) ? engines.classic() : engines.named(name);
    }
}
