/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.time.Clock;
import java.util.UUID;

import org.outrider.agent.Agents;
import org.outrider.engine.GameEngine;
import org.outrider.run.internal.PooledRun;
import org.outrider.run.internal.Stages;
import org.outrider.run.live.LiveFeed;

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
    private final LiveFeed feed;

    /** A runner with the built-in agents, whom nobody watches. */
    public PlaytestRunner(GameEngine engine) {
        this(engine, Agents.builtIn(), Clock.systemUTC(), new LiveFeed());
    }

    /**
     * @param clock tells when runs start and end
     * @param feed  shows the episodes to those who watch
     */
    public PlaytestRunner(GameEngine engine, Agents agents, Clock clock, LiveFeed feed) {
        this.engine = engine;
        this.agents = agents;
        this.clock = clock;
        this.feed = feed;
    }

    /**
     * Starts a run and comes back at once.
     *
     * @throws PlaytestException where the agent is unknown, a WAD cannot be read, it lacks the map, or the engine
     *                           cannot play it
     */
    public PlaytestRun start(PlaytestRequest request, PlaytestListener listener) throws PlaytestException {
        String testId = "test_" + UUID.randomUUID().toString().substring(0, 8);
        return PooledRun.start(testId, Stages.open(request, engine, agents), listener, clock, feed);
    }
}
