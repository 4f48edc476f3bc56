/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/**
 * How a network learns from what was played.
 *
 * @param optimizer way to go down the gradient
 * @param learningRate of the optimizer when the training begins
 * @param finalLearningRate when it ends; in between it changes steadily
 * @param batch how many moments a gradient is taken of
 * @param stepsPerUpdate steps of play for each step of the optimizer
 * @param gamma what a reward one step later is worth, 0 to 1
 * @param steps rewards that are summed up before the network's own estimate takes over (n-step returns)
 * @param advantage how much of its lag behind the best action is taken from the goal of each other one, 0 to below 1
 *        (advantage learning: Bellemare and others, Increasing the Action Gap, 2016): where steps are short, actions
 *        differ so little that errors of the network would decide
 * @param doubleQ true has the learning network choose the next action and the target network value it
 * @param targetInterval steps of the optimizer after which the target network is renewed; 0 for no target network
 * @param clipNorm greatest length of a gradient; 0 for any
 * @param clipValue greatest size of each of a gradient's numbers; 0 for any
 * @param clipDelta error beyond which the loss grows in proportion, not with the square; 0 for always the square
 * @param recurrentUpdates in a recurrent network: how many moments of a sequence are learned from
 */
public record LearningSettings(OptimizerType optimizer, double learningRate, double finalLearningRate, int batch,
        int stepsPerUpdate, double gamma, int steps, double advantage, boolean doubleQ, int targetInterval,
        double clipNorm, double clipValue, double clipDelta, int recurrentUpdates) {

    public LearningSettings {
        if (batch < 1 || stepsPerUpdate < 1 || steps < 1 || recurrentUpdates < 1) {
            throw new IllegalArgumentException("batch, steps for an update, steps of returns, recurrent updates:"
                    + " at least 1 each");
        }
        if (!(learningRate > 0) || !(finalLearningRate >= 0) || gamma < 0 || gamma > 1 || targetInterval < 0
                || clipNorm < 0 || clipValue < 0 || clipDelta < 0) {
            throw new IllegalArgumentException("the learning rate must begin above 0, gamma be from 0 to 1,"
                    + " nothing negative");
        }
        if (!(advantage >= 0 && advantage < 1)) {
            throw new IllegalArgumentException("the advantage must be from 0 to below 1, not " + advantage);
        }
        if (doubleQ && targetInterval == 0) {
            throw new IllegalArgumentException("double Q-learning needs a target network");
        }
    }

    /**
     * The learning rate on the way.
     *
     * @param share of the training that is done, 0..1
     */
    public double learningRateAt(double share) {
        return learningRate + (finalLearningRate - learningRate) * share;
    }

    /** The same with a learning rate that stays as it is. */
    public LearningSettings withLearningRate(double value) {
        return new LearningSettings(optimizer, value, value, batch, stepsPerUpdate, gamma, steps, advantage,
                doubleQ, targetInterval, clipNorm, clipValue, clipDelta, recurrentUpdates);
    }
}
