/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.outrider.agent.internal.explore.ExplorerAgent;
import org.outrider.agent.internal.random.RandomAgent;
import org.outrider.engine.MapRules;
import org.outrider.wad.map.MapData;

/** The agents that users can choose from, in the order in which they are shown; immutable. */
public final class Agents {

    private final List<AgentFactory> factories;
    private final List<AgentSource> sources;

    private Agents(Collection<AgentFactory> factories, Collection<AgentSource> sources) {
        this.factories = List.copyOf(factories);
        this.sources = List.copyOf(sources);
    }

    /** The agents that need no training: "explorer" and "random". */
    public static Agents builtIn() {
        return new Agents(List.of(explorer(ExplorerSettings.EXPLORE_THEN_EXIT), random()), List.of());
    }

    /** An agent that walks the map by its geometry. */
    public static AgentFactory explorer(ExplorerSettings settings) {
        return new Simple("explorer", "goes everywhere it can, uses what can be used, then leaves the map",
                (map, rules) -> new ExplorerAgent(map, rules, settings));
    }

    /** An agent that presses buttons by chance: the floor that others are compared with. */
    public static AgentFactory random() {
        return new Simple("random", "presses buttons by chance; the floor that others are compared with",
                (map, rules) -> new RandomAgent());
    }

    /**
     * These agents and one more; it takes the place of one with the same name.
     */
    public Agents with(AgentFactory factory) {
        List<AgentFactory> all = new ArrayList<>(factories);
        all.removeIf(other -> other.id().equals(factory.id()));
        all.add(factory);
        return new Agents(all, sources);
    }

    /** These agents and those of a source, which are found but not listed. */
    public Agents with(AgentSource source) {
        List<AgentSource> all = new ArrayList<>(sources);
        all.add(source);
        return new Agents(factories, all);
    }

    /** All agents that are listed. */
    public List<AgentFactory> all() {
        return factories;
    }

    /**
     * The agent of that name, if there is one: of those that are listed, else of the first source that has it.
     *
     * @throws UncheckedIOException where a source cannot read it, see {@link AgentSource#find}
     */
    public Optional<AgentFactory> find(String id) {
        return factories.stream().filter(factory -> factory.id().equals(id)).findFirst()
                .or(() -> sources.stream().flatMap(source -> source.find(id).stream()).findFirst());
    }

    /** How an agent is made. */
    private interface Maker {
        Agent make(MapData map, MapRules rules);
    }

    /** A factory of one method. */
    private record Simple(String id, String description, Maker maker) implements AgentFactory {

        @Override
        public Agent create(MapData map, MapRules rules) {
            return maker.make(map, rules);
        }
    }
}
