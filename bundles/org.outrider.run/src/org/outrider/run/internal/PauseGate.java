/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

/** Lets threads pass while it is open, and holds them while it is closed. */
final class PauseGate {

    private volatile boolean closed;
    private long closedSince;
    private long nanosClosed;

    boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            closedSince = System.nanoTime();
        }
    }

    synchronized void open() {
        nanosClosed = nanosClosed();
        closed = false;
        notifyAll();
    }

    /** How long the gate has been closed in all, up to now. */
    synchronized long nanosClosed() {
        return nanosClosed + (closed ? System.nanoTime() - closedSince : 0);
    }

    /** Comes back when the gate is open, or at once where the thread is interrupted. Costs nothing while it is open. */
    void pass() {
        if (closed) {
            await();
        }
    }

    private synchronized void await() {
        try {
            while (closed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
