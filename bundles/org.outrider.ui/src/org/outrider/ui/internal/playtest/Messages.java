/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Brings word from jobs to the user, as long as the window is there. */
final class Messages {

    private final Shell shell;
    private final Display display;

    Messages(Shell shell) {
        this.shell = shell;
        this.display = shell.getDisplay();
    }

    /** Does something in the workbench's thread, soon. */
    void inWorkbench(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    /** Shows what went wrong. */
    void problem(String title, String text) {
        inWorkbench(() -> MessageDialog.openError(shell, title, text));
    }
}
