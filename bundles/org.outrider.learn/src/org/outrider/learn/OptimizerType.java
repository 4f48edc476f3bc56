/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn;

/** Ways to go down a gradient. */
public enum OptimizerType {
    ADAM, RMSPROP
}
