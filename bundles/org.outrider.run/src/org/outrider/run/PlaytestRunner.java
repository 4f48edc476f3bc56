/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;

import org.outrider.agent.AgentFactory;
import org.outrider.agent.Agents;
import org.outrider.agent.MapReach;
import org.outrider.analysis.CoverageGoals;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.MapFacts;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.run.internal.PooledRun;
import org.outrider.run.internal.Stage;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/**
 * Starts runs: an agent plays a map so many times, several episodes at the same time if wished.
 *
 * <p>Each episode has a seed of its own that depends on the run's seed and its number alone, so that the results are
 * the same whatever the number of jobs. An episode that breaks down is recorded as failed, and the run goes on.
 */
public final class PlaytestRunner {

    private final GameEngine engine;
    private final Agents agents;
    private final Clock clock;

    /** A runner with the built-in agents. */
    public PlaytestRunner(GameEngine engine) {
        this(engine, Agents.builtIn(), Clock.systemUTC());
    }

    /**
     * @param clock tells when runs start and end
     */
    public PlaytestRunner(GameEngine engine, Agents agents, Clock clock) {
        this.engine = engine;
        this.agents = agents;
        this.clock = clock;
    }

    /**
     * Starts a run and comes back at once.
     *
     * @throws PlaytestException where the agent is unknown, a WAD cannot be read, it lacks the map, or the engine
     *                           cannot play it
     */
    public PlaytestRun start(PlaytestRequest request, PlaytestListener listener) throws PlaytestException {
        AgentFactory agent = agents.find(request.agent()).orElseThrow(() -> new PlaytestException("there is no agent '"
                + request.agent() + "'; there are "
                + agents.all().stream().map(AgentFactory::id).collect(Collectors.joining(", "))));
        String testId = "test_" + UUID.randomUUID().toString().substring(0, 8);
        return PooledRun.start(testId, open(request, agent), listener, clock);
    }

    private Stage open(PlaytestRequest request, AgentFactory agent) throws PlaytestException {
        WadStack stack = openWads(request);
        try {
            MapData map = MapData.load(stack, request.map());
            MapReach reach = MapReach.of(map, engine.mapRules(), request.skill());
            CoverageGoals goals = CoverageGoals.of(map, IndexSet.of(reach.sectors()), IndexSet.of(reach.lines()));
            return new Stage(request, engine, agent, stack, new MapFacts(map, engine.mapRules(), goals));
        } catch (WadFormatException | GameException e) {
            stack.close();
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException | Error e) {
            stack.close();
            throw e;
        }
    }

    private static WadStack openWads(PlaytestRequest request) throws PlaytestException {
        try {
            return WadStack.open(request.wads());
        } catch (WadFormatException e) {
            throw new PlaytestException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new PlaytestException("cannot read a WAD: " + e, e);
        }
    }
}
