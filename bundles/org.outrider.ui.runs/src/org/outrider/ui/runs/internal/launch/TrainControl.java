/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

/** Stops and pauses a training: its thread asks here whether to go on. */
final class TrainControl implements RunControl {

    private boolean stopped;
    private boolean paused;

    @Override
    public synchronized void stop() {
        stopped = true;
        notifyAll();
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
