/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

/**
 * An episode that is to be played.
 *
 * @param number from 1
 */
public record EpisodeJob(String runId, int number) {

    /** The job of a key. */
    static EpisodeJob of(String key) {
        int slash = key.lastIndexOf('/');
        return new EpisodeJob(key.substring(0, slash), Integer.parseInt(key.substring(slash + 1)));
    }

    /** What no other job has. */
    public String key() {
        return runId + "/" + number;
    }
}
