/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.bot.waits;

import java.util.Arrays;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.outrider.ui.bot.SWTBotShell;
import org.outrider.ui.bot.SWTBotTable;
import org.outrider.ui.bot.UIThreadRunnable;

/** The usual things that tests wait for. */
public final class Conditions {

    private Conditions() {
    }

    /** Something that holds, asked in the workbench's thread. */
    public static ICondition holds(String what, Callable<Boolean> condition) {
        return new Condition(what, () -> UIThreadRunnable.syncExec(condition));
    }

    /** A window or dialog of that title is on display. */
    public static ICondition shellIsActive(String title) {
        return holds("the window '" + title + "' is open", () -> Arrays.stream(Display.getCurrent().getShells())
                .filter(Shell::isVisible)
                .anyMatch(shell -> shell.getText().equals(title)));
    }

    /** A window or dialog is gone. */
    public static ICondition shellCloses(SWTBotShell shell) {
        return holds("the window is closed", () -> shell.widget.isDisposed());
    }

    /** A table has so many rows or more. */
    public static ICondition tableHasRows(SWTBotTable table, int rows) {
        return holds("the table has " + rows + " rows", () -> table.widget.getItemCount() >= rows);
    }

    /** No job of that family waits or runs. */
    public static ICondition jobsAreOver(Object family) {
        return new Condition("the jobs of " + family + " are over", () -> Job.getJobManager().find(family).length == 0);
    }

    private record Condition(String what, Callable<Boolean> asked) implements ICondition {

        @Override
        public boolean test() throws Exception {
            return asked.call();
        }

        @Override
        public String getFailureMessage() {
            return what;
        }
    }
}
