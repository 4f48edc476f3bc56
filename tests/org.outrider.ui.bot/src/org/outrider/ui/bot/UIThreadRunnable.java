/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.swt.widgets.Display;

/** Runs tasks of tests, which have a thread of their own, in the workbench's thread. */
public final class UIThreadRunnable {

    private UIThreadRunnable() {
    }

    /** Runs a task and answers with its result. Whatever it throws that is checked comes wrapped. */
    public static <T> T syncExec(Callable<T> task) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Display.getDefault().syncExec(() -> {
            try {
                answer.complete(task.call());
            } catch (Exception | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs a task and waits for its end. */
    public static void syncRun(Runnable task) {
        syncExec(() -> {
            task.run();
            return true;
        });
    }

    /** Has a task run soon, without waiting for it: it may open a dialog that stays. */
    public static void asyncExec(Runnable task) {
        Display.getDefault().asyncExec(task);
    }
}
