/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.Agent;
import org.outrider.agent.AgentFactory;
import org.outrider.analysis.Finding;
import org.outrider.analysis.MapFacts;
import org.outrider.engine.Button;
import org.outrider.engine.EngineFeature;
import org.outrider.engine.EngineStatus;
import org.outrider.engine.Game;
import org.outrider.engine.GameEngine;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.WadIdentity;
import org.outrider.visual.VisualFindings;
import org.outrider.wad.WadStack;

/**
 * All that the players of a run share: the map, the engine that runs it, the agent that plays. May be used by many
 * threads at once.
 */
public final class Stage implements AutoCloseable {

    private final PlaytestRequest request;
    private final GameEngine engine;
    private final AgentFactory agents;
    private final WadStack stack;
    private final List<WadIdentity> wads;
    private final MapFacts facts;
    private final AtomicReference<@Nullable Workplace> spare = new AtomicReference<>();

    /**
     * Opens the first game, so that what is wrong with map or engine shows before the run starts.
     *
     * @param stack owned by the stage
     * @throws GameException where the engine cannot play the map; the stack is then closed
     */
    public Stage(PlaytestRequest request, GameEngine engine, AgentFactory agents, WadStack stack, MapFacts facts)
            throws GameException {
        this.request = request;
        this.engine = engine;
        this.agents = agents;
        this.stack = stack;
        this.facts = facts;
        this.wads = stack.files().stream()
                .map(file -> new WadIdentity(file.path(), file.isIwad(), file.sha256()))
                .toList();
        spare.set(open());
    }

    public PlaytestRequest request() {
        return request;
    }

    public MapFacts facts() {
        return facts;
    }

    List<WadIdentity> wads() {
        return wads;
    }

    String engineName() {
        return engine.nameAndVersion();
    }

    /** A game and an agent of their own for a player. */
    Workplace workplace() throws GameException {
        Workplace first = spare.getAndSet(null);
        return first == null ? open() : first;
    }

    /**
     * Adds to findings what the episodes show.
     *
     * @param findings the worst first
     */
    public VisualFindings look(List<EpisodeResult.Played> episodes, List<Finding> findings) {
        GameSetup setup = GameSetup.of(stack, request.map()).skill(request.skill()).monsters(request.monsters())
                .demoFormat(request.demoFormat()).build();
        return new VisualPass(engine, setup, facts.map()).look(episodes, findings);
    }

    @Override
    public void close() {
        Workplace unused = spare.getAndSet(null);
        if (unused != null) {
            unused.close();
        }
        stack.close();
    }

    private Workplace open() throws GameException {
        Agent agent = agents.create(facts.map(), facts.rules());
        Game game = engine.open(setup(agent).build());
        EngineStatus status = engine.status();
        return new Workplace(game, agent, facts, new DemoTaker(game, status.has(EngineFeature.CLASSIC_DEMOS)),
                new LiveCamera(game, status.has(EngineFeature.SNAPSHOTS),
                        observation -> engine.open(setup(agent).observation(observation).build())));
    }

    private GameSetup.Builder setup(Agent agent) {
        return GameSetup.of(stack, request.map())
                .skill(request.skill())
                .monsters(request.monsters())
                .buttons(agent.buttons().toArray(Button[]::new))
                .observation(agent.observation())
                .episodeTimeout(request.episodeTics())
                .demoFormat(request.demoFormat())
                .configFiles(request.configFiles());
    }
}
