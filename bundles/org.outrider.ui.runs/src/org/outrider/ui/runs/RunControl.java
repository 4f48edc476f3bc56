/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

/** What can be done with a run or a training that goes on in the workbench. */
public interface RunControl {

    /** Asks the run to end soon. */
    void stop();

    /** Holds the run where it is. */
    void pause();

    /** Has it go on. */
    void resume();

    boolean isPaused();
}
