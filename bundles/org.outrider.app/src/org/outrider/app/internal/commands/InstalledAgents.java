/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.outrider.agent.AgentFactory;
import org.outrider.agent.Agents;
import org.outrider.learn.LearnedAgents;
import org.outrider.pretrained.Pretrained;
import org.outrider.run.PlaytestException;

/**
 * The agents that commands know: those that need no training, trained ones by their path, and those that come along.
 */
final class InstalledAgents {

    private InstalledAgents() {
    }

    /** All of them. */
    static Agents all() {
        return Agents.builtIn().with(new LearnedAgents()).with(new PretrainedAgents());
    }

    /** The names of those that come with Outrider. */
    static List<String> names() {
        return Stream.concat(all().all().stream().map(AgentFactory::id), Pretrained.descriptions().keySet().stream())
                .toList();
    }

    /**
     * Asks for an agent before anything is played.
     *
     * @param agent a name, or the path of a checkpoint
     * @throws IllegalArgumentException where there is none of that name; names those that there are
     * @throws PlaytestException        where it is a checkpoint that cannot be used
     */
    static void require(String agent) throws PlaytestException {
        try {
            if (all().find(agent).isEmpty()) {
                throw new IllegalArgumentException("'" + agent + "' is neither the checkpoint of a trained agent nor"
                        + " one of " + String.join(", ", names()));
            }
        } catch (UncheckedIOException e) {
            throw new PlaytestException(String.valueOf(e.getCause().getMessage()), e);
        }
    }
}
