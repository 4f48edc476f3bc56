/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.play;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.outrider.learn.internal.network.FeedForwardNetwork;
import org.outrider.learn.internal.network.InputBuffer;
import org.outrider.learn.internal.network.InputShape;

/** Shows a feed-forward network the last few frames of each game. */
final class StackedPolicy extends Policy {

    private final FeedForwardNetwork network;
    private final InputShape shape;
    private final int variables;
    private final InputBuffer input;
    private final boolean[] fresh;

    StackedPolicy(FeedForwardNetwork network, int games) {
        super(games, network.shape().actions());
        this.network = network;
        shape = network.shape();
        variables = network.settings().variables().size();
        input = new InputBuffer(games, shape.channels() * shape.history(), shape.height(), shape.width(), variables,
                network.device());
        fresh = new boolean[games];
        Arrays.fill(fresh, true);
    }

    @Override
    public void begin(int game) {
        fresh[game] = true;
    }

    @Override
    public void see(int game, byte[] frame, int frameOffset, short[] rows, int rowsOffset) {
        ByteBuffer frames = input.frames();
        int size = shape.frameBytes();
        int start = game * size * shape.history();
        if (fresh[game]) {
            for (int i = 0; i < shape.history(); i++) {
                frames.put(start + i * size, frame, frameOffset, size);
            }
            fresh[game] = false;
        } else {
            frames.put(start, frames, start + size, (shape.history() - 1) * size);
            frames.put(start + (shape.history() - 1) * size, frame, frameOffset, size);
        }
        input.putRow(game, rows, rowsOffset);
    }

    @Override
    public void choose(int[] target) {
        try (PointerScope scope = new PointerScope(); NoGradGuard guard = new NoGradGuard()) {
            chooseBest(network.forward(input.framesTensor(), input.rowsTensor(), false).values(), target);
        }
    }

    @Override
    public void skip() {
        // what was seen is all there is to know
    }

    @Override
    public void save(DataOutputStream out) throws IOException {
        byte[] bytes = new byte[input.frames().capacity()];
        input.frames().get(0, bytes);
        out.write(bytes);
        for (int i = 0; i < games() * variables; i++) {
            out.writeLong(input.rows().get(i));
        }
        for (boolean value : fresh) {
            out.writeBoolean(value);
        }
    }

    @Override
    public void load(DataInputStream in) throws IOException {
        byte[] bytes = new byte[input.frames().capacity()];
        in.readFully(bytes);
        input.frames().put(0, bytes);
        for (int i = 0; i < games() * variables; i++) {
            input.rows().put(i, in.readLong());
        }
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = in.readBoolean();
        }
    }

    @Override
    public void close() {
        input.close();
    }
}
