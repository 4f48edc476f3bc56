/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.time.Instant;

import org.outrider.learn.TrainingSettings;

/**
 * What a training was started with, as it is kept in its folder.
 *
 * @param trainingId names this training and no other
 * @param startedAt when it was started first
 * @param engine name and version of the engine that it was started with
 */
public record Identity(String trainingId, Instant startedAt, String engine, TrainingSettings settings) {
}
