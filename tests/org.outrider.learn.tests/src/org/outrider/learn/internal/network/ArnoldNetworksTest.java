/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outrider.engine.GameVariable;
import org.outrider.learn.ConvolutionSettings;
import org.outrider.learn.NetworkSettings;
import org.outrider.learn.NetworkType;
import org.outrider.learn.VariableInput;
import org.outrider.scenario.GameFeature;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.TorchException;

/** The networks of Arnold, by the numbers that their description gives. */
class ArnoldNetworksTest {

    /** RGB pictures of 108x60 pixels, four at a time, and the actions of its second track. */
    private static final InputShape SHAPE = new InputShape(3, 60, 108, 4, 29);

    private static ComputeDevice cpu = new ComputeDevice(false, "");

    @BeforeAll
    static void loadLibtorch() throws TorchException {
        cpu = ComputeDevice.choose("cpu");
    }

    private static NetworkSettings settings(NetworkType type, boolean dueling) {
        return new NetworkSettings(type, List.of(new ConvolutionSettings(32, 8, 4), new ConvolutionSettings(64, 4, 2)),
                false, 512, type == NetworkType.DQN_FF, 32, List.of(new VariableInput(GameVariable.HEALTH, 101, 10),
                        new VariableInput(GameVariable.SELECTED_WEAPON_AMMO, 301, 1)), dueling, 0.5,
                List.of(GameFeature.TARGET, GameFeature.ENEMY));
    }

    private static long count(QNetwork network, String prefix) {
        return network.named().stream().filter(each -> each.name().startsWith(prefix)).mapToLong(QNetwork.Named::count)
                .sum();
    }

    @Test
    void theFeedForwardOneHasAsManyParameters() {
        try (QNetwork network = QNetwork.create(settings(NetworkType.DQN_FF, false), SHAPE, cpu, 1)) {
            assertEquals(24_608 + 32_832, count(network, "conv."));
            assertEquals(9_984, count(network, "variables."));
            assertEquals(2_392_576, count(network, "hidden."));
            assertEquals(14_877, count(network, "action_values."));
            assertEquals(2_360_834, count(network, "game_features."));
            assertEquals(4_835_711, network.parameterCount());
        }
    }

    @Test
    void theRecurrentOneHasAsManyParameters() {
        try (QNetwork network = QNetwork.create(settings(NetworkType.DQN_RNN, false), SHAPE, cpu, 1)) {
            assertEquals(6_176 + 32_832, count(network, "conv."));
            assertEquals(10_620_928, count(network, "rnn."));
            assertEquals(13_045_631, network.parameterCount());
        }
    }

    @Test
    void tensorsAreNamedAsPyTorchWould() {
        try (QNetwork network = QNetwork.create(settings(NetworkType.DQN_FF, true), SHAPE, cpu, 1)) {
            assertEquals(List.of("conv.0.weight", "conv.0.bias", "conv.2.weight", "conv.2.bias", "variables.0.weight",
                    "variables.1.weight", "game_features.0.weight", "game_features.0.bias", "game_features.1.weight",
                    "game_features.1.bias", "hidden.weight", "hidden.bias", "action_values.weight",
                    "action_values.bias", "state_value.weight", "state_value.bias"),
                    network.named().stream().map(QNetwork.Named::name).toList());
        }
    }

    @Test
    void theSameSeedMakesTheSameNetworkAndAnotherAnother() {
        try (QNetwork network = QNetwork.create(settings(NetworkType.DQN_FF, false), SHAPE, cpu, 5);
                QNetwork same = QNetwork.create(settings(NetworkType.DQN_FF, false), SHAPE, cpu, 5);
                QNetwork other = QNetwork.create(settings(NetworkType.DQN_FF, false), SHAPE, cpu, 6)) {
            assertArrayEquals(network.get("hidden.weight"), same.get("hidden.weight"));
            assertFalse(Arrays.equals(network.get("hidden.weight"), other.get("hidden.weight")));

            other.copyFrom(network);

            assertArrayEquals(network.get("hidden.weight"), other.get("hidden.weight"));
        }
    }

    @Test
    void aDuelingNetworkAddsAdvantagesBeyondTheirMeanToTheValueOfTheState() {
        try (QNetwork network = QNetwork.create(settings(NetworkType.DQN_FF, true), SHAPE, cpu, 1)) {
            network.set("state_value.weight", new float[512]);
            network.set("state_value.bias", new float[] {7});

            float[] values = values((FeedForwardNetwork) network);

            double mean = 0;
            for (float value : values) {
                mean += value / values.length;
            }
            assertEquals(7, mean, 1e-4);
        }
    }

    private static float[] values(FeedForwardNetwork network) {
        try (InputBuffer input = new InputBuffer(1, 12, 60, 108, 2, cpu); PointerScope scope = new PointerScope();
                NoGradGuard guard = new NoGradGuard()) {
            for (int i = 0; i < input.frames().capacity(); i++) {
                input.frames().put(i, (byte) (i * 31));
            }
            float[] values = new float[SHAPE.actions()];
            network.forward(input.framesTensor(), input.rowsTensor(), false).values().data_ptr_float().get(values);
            return values;
        }
    }

    @Test
    void actingLeavesNothingInNativeMemory() {
        try (QNetwork network = QNetwork.create(settings(NetworkType.DQN_FF, false), SHAPE, cpu, 1)) {
            values((FeedForwardNetwork) network);
            long before = Pointer.totalCount();

            for (int i = 0; i < 50; i++) {
                values((FeedForwardNetwork) network);
            }

            assertEquals(before, Pointer.totalCount());
        }
    }

    @Test
    void saysWherePicturesAreTooSmall() {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class,
                () -> QNetwork.create(settings(NetworkType.DQN_FF, false), new InputShape(1, 8, 40, 4, 3), cpu, 1));

        assertEquals("a picture of 40x8 pixels is too small for the network's convolutions", failure.getMessage());
    }
}
