/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.util.SplittableRandom;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Adam;
import org.bytedeco.pytorch.AdamOptions;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Optimizer;
import org.bytedeco.pytorch.RMSprop;
import org.bytedeco.pytorch.RMSpropOptions;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.learn.LearningSettings;
import org.outrider.learn.internal.network.FeedForwardNetwork;
import org.outrider.learn.internal.network.InputBuffer;
import org.outrider.learn.internal.network.InputShape;
import org.outrider.learn.internal.network.Outputs;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.network.RecurrentNetwork;

/**
 * Teaches a network by Q-learning: step by step it moves what the network says of a moment towards what came of it.
 * Belongs to one thread at a time.
 */
final class Learner implements AutoCloseable {

    /** Ways of libtorch to sum up a loss. */
    private static final long NOT_AT_ALL = 0;

    private final QNetwork network;
    private final @Nullable QNetwork target;
    private final LearningSettings settings;
    private final Experience experience;
    private final Seeds seeds;
    private final TensorVector parameters;
    private final Optimizer optimizer;
    private final InputBuffer now;
    private final InputBuffer later;
    private final LearningBatch batch;
    private final int[] slots;
    private final float[] weights;
    private final float[] errors;

    /**
     * @param network stays the caller's
     * @param target stays the caller's; null for no target network
     */
    Learner(QNetwork network, @Nullable QNetwork target, LearningSettings settings, Experience experience,
            Seeds seeds) {
        this.network = network;
        this.target = target;
        this.settings = settings;
        this.experience = experience;
        this.seeds = seeds;
        parameters = network.parameters();
        optimizer = switch (settings.optimizer()) {
            case ADAM -> new Adam(parameters, new AdamOptions(settings.learningRate()));
            case RMSPROP -> new RMSprop(parameters, new RMSpropOptions(settings.learningRate()));
        };
        InputShape shape = network.shape();
        boolean recurrent = network instanceof RecurrentNetwork;
        int length = Experience.sequenceLength(shape, settings);
        int pictures = recurrent ? settings.batch() * length : settings.batch();
        int channels = recurrent ? shape.channels() : shape.channels() * shape.history();
        int variables = network.settings().variables().size();
        now = new InputBuffer(pictures, channels, shape.height(), shape.width(), variables, network.device());
        later = new InputBuffer(recurrent ? 1 : pictures, channels, shape.height(), shape.width(), variables,
                network.device());
        batch = new LearningBatch(settings.batch() * (recurrent ? settings.recurrentUpdates() : 1), pictures,
                network.settings().features().size(), network.device());
        slots = new int[settings.batch()];
        weights = new float[settings.batch()];
        errors = new float[settings.batch()];
    }

    /** The network that learns. */
    QNetwork network() {
        return network;
    }

    /** The state of the way down the gradient, to be kept and brought back. */
    Optimizer optimizer() {
        return optimizer;
    }

    /**
     * Learns from one batch.
     *
     * @param step number of the step, from 0
     * @param learningRate of this step
     * @param correction how much of the bias of prioritised drawing is taken back, 0..1
     * @return the loss
     */
    float learn(long step, double learningRate, double correction) {
        setLearningRate(learningRate);
        SplittableRandom random = seeds.random(Seeds.Use.SAMPLING, step);
        if (network.settings().dropout() > 0) {
            torch.manual_seed(seeds.at(Seeds.Use.DROPOUT, step));
        }
        float loss = switch (network) {
            case FeedForwardNetwork feedForward -> {
                experience.drawMoments(random, correction, slots, weights, now, later, batch);
                yield learnMoments(feedForward);
            }
            case RecurrentNetwork recurrent -> {
                experience.drawSequences(random, correction, slots, weights, now, batch);
                yield learnSequences(recurrent);
            }
        };
        QNetwork copy = target;
        if (copy != null && (step + 1) % settings.targetInterval() == 0) {
            copy.copyFrom(network);
        }
        return loss;
    }

    private void setLearningRate(double value) {
        try (PointerScope scope = new PointerScope()) {
            optimizer.param_groups().get(0).options().set_lr(value);
        }
    }

    private float learnMoments(FeedForwardNetwork learning) {
        try (PointerScope scope = new PointerScope()) {
            Tensor goal;
            try (NoGradGuard guard = new NoGradGuard()) {
                Tensor frames = later.framesTensor();
                Tensor rows = later.rowsTensor();
                FeedForwardNetwork judge = target instanceof FeedForwardNetwork other ? other : learning;
                Tensor values = judge.forward(frames, rows, false).values();
                Tensor chooser = settings.doubleQ() ? learning.forward(frames, rows, false).values() : values;
                goal = goal(values, chooser);
                if (settings.advantage() > 0) {
                    goal = goal.sub(lag(judge.forward(now.framesTensor(), now.rowsTensor(), false).values()));
                }
            }
            learning.learn(true);
            Outputs outputs = learning.forward(now.framesTensor(), now.rowsTensor(), true);
            learning.learn(false);
            return descend(taken(outputs.values()), goal, outputs.features());
        }
    }

    private float learnSequences(RecurrentNetwork learning) {
        try (PointerScope scope = new PointerScope()) {
            int length = Experience.sequenceLength(learning.shape(), settings);
            int updates = settings.recurrentUpdates();
            Tensor frames = now.framesTensor();
            Tensor rows = now.rowsTensor();
            learning.learn(true);
            Outputs outputs = learning.forward(frames, rows, length, true);
            learning.learn(false);
            int first = learning.shape().history() - 1;
            Tensor before = outputs.values().narrow(1, first, updates).flatten(0, 1);
            Tensor goal;
            try (NoGradGuard guard = new NoGradGuard()) {
                Tensor own = outputs.values().detach();
                Tensor judged = target instanceof RecurrentNetwork other
                        ? other.forward(frames, rows, length, false).values() : own;
                Tensor values = judged.narrow(1, first + settings.steps(), updates).flatten(0, 1);
                Tensor chooser = settings.doubleQ()
                        ? own.narrow(1, first + settings.steps(), updates).flatten(0, 1) : values;
                goal = goal(values, chooser);
                if (settings.advantage() > 0) {
                    goal = goal.sub(lag(judged.narrow(1, first, updates).flatten(0, 1)));
                }
            }
            return descend(taken(before), goal, outputs.features());
        }
    }

    /** What a moment should be worth: what it brought, and what the next one is worth by the action chosen there. */
    private Tensor goal(Tensor values, Tensor chooser) {
        Tensor best = chooser.argmax(new LongOptional(1), true);
        Tensor next = values.gather(1, best).squeeze(1);
        return batch.returnsTensor().add(batch.discountsTensor().mul(next));
    }

    /** What is taken from the goal of actions that are not the best. */
    private Tensor lag(Tensor values) {
        return values.amax(new long[] {1}, false).sub(taken(values)).mul(new Scalar(settings.advantage()));
    }

    /** The values of the actions that were taken. */
    private Tensor taken(Tensor values) {
        return values.gather(1, batch.actionsTensor().unsqueeze(1)).squeeze(1);
    }

    private float descend(Tensor values, Tensor goal, @Nullable Tensor features) {
        Tensor each = settings.clipDelta() > 0
                ? torch.smooth_l1_loss(values, goal, NOT_AT_ALL, settings.clipDelta())
                : torch.mse_loss(values, goal, NOT_AT_ALL);
        Tensor loss = each.mul(batch.weightsTensor()).mean();
        Tensor total = features == null ? loss
                : loss.add(torch.binary_cross_entropy(features, batch.featuresTensor()));
        optimizer.zero_grad();
        total.backward();
        if (settings.clipValue() > 0) {
            torch.clip_grad_value_(parameters, settings.clipValue());
        }
        if (settings.clipNorm() > 0) {
            torch.clip_grad_norm_(parameters, settings.clipNorm());
        }
        optimizer.step();
        noteErrors(values.detach().sub(goal).abs_());
        return loss.item_float();
    }

    private void noteErrors(Tensor differences) {
        Tensor worst = differences.view(settings.batch(), -1).max(1, false).get0();
        FloatPointer numbers = (worst.is_cuda() ? worst.cpu() : worst.contiguous()).data_ptr_float();
        numbers.get(errors);
        experience.learned(slots, errors);
    }

    @Override
    public void close() {
        optimizer.close();
        parameters.close();
        now.close();
        later.close();
        batch.close();
    }
}
