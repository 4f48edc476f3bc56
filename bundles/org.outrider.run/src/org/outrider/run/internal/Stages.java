/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.outrider.agent.AgentFactory;
import org.outrider.agent.Agents;
import org.outrider.agent.MapReach;
import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.MapFacts;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.MapRules;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestRequest;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** Opens all that a run needs. */
public final class Stages {

    private Stages() {
    }

    /**
     * Opens what is needed for a request.
     *
     * @throws PlaytestException where the agent is unknown, a WAD cannot be read, it lacks the map, or the engine
     *                           cannot play it
     */
    public static Stage open(PlaytestRequest request, GameEngine engine, Agents agents) throws PlaytestException {
        AgentFactory agent = find(request.agent(), agents);
        WadStack stack = openWads(request.wads());
        try {
            return new Stage(request, engine, agent, stack,
                    facts(stack, request.map(), request.skill(), engine.mapRules()));
        } catch (WadFormatException | GameException e) {
            stack.close();
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException | Error e) {
            stack.close();
            throw e;
        }
    }

    /**
     * Looks at a map without playing it.
     *
     * @param skill decides which things there are, and with them what can be reached
     * @throws PlaytestException where a WAD cannot be read or lacks the map
     */
    public static MapFacts facts(List<Path> wads, String map, int skill, MapRules rules) throws PlaytestException {
        try (WadStack stack = openWads(wads)) {
            return facts(stack, map, skill, rules);
        } catch (WadFormatException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        }
    }

    private static MapFacts facts(WadStack stack, String name, int skill, MapRules rules) throws WadFormatException {
        MapData map = MapData.loadShape(stack, name);
        MapReach reach = MapReach.of(map, rules, skill);
        return new MapFacts(map, rules,
                CoverageGoals.of(map, IndexSet.of(reach.sectors()), IndexSet.of(reach.lines())));
    }

    private static AgentFactory find(String id, Agents agents) throws PlaytestException {
        try {
            return agents.find(id).orElseThrow(() -> new PlaytestException("there is no agent '" + id + "'; there are "
                    + agents.all().stream().map(AgentFactory::id).collect(Collectors.joining(", "))));
        } catch (UncheckedIOException e) {
            throw new PlaytestException(String.valueOf(e.getCause().getMessage()), e);
        }
    }

    private static WadStack openWads(List<Path> wads) throws PlaytestException {
        try {
            return WadStack.open(wads);
        } catch (WadFormatException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new PlaytestException("cannot read a WAD: " + e, e);
        }
    }
}
