/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import org.outrider.agent.Agents;
import org.outrider.learn.LearnedAgents;

/** The agents that commands know: those that need no training, trained ones by their path, and those that come along. */
final class InstalledAgents {

    private InstalledAgents() {
    }

    /** All of them. */
    static Agents all() {
        return Agents.builtIn().with(new LearnedAgents()).with(new PretrainedAgents());
    }
}
