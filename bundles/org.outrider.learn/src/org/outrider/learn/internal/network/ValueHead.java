/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.network;

import org.bytedeco.pytorch.LinearImpl;
import org.bytedeco.pytorch.Module;
import org.bytedeco.pytorch.ScalarTypeOptional;
import org.bytedeco.pytorch.Tensor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The last layer: values of the actions; where it is dueling, the value of the state plus what each action adds beyond
 * the mean of all.
 */
final class ValueHead {

    private final LinearImpl actions;
    private final @Nullable LinearImpl state;

    /** @param network to which the parameters are added */
    ValueHead(Module network, int hidden, int actionCount, boolean dueling) {
        actions = network.register_module("action_values", new LinearImpl(hidden, actionCount));
        state = dueling ? network.register_module("state_value", new LinearImpl(hidden, 1)) : null;
    }

    /**
     * The values of all actions.
     *
     * @param hidden count x hidden
     * @return count x actions
     */
    Tensor forward(Tensor hidden) {
        Tensor scores = actions.forward(hidden);
        LinearImpl stateValue = state;
        if (stateValue == null) {
            return scores;
        }
        Tensor mean = scores.mean(new long[] {1}, true, new ScalarTypeOptional());
        return scores.sub(mean).add_(stateValue.forward(hidden));
    }
}
