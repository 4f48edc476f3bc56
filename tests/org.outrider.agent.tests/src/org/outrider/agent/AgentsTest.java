/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.outrider.engine.MapRules;
import org.outrider.wad.map.MapData;

/** The list of agents to choose from. */
class AgentsTest {

    /** An agent under some name. */
    private record Named(String id) implements AgentFactory {

        @Override
        public String description() {
            return "made for a test";
        }

        @Override
        public Agent create(MapData map, MapRules rules) {
            return Agents.random().create(map, rules);
        }
    }

    private static List<String> ids(Agents agents) {
        return agents.all().stream().map(AgentFactory::id).toList();
    }

    @Test
    void explorerAndRandomAreThereFromTheStart() {
        assertEquals(List.of("explorer", "random"), ids(Agents.builtIn()));
    }

    @Test
    void agentsAreFoundByName() {
        assertEquals("random", Agents.builtIn().find("random").orElseThrow().id());
        assertTrue(Agents.builtIn().find("nobody").isEmpty());
    }

    @Test
    void furtherAgentsComeLast() {
        assertEquals(List.of("explorer", "random", "mine"), ids(Agents.builtIn().with(new Named("mine"))));
    }

    @Test
    void agentTakesThePlaceOfItsNamesake() {
        AgentFactory mine = new Named("random");

        Agents agents = Agents.builtIn().with(mine);

        assertEquals(2, agents.all().size());
        assertSame(mine, agents.find("random").orElseThrow());
    }
}
