/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.pth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.GameVariable;
import org.outrider.learn.ConvolutionSettings;
import org.outrider.learn.NetworkSettings;
import org.outrider.learn.NetworkType;
import org.outrider.learn.VariableInput;
import org.outrider.learn.WeightsReport;
import org.outrider.learn.internal.checkpoint.Json;
import org.outrider.learn.internal.network.FeedForwardNetwork;
import org.outrider.learn.internal.network.InputBuffer;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.network.RecurrentNetwork;
import org.outrider.learn.internal.play.Policy;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.TorchException;

/**
 * Networks of Arnold's shape that PyTorch 1.13 saved (resources/python/write_fixture.py), with what they said there of
 * pictures that are made here again.
 */
class PythonWeightsTest {

    private static final int STEPS = 4;
    private static final float EXACT = 1e-5f;
    private static final InputShape SHAPE = new InputShape(3, 24, 32, 2, 5);

    private static ComputeDevice cpu = new ComputeDevice(false, "");

    @TempDir
    private Path folder;

    /** What Python's networks said of the pictures, one list of values after the other. */
    private record Said(String pytorch, List<Float> feedForward, List<Float> recurrent) {
    }

    @BeforeAll
    static void loadLibtorch() throws TorchException {
        cpu = ComputeDevice.choose("cpu");
    }

    private static NetworkSettings settings(NetworkType type) {
        return new NetworkSettings(type, List.of(new ConvolutionSettings(8, 6, 3), new ConvolutionSettings(8, 3, 2)),
                false, 16, type == NetworkType.DQN_FF, 8, List.of(new VariableInput(GameVariable.HEALTH, 101, 10),
                        new VariableInput(GameVariable.SELECTED_WEAPON_AMMO, 31, 1)), true, 0, List.of());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PythonWeightsTest.class.getResourceAsStream("/python/" + name)) {
            return in.readAllBytes();
        }
    }

    private static Said said() throws IOException {
        return new Json().read(new String(resource("said.json"), StandardCharsets.UTF_8), Said.class, "said.json");
    }

    private WeightsReport load(QNetwork network, String name) throws IOException {
        return ForeignWeights.into(network, PthFile.read(Files.write(folder.resolve(name), resource(name))));
    }

    private static float[] array(List<Float> numbers) {
        float[] values = new float[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.get(i);
        }
        return values;
    }

    /** What a network says of the pictures; a recurrent one sees them one after the other. */
    private static float[] values(QNetwork network) {
        int channels = network instanceof RecurrentNetwork ? SHAPE.channels() : SHAPE.channels() * SHAPE.history();
        try (InputBuffer input = new InputBuffer(STEPS, channels, SHAPE.height(), SHAPE.width(), 2, cpu);
                PointerScope scope = new PointerScope(); NoGradGuard guard = new NoGradGuard()) {
            IntStream.range(0, input.frames().capacity()).forEach(i -> input.frames().put(i, (byte) (i * 31)));
            for (int step = 0; step < STEPS; step++) {
                input.rows().put(2 * step, step * 3 % 11).put(2 * step + 1, step * 7 % 31);
            }
            Tensor values = switch (network) {
                case FeedForwardNetwork now -> now.forward(input.framesTensor(), input.rowsTensor(), false).values();
                case RecurrentNetwork memory -> memory.forward(input.framesTensor(), input.rowsTensor(), STEPS, false)
                        .values();
            };
            float[] numbers = new float[STEPS * SHAPE.actions()];
            values.contiguous().data_ptr_float().get(numbers);
            return numbers;
        }
    }

    @Test
    void aStateDictSaysHereWhatItSaidInPython() throws IOException {
        try (QNetwork network = QNetwork.create(settings(NetworkType.DQN_FF), SHAPE, cpu, 1)) {
            WeightsReport report = load(network, "feed_forward.pth");

            assertTrue(report.isComplete(), report.toString());
            assertArrayEquals(array(said().feedForward()), values(network), EXACT);
        }
    }

    @Test
    void aCheckpointWithItsOptimizerDoesToo() throws IOException {
        try (QNetwork network = QNetwork.create(settings(NetworkType.DQN_FF), SHAPE, cpu, 1)) {
            WeightsReport report = load(network, "training.pth");

            assertEquals(List.of(), report.missing());
            assertTrue(report.unused().stream().allMatch(name -> name.startsWith("optimizer.state.")),
                    report.unused().toString());
            assertEquals(report.taken().size(), report.unused().size(), "one square average for each tensor");
            assertArrayEquals(array(said().feedForward()), values(network), EXACT);
        }
    }

    @Test
    void aRecurrentNetworkThatLearnedInParallelDoesToo() throws IOException {
        try (QNetwork network = QNetwork.create(settings(NetworkType.DQN_RNN), SHAPE, cpu, 1)) {
            WeightsReport report = load(network, "recurrent.pth");

            assertTrue(report.isComplete(), report.toString());
            assertArrayEquals(array(said().recurrent()), values(network), EXACT);
            assertArrayEquals(array(said().recurrent()), playedValues(network), EXACT);
        }
    }

    /** What a network says of the pictures while it plays, when it sees one at a time. */
    private static float[] playedValues(QNetwork network) {
        float[] all = new float[STEPS * SHAPE.actions()];
        int size = SHAPE.frameBytes();
        byte[] frames = new byte[STEPS * size];
        IntStream.range(0, frames.length).forEach(i -> frames[i] = (byte) (i * 31));
        try (Policy policy = Policy.of(network, 1)) {
            for (int step = 0; step < STEPS; step++) {
                policy.see(0, frames, step * size, new short[] {(short) (step * 3 % 11), (short) (step * 7 % 31)}, 0);
                policy.choose(new int[1]);
                System.arraycopy(policy.values(), 0, all, step * SHAPE.actions(), SHAPE.actions());
            }
        }
        return all;
    }
}
