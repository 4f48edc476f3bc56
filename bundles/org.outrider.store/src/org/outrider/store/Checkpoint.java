/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A state of a training.
 *
 * @param configuration all that is needed to go on from here or to play with it, as JSON
 * @param file          the network's weights
 */
public record Checkpoint(long id, String runId, long iteration, String configuration, Path file, Instant createdAt) {
}
