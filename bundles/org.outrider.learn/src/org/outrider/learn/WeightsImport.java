/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.outrider.engine.ActionSpace;
import org.outrider.learn.internal.checkpoint.CheckpointFile;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.pth.ForeignWeights;
import org.outrider.learn.internal.pth.PthFile;
import org.outrider.scenario.Scenario;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.Libtorch;
import org.outrider.torch.TorchException;

/** Makes checkpoints of weights that PyTorch saved. */
public final class WeightsImport {

    private static final String UNKNOWN_LICENCE = "that of the imported weights";

    private WeightsImport() {
    }

    /**
     * Takes weights over into a network of ours, and writes its checkpoint. What does not fit keeps what chance gave
     * it.
     *
     * @param weights a file of torch.save's
     * @param settings say what the network is made of, how it sees, and what it plays
     * @param target the checkpoint
     * @throws IOException where a file cannot be read or written, or nothing in it fits
     * @throws TorchException where libtorch cannot be loaded
     */
    public static WeightsReport run(Path weights, TrainingSettings settings, Path target)
            throws IOException, TorchException {
        Scenario scenario = settings.task().scenarios().getFirst();
        ActionSpace actions = scenario.actions();
        InputShape shape = InputShape.of(settings.view(), actions.size());
        PthFile file = PthFile.read(weights);
        try (QNetwork network = QNetwork.create(settings.network(), shape, ComputeDevice.choose("cpu"),
                settings.schedule().seed())) {
            WeightsReport report = ForeignWeights.into(network, file);
            if (report.taken().isEmpty()) {
                throw new IOException(weights + ": none of its tensors fits; it has " + file.names());
            }
            CheckpointFile.write(target, new CheckpointInfo(CheckpointInfo.FORMAT, CheckpointInfo.VERSION,
                    "import_" + weights.getFileName(), 0, 0, 0, settings, actions.combinations(),
                    List.copyOf(actions.held()), scenario.frameSkip(), List.of(), Instant.now(),
                    Map.of("libtorch", Libtorch.version()), UNKNOWN_LICENCE), network);
            return report;
        }
    }
}
