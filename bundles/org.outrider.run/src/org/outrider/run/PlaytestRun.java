/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

/** A run that goes on. */
public interface PlaytestRun {

    /** Names this run and no other. */
    String testId();

    /** Asks the run to end soon; the episodes that are over by then are kept. May be called by any thread. */
    void stop();

    /** Holds all episodes where they are, until the run is resumed or stopped. May be called by any thread. */
    void pause();

    /** Has the episodes go on after a pause. May be called by any thread. */
    void resume();

    /** Whether the run is held by a pause. */
    boolean isPaused();

    /**
     * Waits for the end.
     *
     * @throws InterruptedException where the waiting thread is interrupted; the run goes on
     */
    PlaytestResult await() throws InterruptedException;
}
