/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

/** Lets threads pass while it is open, and holds them while it is closed. */
final class PauseGate {

    private volatile boolean closed;

    boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        closed = true;
    }

    synchronized void open() {
        closed = false;
        notifyAll();
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
