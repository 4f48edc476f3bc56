/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.agent.AgentFactory;
import org.outrider.agent.AgentSource;
import org.outrider.torch.TorchException;

/** Finds trained agents by the path of their checkpoint. */
public final class LearnedAgents implements AgentSource {

    @Override
    public Optional<AgentFactory> find(String id) {
        Path path = path(id);
        if (path == null || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Checkpoint.read(path).agents(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TorchException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    private static @Nullable Path path(String id) {
        try {
            return Path.of(id);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
