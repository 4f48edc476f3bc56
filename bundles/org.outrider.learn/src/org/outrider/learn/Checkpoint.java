/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.outrider.agent.Agent;
import org.outrider.agent.AgentFactory;
import org.outrider.engine.MapRules;
import org.outrider.learn.internal.checkpoint.CheckpointFile;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.play.LearnedAgent;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.TorchException;
import org.outrider.wad.map.MapData;

/** A trained agent as a training leaves it in a file. Immutable; may be used by many threads. */
public final class Checkpoint {

    private final CheckpointFile file;

    private Checkpoint(CheckpointFile file) {
        this.file = file;
    }

    /**
     * Reads a checkpoint.
     *
     * @throws IOException where the file cannot be read, is damaged, or is no checkpoint; the message names it
     */
    public static Checkpoint read(Path path) throws IOException {
        return new Checkpoint(CheckpointFile.read(path));
    }

    /**
     * Reads a checkpoint.
     *
     * @param source names it in messages
     * @throws IOException where it cannot be read, is damaged, or is no checkpoint
     */
    public static Checkpoint read(InputStream in, String source) throws IOException {
        return new Checkpoint(CheckpointFile.read(in, source));
    }

    /** What it says of itself. */
    public CheckpointInfo info() {
        return file.info();
    }

    /**
     * Agents that play as this one learned to. Two of a hundred of their choices are by chance, so that episodes differ
     * where the game itself leaves nothing to chance.
     *
     * @param id name of the agents
     * @throws IOException where the parameters are damaged or do not fit the description
     * @throws TorchException where libtorch cannot be loaded
     */
    public AgentFactory agents(String id) throws IOException, TorchException {
        ComputeDevice device = ComputeDevice.choose("cpu");
        file.toNetwork(device).close();
        return new Factory(id, file, device);
    }

    /** The parts of a checkpoint, to this bundle alone. */
    CheckpointFile file() {
        return file;
    }

    /** Makes learned agents. */
    private record Factory(String id, CheckpointFile file, ComputeDevice device) implements AgentFactory {

        @Override
        public String description() {
            CheckpointInfo info = file.info();
            return "learned " + info.settings().task().scenario() + " in " + info.iteration() + " steps";
        }

        @Override
        public Agent create(MapData map, MapRules rules) {
            try {
                QNetwork network = file.toNetwork(device);
                return new LearnedAgent(file.info(), network);
            } catch (IOException e) {
                throw new IllegalStateException("could be read before, and cannot now: " + e.getMessage(), e);
            }
        }
    }
}
