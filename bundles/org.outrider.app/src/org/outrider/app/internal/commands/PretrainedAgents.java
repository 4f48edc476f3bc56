/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.outrider.agent.AgentFactory;
import org.outrider.agent.AgentSource;
import org.outrider.learn.Checkpoint;
import org.outrider.pretrained.Pretrained;
import org.outrider.torch.TorchException;

/** Finds the trained agents that come with Outrider by their names. */
final class PretrainedAgents implements AgentSource {

    @Override
    public Optional<AgentFactory> find(String id) {
        if (!Pretrained.has(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(id).agents(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TorchException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    /**
     * The checkpoint of that name.
     *
     * @throws IOException where it is damaged
     */
    static Checkpoint read(String name) throws IOException {
        try (InputStream in = Pretrained.checkpoint(name)) {
            return Checkpoint.read(in, "the pretrained agent " + name);
        }
    }
}
