/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

/** What the jobs of runs have in common. */
public final class RunJobs {

    /** The family of all jobs that follow runs. */
    public static final Object FAMILY = "org.outrider.ui.runs";

    private RunJobs() {
    }
}
