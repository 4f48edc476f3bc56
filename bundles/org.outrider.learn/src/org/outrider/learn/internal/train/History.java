/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.util.List;

import org.outrider.learn.Evaluation;

/**
 * What a training knows of itself beyond what it counts, to be kept with it.
 *
 * @param elapsedSeconds of training
 * @param evaluations in order
 */
record History(double elapsedSeconds, List<Evaluation> evaluations) {

    History {
        evaluations = List.copyOf(evaluations);
    }
}
