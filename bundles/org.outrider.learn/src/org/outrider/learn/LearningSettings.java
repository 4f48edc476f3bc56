/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/**
 * How a network learns from what was played.
 *
 * @param optimizer way to go down the gradient
 * @param learningRate of the optimizer
 * @param batch how many moments a gradient is taken of
 * @param stepsPerUpdate steps of play for each step of the optimizer
 * @param gamma what a reward one step later is worth, 0 to 1
 * @param steps rewards that are summed up before the network's own estimate takes over (n-step returns)
 * @param doubleQ true has the learning network choose the next action and the target network value it
 * @param targetInterval steps of the optimizer after which the target network is renewed; 0 for no target network
 * @param clipNorm greatest length of a gradient; 0 for any
 * @param clipValue greatest size of each of a gradient's numbers; 0 for any
 * @param clipDelta error beyond which the loss grows in proportion, not with the square; 0 for always the square
 * @param recurrentUpdates in a recurrent network: how many moments of a sequence are learned from
 */
public record LearningSettings(OptimizerType optimizer, double learningRate, int batch, int stepsPerUpdate,
        double gamma, int steps, boolean doubleQ, int targetInterval, double clipNorm, double clipValue,
        double clipDelta, int recurrentUpdates) {

    public LearningSettings {
        if (batch < 1 || stepsPerUpdate < 1 || steps < 1 || recurrentUpdates < 1) {
            throw new IllegalArgumentException("batch, steps for an update, steps of returns, recurrent updates:"
                    + " at least 1 each");
        }
        if (!(learningRate > 0) || gamma < 0 || gamma > 1 || targetInterval < 0 || clipNorm < 0 || clipValue < 0
                || clipDelta < 0) {
            throw new IllegalArgumentException("the learning rate must be above 0, gamma from 0 to 1, nothing negative");
        }
        if (doubleQ && targetInterval == 0) {
            throw new IllegalArgumentException("double Q-learning needs a target network");
        }
    }

    /** The same with another learning rate. */
    public LearningSettings withLearningRate(double value) {
        return new LearningSettings(optimizer, value, batch, stepsPerUpdate, gamma, steps, doubleQ, targetInterval,
                clipNorm, clipValue, clipDelta, recurrentUpdates);
    }
}
