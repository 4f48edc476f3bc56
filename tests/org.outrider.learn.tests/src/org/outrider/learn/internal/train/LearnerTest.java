/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outrider.learn.ConvolutionSettings;
import org.outrider.learn.LearningSettings;
import org.outrider.learn.NetworkSettings;
import org.outrider.learn.NetworkType;
import org.outrider.learn.OptimizerType;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.play.Policy;
import org.outrider.learn.internal.replay.ReplayMemory;
import org.outrider.learn.internal.replay.StepEnd;
import org.outrider.learn.internal.replay.UniformSampling;
import org.outrider.torch.ComputeDevice;
import org.outrider.torch.Libtorch;
import org.outrider.torch.TorchException;

/**
 * What is learned of episodes of three moments with a picture each. The first two steps bring nothing, the last one
 * ends the episode and brings 1 by the first action, a half by the other.
 */
class LearnerTest {

    private static final InputShape SHAPE = new InputShape(1, 8, 8, 1, 2);
    private static final int MOMENTS = 3;
    private static final double GAMMA = 0.5;
    private static final double RATE = 3e-3;
    private static final int UPDATES = 1000;

    private static ComputeDevice cpu = new ComputeDevice(false, "");

    @BeforeAll
    static void loadLibtorch() throws TorchException {
        cpu = ComputeDevice.choose("cpu");
        Libtorch.useThreads(1);
    }

    private static NetworkSettings network(NetworkType type) {
        return new NetworkSettings(type, List.of(new ConvolutionSettings(8, 4, 4)), false, 16, false, 8, List.of(),
                true, 0, List.of());
    }

    private static LearningSettings settings(int steps, double advantage) {
        return new LearningSettings(OptimizerType.ADAM, RATE, RATE, 16, 4, GAMMA, steps, advantage, true, 20, 10, 0, 1,
                MOMENTS);
    }

    private static byte[] picture(int moment) {
        byte[] picture = new byte[SHAPE.frameBytes()];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i % MOMENTS == moment ? 255 : 0);
        }
        return picture;
    }

    /** All actions in all moments, equally often. */
    private static ReplayMemory played() {
        ReplayMemory memory = new ReplayMemory(1, 400, SHAPE.frameBytes(), 0);
        for (int episode = 0; episode < 1 << MOMENTS + 3; episode++) {
            for (int moment = 0; moment < MOMENTS; moment++) {
                int action = episode >> moment & 1;
                boolean last = moment == MOMENTS - 1;
                memory.add(0, picture(moment), 0, new short[0], 0, 0, action, last ? action == 0 ? 1 : 0.5f : 0,
                        last ? StepEnd.OVER : StepEnd.NONE);
            }
        }
        return memory;
    }

    /** The values of both actions in each moment, after learning. */
    private static float[][] learn(NetworkType type, LearningSettings settings) {
        Seeds seeds = new Seeds(3);
        ReplayMemory memory = played();
        try (QNetwork network = QNetwork.create(network(type), SHAPE, cpu, 3);
                QNetwork target = QNetwork.create(network(type), SHAPE, cpu, 3);
                Learner learner = new Learner(network, target, settings, new Experience(memory,
                        new UniformSampling(memory), settings, SHAPE, 0, List.of()), seeds);
                Policy policy = Policy.of(network, 1)) {
            for (int update = 0; update < UPDATES; update++) {
                learner.learn(update, settings.learningRateAt((double) update / UPDATES), 1);
            }
            float[][] values = new float[MOMENTS][];
            policy.begin(0);
            for (int moment = 0; moment < MOMENTS; moment++) {
                policy.see(0, picture(moment), 0, new short[0], 0);
                policy.choose(new int[1]);
                values[moment] = policy.values().clone();
            }
            return values;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatComesLaterCountsForTheStepsBefore(NetworkType type) {
        float[][] values = learn(type, settings(1, 0));

        assertArrayEquals(new float[] {1, 0.5f}, values[2], 0.1f);
        assertArrayEquals(new float[] {0.5f, 0.5f}, values[1], 0.1f);
        assertArrayEquals(new float[] {0.25f, 0.25f}, values[0], 0.1f);
    }

    @ParameterizedTest
    @EnumSource
    void returnsOfSeveralStepsCountWhatWasReallyDone(NetworkType type) {
        float[][] values = learn(type, settings(2, 0));

        assertArrayEquals(new float[] {1, 0.5f}, values[2], 0.1f);
        // as often followed by 1 as by a half
        assertArrayEquals(new float[] {0.375f, 0.375f}, values[1], 0.1f);
        assertArrayEquals(new float[] {0.25f, 0.25f}, values[0], 0.1f);
    }

    @ParameterizedTest
    @EnumSource
    void advantageLearningWidensTheGapBelowTheBestAction(NetworkType type) {
        float[][] values = learn(type, settings(1, 0.5));

        // a gap of 0.5 / (1 - 0.5)
        assertArrayEquals(new float[] {1, 0}, values[2], 0.1f);
        assertArrayEquals(new float[] {0.5f, 0.5f}, values[1], 0.1f);
    }
}
