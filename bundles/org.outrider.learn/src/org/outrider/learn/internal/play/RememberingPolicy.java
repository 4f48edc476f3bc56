/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.play;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Device;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.DeviceType;
import org.outrider.learn.internal.network.InputBuffer;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.network.RecurrentNetwork;
import org.outrider.learn.internal.network.RecurrentNetwork.Memory;
import org.outrider.learn.internal.network.RecurrentNetwork.Step;

/** Shows a recurrent network one frame of each game, and keeps what it remembers of each. */
final class RememberingPolicy extends Policy {

    private final RecurrentNetwork network;
    private final int frameBytes;
    private final int width;
    private final InputBuffer input;
    private final FloatPointer hidden;
    private final FloatPointer cell;
    private final Tensor hiddenTensor;
    private final Tensor cellTensor;

    RememberingPolicy(RecurrentNetwork network, int games) {
        super(games, network.shape().actions());
        this.network = network;
        InputShape shape = network.shape();
        frameBytes = shape.frameBytes();
        width = network.settings().hidden();
        input = new InputBuffer(games, shape.channels(), shape.height(), shape.width(),
                network.settings().variables().size(), network.device());
        hidden = new FloatPointer((long) games * width);
        cell = new FloatPointer((long) games * width);
        hidden.zero();
        cell.zero();
        hiddenTensor = torch.from_blob(hidden, games, width);
        cellTensor = torch.from_blob(cell, games, width);
    }

    @Override
    public void begin(int game) {
        float[] nothing = new float[width];
        hidden.position((long) game * width).put(nothing).position(0);
        cell.position((long) game * width).put(nothing).position(0);
    }

    @Override
    public void see(int game, byte[] frame, int frameOffset, short[] rows, int rowsOffset) {
        input.frames().put(game * frameBytes, frame, frameOffset, frameBytes);
        input.putRow(game, rows, rowsOffset);
    }

    @Override
    public void choose(int[] target) {
        try (PointerScope scope = new PointerScope(); NoGradGuard guard = new NoGradGuard()) {
            chooseBest(step().values(), target);
        }
    }

    @Override
    public void skip() {
        try (PointerScope scope = new PointerScope(); NoGradGuard guard = new NoGradGuard()) {
            step();
        }
    }

    private Step step() {
        Step step = network.step(input.framesTensor(), input.rowsTensor(),
                new Memory(onDevice(hiddenTensor), onDevice(cellTensor)));
        hiddenTensor.copy_(step.memory().hidden());
        cellTensor.copy_(step.memory().cell());
        return step;
    }

    private Tensor onDevice(Tensor tensor) {
        return network.device().cuda() ? tensor.to(new Device(DeviceType.CUDA), tensor.scalar_type()) : tensor;
    }

    @Override
    public void save(DataOutputStream out) throws IOException {
        for (FloatPointer memory : new FloatPointer[] {hidden, cell}) {
            for (long i = 0; i < (long) games() * width; i++) {
                out.writeFloat(memory.get(i));
            }
        }
    }

    @Override
    public void load(DataInputStream in) throws IOException {
        for (FloatPointer memory : new FloatPointer[] {hidden, cell}) {
            for (long i = 0; i < (long) games() * width; i++) {
                memory.put(i, in.readFloat());
            }
        }
    }

    @Override
    public void close() {
        hiddenTensor.close();
        cellTensor.close();
        hidden.close();
        cell.close();
        input.close();
    }
}
