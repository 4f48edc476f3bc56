/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C (and a termination signal) interrupt a command's thread and gives the command time to keep what it has
 * finished: the process ends when the command has, or after {@value #PATIENCE_SECONDS} seconds.
 */
final class GracefulInterrupt implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread command;
    private final Thread hook = new Thread(this::stopCommand, "outrider-interrupt");

    private GracefulInterrupt(Thread command) {
        this.command = command;
    }

    /** To be closed when the command that runs in that thread has ended. */
    static GracefulInterrupt of(Thread command) {
        GracefulInterrupt interrupt = new GracefulInterrupt(command);
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** Interrupts the command and waits for its end. */
    void stopCommand() {
        command.interrupt();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("outrider: the command did not stop in " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has ended. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is shutting down: the hook is running, and has just been told
        }
    }
}
