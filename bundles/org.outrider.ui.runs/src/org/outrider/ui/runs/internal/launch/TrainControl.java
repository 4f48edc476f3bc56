/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import org.outrider.ui.runs.RunControl;

/** Stops and pauses a training: its thread asks here whether to go on. */
final class TrainControl implements RunControl {

    private boolean stopped;
    private boolean paused;
    private Runnable whenStopped = () -> { };

    /** What else is to be done when the training is told to stop. */
    synchronized void whenStopped(Runnable task) {
        whenStopped = task;
    }

    @Override
    public void stop() {
        Runnable task;
        synchronized (this) {
            stopped = true;
            notifyAll();
            task = whenStopped;
        }
        task.run();
    }

    @Override
    public synchronized void pause() {
        paused = true;
    }

    @Override
    public synchronized void resume() {
        paused = false;
        notifyAll();
    }

    @Override
    public synchronized boolean isPaused() {
        return paused && !stopped;
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    /** Whether the training is to end; comes back after a pause when that is over. */
    synchronized boolean shouldStop() {
        try {
            while (isPaused()) {
                wait();
            }
        } catch (InterruptedException e) {
            // an interrupt would spoil the files that the training writes: it ends in order
            stopped = true;
        }
        return stopped;
    }
}
