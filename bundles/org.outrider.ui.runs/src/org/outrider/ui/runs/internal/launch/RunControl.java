/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

/** What the debug tool bar and the console can do with a run. */
interface RunControl {

    /** Asks the run to end soon. */
    void stop();

    /** Holds the run where it is. */
    void pause();

    /** Has it go on. */
    void resume();

    boolean isPaused();
}
