/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import org.bytedeco.pytorch.LSTMCellImpl;
import org.bytedeco.pytorch.Module;
import org.bytedeco.pytorch.T_TensorTensor_T;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.outrider.learn.NetworkSettings;
import org.outrider.torch.ComputeDevice;

/**
 * Sees one frame at a time and remembers in an LSTM cell.
 *
 * <p>A cell plays, and libtorch's layer of cells with the same parameters computes sequences: on processors the layer
 * takes ten times as long for a single step, the cell four times as long for a sequence.
 */
public final class RecurrentNetwork extends QNetwork {

    private final LSTMCellImpl cell;
    private final ValueHead head;

    RecurrentNetwork(Module module, NetworkSettings settings, InputShape shape, ComputeDevice device) {
        super(module, settings, shape, shape.channels(), device);
        cell = module.register_module("rnn",
                new LSTMCellImpl(trunk().features() + embeddings().features(), settings.hidden()));
        head = new ValueHead(module, settings.hidden(), shape.actions(), settings.dueling());
    }

    /**
     * What it remembers.
     *
     * @param hidden count x hidden
     * @param cell count x hidden
     */
    public record Memory(Tensor hidden, Tensor cell) {
    }

    /**
     * One step of several games.
     *
     * @param values of the actions, count x actions
     * @param memory after the step
     */
    public record Step(Tensor values, Memory memory) {
    }

    /**
     * Sees one more frame of several games.
     *
     * @param frames bytes, count x channels x height x width
     * @param rows rows of the variables, long integers, count x variables
     */
    public Step step(Tensor frames, Tensor rows, Memory memory) {
        Tensor inputs = embeddings().appendTo(trunk().forward(frames, false), rows);
        T_TensorTensor_T next = cell.forward(inputs, new T_TensorTensor_T(memory.hidden(), memory.cell()));
        return new Step(head.forward(next.get0()), new Memory(next.get0(), next.get1()));
    }

    /**
     * The values along sequences, from an empty memory.
     *
     * @param frames bytes, (count * length) x channels x height x width, the frames of a sequence side by side
     * @param rows rows of the variables, long integers, (count * length) x variables
     * @param length of each sequence
     * @param learning true leaves inputs out by chance and tells features
     * @return values count x length x actions, features (count * length) x features
     */
    public Outputs forward(Tensor frames, Tensor rows, int length, boolean learning) {
        Tensor picture = trunk().forward(frames, learning);
        Tensor flat = drop(embeddings().appendTo(picture, rows), learning);
        Tensor inputs = flat.view(-1, length, flat.size(1));
        Tensor nothing = torch.zeros(new long[] {1, inputs.size(0), settings().hidden()}, inputs.options());
        TensorVector parameters = new TensorVector(cell.weight_ih(), cell.weight_hh(), cell.bias_ih(), cell.bias_hh());
        Tensor all = torch.lstm(inputs, new TensorVector(nothing, nothing), parameters, true, 1, 0, learning, false,
                true).get0().reshape(-1, settings().hidden());
        Tensor values = head.forward(all);
        return new Outputs(values.view(-1, length, values.size(1)), tellFeatures(picture, learning));
    }
}
