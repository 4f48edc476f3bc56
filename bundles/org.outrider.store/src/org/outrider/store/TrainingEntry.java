/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.time.Instant;

/** An entry of a training's log. */
public record TrainingEntry(long iteration, double dqnLoss, Instant timestamp) {
}
