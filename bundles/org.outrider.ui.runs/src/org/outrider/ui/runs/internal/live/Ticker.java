/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import org.eclipse.swt.widgets.Control;

/** Calls a task in the workbench's thread again and again, for as long as a control is there. */
final class Ticker {

    private final Control control;
    private final int millis;
    private final Runnable task;

    private Ticker(Control control, int millis, Runnable task) {
        this.control = control;
        this.millis = millis;
        this.task = task;
    }

    /** Begins; only for the workbench's thread. */
    static void start(Control control, int millis, Runnable task) {
        new Ticker(control, millis, task).tick();
    }

    private void tick() {
        if (!control.isDisposed()) {
            task.run();
            control.getDisplay().timerExec(millis, this::tick);
        }
    }
}
