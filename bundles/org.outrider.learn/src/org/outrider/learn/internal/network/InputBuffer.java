/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.pytorch.Device;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.outrider.torch.ComputeDevice;

/**
 * Memory in which pictures and variables are handed to a network: filled from Java, read by libtorch where it lies, or
 * copied to the GPU.
 */
public final class InputBuffer implements AutoCloseable {

    private final int variables;
    private final ByteBuffer frames;
    private final LongBuffer rows;
    private final BytePointer framesPointer;
    private final LongPointer rowsPointer;
    private final Tensor framesTensor;
    private final Tensor rowsTensor;
    private final ComputeDevice device;

    /**
     * @param count number of pictures
     * @param channels planes of each
     * @param variables number of variables told with each
     */
    public InputBuffer(int count, int channels, int height, int width, int variables, ComputeDevice device) {
        this.device = device;
        this.variables = variables;
        frames = ByteBuffer.allocateDirect(Math.multiplyExact(count, channels * height * width));
        rows = ByteBuffer.allocateDirect(Math.max(1, count * variables) * Long.BYTES).order(ByteOrder.nativeOrder())
                .asLongBuffer();
        framesPointer = new BytePointer(frames);
        rowsPointer = new LongPointer(rows);
        try (TensorOptions bytes = new TensorOptions(ScalarType.Byte);
                TensorOptions longs = new TensorOptions(ScalarType.Long)) {
            framesTensor = torch.from_blob(framesPointer, new long[] {count, channels, height, width}, bytes);
            rowsTensor = torch.from_blob(rowsPointer, new long[] {count, variables}, longs);
        }
    }

    /** The pictures' bytes, to be filled. */
    public ByteBuffer frames() {
        return frames;
    }

    /** The variables' rows, to be filled. */
    public LongBuffer rows() {
        return rows;
    }

    /** Fills one row of variables from an array. */
    public void putRow(int row, short[] values, int offset) {
        for (int i = 0; i < variables; i++) {
            rows.put(row * variables + i, values[offset + i]);
        }
    }

    /** The pictures as the network takes them; on a GPU a copy. */
    public Tensor framesTensor() {
        return onDevice(framesTensor);
    }

    /** The variables' rows as the network takes them; on a GPU a copy. */
    public Tensor rowsTensor() {
        return onDevice(rowsTensor);
    }

    private Tensor onDevice(Tensor tensor) {
        return device.cuda() ? tensor.to(new Device(torch.DeviceType.CUDA), tensor.scalar_type()) : tensor;
    }

    @Override
    public void close() {
        framesTensor.close();
        rowsTensor.close();
        framesPointer.close();
        rowsPointer.close();
    }
}
