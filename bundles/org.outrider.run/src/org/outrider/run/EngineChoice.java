/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.outrider.engine.EngineFeature;
import org.outrider.engine.GameEngine;
import org.outrider.engine.MapNeed;
import org.outrider.engine.MapNeeds;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** The engines to choose from, by name or by what maps need. */
public final class EngineChoice {

    /** Name of the embedded engine. */
    public static final String CLASSIC = "classic";
    /** Stands for the embedded engine where that can play the maps, else for one that can. */
    public static final String AUTO = "auto";

    /** Without these a map cannot be read at all; what else is missing an engine may pass over. */
    private static final Set<EngineFeature> FORMATS = Set.of(EngineFeature.UDMF_MAPS, EngineFeature.HEXEN_MAPS);

    private final Supplier<List<GameEngine>> engines;

    /** A choice of these. */
    public EngineChoice(List<GameEngine> engines) {
        this(() -> engines);
    }

    private EngineChoice(Supplier<List<GameEngine>> engines) {
        this.engines = engines;
    }

    /** A choice of those that are installed when it is made. */
    public static EngineChoice installed() {
        return new EngineChoice(Engines::all);
    }

    /** All engines, the embedded one first; also those that lack something to be played with. */
    public List<GameEngine> all() {
        return engines.get().stream().sorted(Comparator.comparing((GameEngine engine) -> !engine.id().equals(CLASSIC))
                .thenComparing(GameEngine::id)).toList();
    }

    /**
     * The embedded engine.
     *
     * @throws PlaytestException where it is not installed
     */
    public GameEngine classic() throws PlaytestException {
        return named(CLASSIC);
    }

    /**
     * The engine of that name, which can be played with.
     *
     * @throws PlaytestException where there is none, or it lacks something
     */
    public GameEngine named(String id) throws PlaytestException {
        GameEngine found = all().stream().filter(engine -> engine.id().equals(id)).findFirst()
                .orElseThrow(() -> new PlaytestException("there is no engine '" + id + "'; there "
                        + (all().isEmpty() ? "is none" : "are " + names())));
        Optional<String> missing = found.status().missing();
        if (missing.isPresent()) {
            throw new PlaytestException("the engine '" + id + "' cannot be played with: " + missing.get());
        }
        return found;
    }

    /**
     * The engine of a run that was kept.
     *
     * @param nameAndVersion as runs keep it, such as "classic 0.1.0"
     * @throws PlaytestException where there is none of that name, or it lacks something
     */
    public GameEngine ofRun(String nameAndVersion) throws PlaytestException {
        return named(nameAndVersion.split(" ", 2)[0]);
    }

    /**
     * The engine for some maps.
     *
     * @param name of an engine, or {@link #AUTO}
     * @param wads the IWAD first
     * @param maps names of the maps
     * @throws PlaytestException where a WAD cannot be read, or no engine here can play the maps; with what they need
     */
    public GameEngine forMaps(String name, List<Path> wads, Collection<String> maps) throws PlaytestException {
        try (WadStack stack = WadStack.open(wads)) {
            return forMaps(name, stack, maps);
        } catch (WadFormatException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new PlaytestException("cannot read a WAD: " + e, e);
        }
    }

    /** The engine for some maps, see {@link #forMaps(String, List, Collection)}. */
    public GameEngine forMaps(String name, WadStack wads, Collection<String> maps) throws PlaytestException {
        Set<MapNeed> needs = new LinkedHashSet<>();
        maps.forEach(map -> needs.addAll(MapNeeds.of(wads, map)));
        if (!name.equals(AUTO)) {
            GameEngine named = named(name);
            List<MapNeed> unmet = unmet(named, needs).stream()
                    .filter(need -> FORMATS.contains(need.feature())).toList();
            if (!unmet.isEmpty()) {
                throw new PlaytestException("the engine '" + name + "' cannot play "
                        + String.join(", ", maps) + ": " + evidence(unmet) + advice(needs));
            }
            return named;
        }
        return all().stream().filter(engine -> engine.status().isAvailable() && unmet(engine, needs).isEmpty())
                .findFirst().orElseThrow(() -> new PlaytestException("no engine here can play "
                        + String.join(", ", maps) + " as it is meant: " + evidence(needs) + advice(needs)));
    }

    /**
     * Makes sure that an engine can do something.
     *
     * @param why what needs it, such as "'complete' goes back to moments of the game"
     * @throws PlaytestException where it cannot
     */
    public static void require(GameEngine engine, EngineFeature feature, String why) throws PlaytestException {
        if (!engine.status().has(feature)) {
            throw new PlaytestException("the engine '" + engine.id() + "' has no " + feature.label() + ": " + why);
        }
    }

    private static List<MapNeed> unmet(GameEngine engine, Collection<MapNeed> needs) {
        return needs.stream().filter(need -> !engine.status().has(need.feature())).toList();
    }

    private static String evidence(Collection<MapNeed> needs) {
        return needs.stream().map(MapNeed::evidence).collect(Collectors.joining("; "));
    }

    /** Which engines could, and what they lack. */
    private String advice(Collection<MapNeed> needs) {
        return all().stream().filter(engine -> unmet(engine, needs).isEmpty())
                .map(engine -> engine.status().missing()
                        .map(missing -> ". The engine '" + engine.id() + "' could: " + missing)
                        .orElse(". The engine '" + engine.id() + "' can: --engine " + engine.id()))
                .collect(Collectors.joining());
    }

    private String names() {
        return all().stream().map(GameEngine::id).collect(Collectors.joining(", "));
    }
}
