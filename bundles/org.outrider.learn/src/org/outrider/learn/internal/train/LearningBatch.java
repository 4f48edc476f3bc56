/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.Device;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.DeviceType;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.outrider.torch.ComputeDevice;

/** Numbers that a step of learning needs beside pictures: filled from Java, read by libtorch where they lie. */
final class LearningBatch implements AutoCloseable {

    private final ComputeDevice device;
    private final List<Pointer> owned = new ArrayList<>();
    private final LongBuffer actions;
    private final FloatBuffer returns;
    private final FloatBuffer discounts;
    private final FloatBuffer weights;
    private final FloatBuffer features;
    private final Tensor actionsTensor;
    private final Tensor returnsTensor;
    private final Tensor discountsTensor;
    private final Tensor weightsTensor;
    private final Tensor featuresTensor;

    /**
     * @param count moments that are learned from
     * @param pictures pictures of which features are told
     * @param featureCount number of features of each
     */
    LearningBatch(int count, int pictures, int featureCount, ComputeDevice device) {
        this.device = device;
        actions = bytes(count * Long.BYTES).asLongBuffer();
        returns = bytes(count * Float.BYTES).asFloatBuffer();
        discounts = bytes(count * Float.BYTES).asFloatBuffer();
        weights = bytes(count * Float.BYTES).asFloatBuffer();
        features = bytes(Math.max(1, pictures * featureCount) * Float.BYTES).asFloatBuffer();
        LongPointer pointer = own(new LongPointer(actions));
        try (TensorOptions longs = new TensorOptions(ScalarType.Long)) {
            actionsTensor = own(torch.from_blob(pointer, new long[] {count}, longs));
        }
        returnsTensor = tensor(returns, count);
        discountsTensor = tensor(discounts, count);
        weightsTensor = tensor(weights, count);
        featuresTensor = tensor(features, pictures, featureCount);
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
    }

    private Tensor tensor(FloatBuffer buffer, long... dimensions) {
        return own(torch.from_blob(own(new FloatPointer(buffer)), dimensions));
    }

    private <P extends Pointer> P own(P pointer) {
        owned.add(pointer);
        return pointer;
    }

    LongBuffer actions() {
        return actions;
    }

    FloatBuffer returns() {
        return returns;
    }

    FloatBuffer discounts() {
        return discounts;
    }

    FloatBuffer weights() {
        return weights;
    }

    FloatBuffer features() {
        return features;
    }

    /** What was done, a column of long integers. */
    Tensor actionsTensor() {
        return onDevice(actionsTensor);
    }

    /** What it brought, up to where the network's own estimate takes over. */
    Tensor returnsTensor() {
        return onDevice(returnsTensor);
    }

    /** What that estimate counts; 0 where the episode was over. */
    Tensor discountsTensor() {
        return onDevice(discountsTensor);
    }

    /** How much each moment counts. */
    Tensor weightsTensor() {
        return onDevice(weightsTensor);
    }

    /** Features of the pictures, each 0 or 1. */
    Tensor featuresTensor() {
        return onDevice(featuresTensor);
    }

    private Tensor onDevice(Tensor tensor) {
        return device.cuda() ? tensor.to(new Device(DeviceType.CUDA), tensor.scalar_type()) : tensor;
    }

    @Override
    public void close() {
        owned.reversed().forEach(Pointer::close);
    }
}
