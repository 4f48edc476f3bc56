/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A file that belongs to a run.
 *
 * @param reference what results call it, such as {@code artifact:runs/test_1f00ba11/episode_1.lmp}
 * @param kind      demo, log, video, screenshot, checkpoint
 * @param runId     the run
 * @param episode   the episode; null where it belongs to all of the run
 */
public record StoredArtifact(String reference, String kind, String sha256, long sizeBytes, String runId,
        @Nullable Integer episode, Path file, Instant createdAt) {
}
