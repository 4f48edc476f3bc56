/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import java.util.ArrayList;
import java.util.List;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Device;
import org.bytedeco.pytorch.InputArchive;
import org.bytedeco.pytorch.Module;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.OutputArchive;
import org.bytedeco.pytorch.StringTensorDict;
import org.bytedeco.pytorch.StringTensorDictItem;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.NetworkSettings;
import org.outrider.torch.ComputeDevice;

/**
 * A network that tells the value of every action.
 *
 * <p>What it answers lives in native memory: callers open a {@link PointerScope} around every use. A network may be
 * used by one thread at a time.
 */
public abstract sealed class QNetwork implements AutoCloseable permits FeedForwardNetwork, RecurrentNetwork {

    private final Module module;
    private final NetworkSettings settings;
    private final InputShape shape;
    private final ComputeDevice device;
    private final ConvTrunk trunk;
    private final VariableEmbeddings embeddings;
    private final @Nullable FeatureHead features;

    /** @param channels planes that the picture has at once */
    QNetwork(Module module, NetworkSettings settings, InputShape shape, int channels, ComputeDevice device) {
        this.module = module;
        this.settings = settings;
        this.shape = shape;
        this.device = device;
        trunk = new ConvTrunk(module, settings.convolutions(), settings.batchNorm(), channels, shape.height(),
                shape.width());
        embeddings = new VariableEmbeddings(module, settings.variables(), settings.variableDimension());
        features = settings.features().isEmpty() ? null : new FeatureHead(module, trunk.features(), settings.hidden(),
                settings.features().size(), settings.dropout());
    }

    /**
     * Makes a network with parameters by chance.
     *
     * @param seed of that chance
     * @throws IllegalArgumentException where pictures are too small for the network
     */
    public static QNetwork create(NetworkSettings settings, InputShape shape, ComputeDevice device, long seed) {
        torch.manual_seed(seed);
        Module module = new Module();
        QNetwork network = switch (settings.type()) {
            case DQN_FF -> new FeedForwardNetwork(module, settings, shape, device);
            case DQN_RNN -> new RecurrentNetwork(module, settings, shape, device);
        };
        network.moveToDevice();
        network.learn(false);
        return network;
    }

    /** What it is made of. */
    public NetworkSettings settings() {
        return settings;
    }

    /** What it is shown. */
    public InputShape shape() {
        return shape;
    }

    /** What it is computed on. */
    public ComputeDevice device() {
        return device;
    }

    /** Whether what is left out by chance is left out, and the norms of batches are learned. */
    public void learn(boolean learning) {
        module.train(learning);
    }

    /** Its parameters; owned by the caller. */
    public TensorVector parameters() {
        return module.parameters();
    }

    /** Number of its parameters. */
    public long parameterCount() {
        return named().stream().filter(Named::learned).mapToLong(Named::count).sum();
    }

    /**
     * A tensor of the network.
     *
     * @param name as PyTorch would call it
     * @param dimensions its shape
     * @param learned false for what only accompanies learning
     */
    public record Named(String name, List<Long> dimensions, boolean learned) {

        /** Number of its values. */
        public long count() {
            return dimensions.stream().reduce(1L, (a, b) -> a * b);
        }
    }

    /** Names and shapes of all its tensors. */
    public List<Named> named() {
        List<Named> all = new ArrayList<>();
        try (PointerScope scope = new PointerScope()) {
            collect(module.named_parameters(), true, all);
            collect(module.named_buffers(), false, all);
        }
        return all;
    }

    private static void collect(StringTensorDict tensors, boolean learned, List<Named> target) {
        for (long i = 0; i < tensors.size(); i++) {
            StringTensorDictItem item = tensors.get(i);
            List<Long> dimensions = new ArrayList<>();
            Tensor value = item.value();
            for (long d = 0; d < value.dim(); d++) {
                dimensions.add(value.size(d));
            }
            target.add(new Named(item.key().getString(), List.copyOf(dimensions), learned));
        }
    }

    /**
     * Sets a tensor.
     *
     * @param name one of {@link #named()}
     * @param values as many as it has, the last dimension running fastest
     */
    public void set(String name, float[] values) {
        try (PointerScope scope = new PointerScope(); NoGradGuard guard = new NoGradGuard()) {
            Tensor own = tensor(name);
            own.copy_(torch.tensor(values).view_as(own));
        }
    }

    /** The values of a tensor, likewise. */
    public float[] get(String name) {
        try (PointerScope scope = new PointerScope(); NoGradGuard guard = new NoGradGuard()) {
            Tensor own = tensor(name).to(ScalarType.Float).cpu().contiguous();
            float[] values = new float[Math.toIntExact(own.numel())];
            own.data_ptr_float().get(values);
            return values;
        }
    }

    private Tensor tensor(String name) {
        StringTensorDict parameters = module.named_parameters();
        return parameters.contains(name) ? parameters.get(name) : module.named_buffers().get(name);
    }

    /** Takes over the parameters of a network of the same kind. */
    public void copyFrom(QNetwork other) {
        try (PointerScope scope = new PointerScope(); NoGradGuard guard = new NoGradGuard()) {
            copy(other.module.parameters(), module.parameters());
            copy(other.module.buffers(), module.buffers());
        }
    }

    private static void copy(TensorVector from, TensorVector to) {
        for (long i = 0; i < from.size(); i++) {
            to.get(i).copy_(from.get(i));
        }
    }

    /** Writes all parameters to an archive. */
    public void save(OutputArchive archive) {
        module.save(archive);
    }

    /**
     * Reads all parameters from an archive.
     *
     * @throws RuntimeException where it is of another network; this one is then of no use any more
     */
    public void load(InputArchive archive) {
        List<Named> expected = named();
        module.load(archive);
        List<Named> found = named();
        for (int i = 0; i < expected.size(); i++) {
            // libtorch takes over what has another shape
            if (!expected.get(i).equals(found.get(i))) {
                throw new IllegalArgumentException(expected.get(i).name() + " is " + found.get(i).dimensions()
                        + " in place of " + expected.get(i).dimensions());
            }
        }
        moveToDevice();
    }

    private void moveToDevice() {
        if (device.cuda()) {
            try (Device cuda = device.toDevice()) {
                module.to(cuda, false);
            }
        }
    }

    /** Whether it tells features of the game. */
    public boolean tellsFeatures() {
        return features != null;
    }


    final ConvTrunk trunk() {
        return trunk;
    }

    final VariableEmbeddings embeddings() {
        return embeddings;
    }

    /** The features of the game; null where the network does not tell them or is not asked to. */
    final @Nullable Tensor tellFeatures(Tensor picture, boolean learning) {
        FeatureHead head = features;
        return head == null || !learning ? null : head.forward(picture, true);
    }

    /** Leaves some of the inputs out by chance. */
    final Tensor drop(Tensor inputs, boolean learning) {
        return settings.dropout() > 0 && learning ? torch.dropout(inputs, settings.dropout(), true) : inputs;
    }

    @Override
    public void close() {
        module.close();
    }
}
