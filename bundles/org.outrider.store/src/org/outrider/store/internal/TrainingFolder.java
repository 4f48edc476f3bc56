/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store.internal;

import java.util.Set;

/** Where trainings keep what they go on from: in folders of the artifacts that are theirs as a whole. */
public final class TrainingFolder {

    private static final String RUNS = "runs/";
    private static final String NAME = "/training";

    private TrainingFolder() {
    }

    /** The folder of a training, relative to that of the artifacts. */
    public static String of(String runId) {
        return RUNS + runId + NAME;
    }

    /** Whether a file is in the folder of one of these runs. */
    public static boolean isOwned(String path, Set<String> runIds) {
        int end = path.indexOf(NAME + "/");
        return path.startsWith(RUNS) && end > 0 && runIds.contains(path.substring(RUNS.length(), end));
    }
}
