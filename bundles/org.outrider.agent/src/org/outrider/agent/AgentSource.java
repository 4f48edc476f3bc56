/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.agent;

import java.io.UncheckedIOException;
import java.util.Optional;

/** Where agents are found that are too many to be listed, such as those in files. */
@FunctionalInterface
public interface AgentSource {

    /**
     * The agent of that name.
     *
     * @param id what a user named
     * @throws UncheckedIOException where the name is meant for this source, but the agent cannot be read; the message
     *         of its cause says why, in words for users
     */
    Optional<AgentFactory> find(String id);
}
