/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

import java.util.List;

import org.outrider.scenario.GameFeature;

/**
 * What a network is made of.
 *
 * @param type feed-forward or recurrent
 * @param convolutions layers that the picture goes through, at least 1
 * @param batchNorm true normalises each of these layers over the batch
 * @param hidden width of the layer, or of the LSTM cell, between picture and values
 * @param sigmoid in a feed-forward network: true squashes that layer by the sigmoid function, false by ReLU
 * @param variableDimension numbers by which each variable of the game is told to the network
 * @param variables the variables of the game that it is told
 * @param dueling true computes values of actions as that of the state plus each action's advantage
 * @param dropout share of the inputs of the hidden layer that is left out when learning, 0 to below 1
 * @param features what it is taught to tell of the picture beside; none for no such part
 */
public record NetworkSettings(NetworkType type, List<ConvolutionSettings> convolutions, boolean batchNorm, int hidden,
        boolean sigmoid, int variableDimension, List<VariableInput> variables, boolean dueling, double dropout,
        List<GameFeature> features) {

    public NetworkSettings {
        convolutions = List.copyOf(convolutions);
        variables = List.copyOf(variables);
        features = List.copyOf(features);
        if (convolutions.isEmpty()) {
            throw new IllegalArgumentException("a network needs at least one layer of convolutions");
        }
        if (hidden < 1 || variableDimension < 1) {
            throw new IllegalArgumentException("a hidden layer of " + hidden + " and " + variableDimension
                    + " numbers a variable: at least 1 each");
        }
        if (dropout < 0 || dropout >= 1) {
            throw new IllegalArgumentException("a dropout of " + dropout + " is not from 0 to below 1");
        }
    }

    /** The same for other variables of the game. */
    public NetworkSettings withVariables(List<VariableInput> value) {
        return new NetworkSettings(type, convolutions, batchNorm, hidden, sigmoid, variableDimension, value, dueling,
                dropout, features);
    }
}
