/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

import org.outrider.agent.Agents;
import org.outrider.learn.LearnedAgents;

/** The agents that play in the workbench: those built in, and trained ones by the paths of their files. */
public final class InstalledAgents {

    private InstalledAgents() {
    }

    public static Agents all() {
        return Agents.builtIn().with(new LearnedAgents());
    }
}
