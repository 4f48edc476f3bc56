/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import org.bytedeco.pytorch.LinearImpl;
import org.bytedeco.pytorch.Module;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.outrider.learn.NetworkSettings;
import org.outrider.torch.ComputeDevice;

/** Sees the last few frames at once, the oldest first, and the variables of the newest. */
public final class FeedForwardNetwork extends QNetwork {

    private final LinearImpl hidden;
    private final ValueHead head;

    FeedForwardNetwork(Module module, NetworkSettings settings, InputShape shape, ComputeDevice device) {
        super(module, settings, shape, shape.channels() * shape.history(), device);
        hidden = module.register_module("hidden",
                new LinearImpl(trunk().features() + embeddings().features(), settings.hidden()));
        head = new ValueHead(module, settings.hidden(), shape.actions(), settings.dueling());
    }

    /**
     * The values of all actions.
     *
     * @param frames bytes, count x (history * channels) x height x width
     * @param rows rows of the variables, long integers, count x variables
     * @param learning true leaves inputs out by chance and tells features
     */
    public Outputs forward(Tensor frames, Tensor rows, boolean learning) {
        Tensor picture = trunk().forward(frames, learning);
        Tensor inputs = drop(embeddings().appendTo(picture, rows), learning);
        Tensor inner = hidden.forward(inputs);
        Tensor active = settings().sigmoid() ? torch.sigmoid(inner) : torch.relu_(inner);
        return new Outputs(head.forward(active), tellFeatures(picture, learning));
    }
}
