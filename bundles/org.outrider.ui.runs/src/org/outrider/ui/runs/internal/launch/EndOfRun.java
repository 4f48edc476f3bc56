/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.outrider.analysis.Finding;
import org.outrider.analysis.Severity;
import org.outrider.run.PlaytestResult;
import org.outrider.run.RunStatus;
import org.outrider.ui.runs.internal.Notification;
import org.outrider.ui.runs.internal.Pages;

/** Tells the user that a run is over, and shows the report where that is wanted. */
final class EndOfRun {

    private final PlaytestSettings settings;
    private final boolean quiet;
    private final RunOutput output;

    /**
     * @param quiet whether others tell the user
     */
    EndOfRun(PlaytestSettings settings, boolean quiet, RunOutput output) {
        this.settings = settings;
        this.quiet = quiet;
        this.output = output;
    }

    /** Does so soon, in the workbench's thread. */
    void tell(PlaytestResult result, @Nullable Path page) {
        if (quiet) {
            return;
        }
        Display.getDefault().asyncExec(() -> {
            Notification.show(title(result), text(result));
            if (page != null && settings.openReport() && result.status() == RunStatus.COMPLETED) {
                @Nullable String problem = Pages.open(page, settings.map() + " report");
                if (problem != null) {
                    output.println(problem);
                }
            }
        });
    }

    private String title(PlaytestResult result) {
        return switch (result.status()) {
            case COMPLETED -> settings.selection() + " has been tested";
            case STOPPED -> "The test of " + settings.selection() + " was stopped";
            default -> settings.selection() + " could not be tested";
        };
    }

    private static String text(PlaytestResult result) {
        if (result.status() == RunStatus.FAILED) {
            return "Not one episode could be played to its end; the console tells why.";
        }
        long errors = count(result, Severity.ERROR);
        return "Exit reached in " + result.exits() + " of " + result.played().size() + " episodes. "
                + result.findings().size() + (result.findings().size() == 1 ? " finding" : " findings")
                + (errors == 0 ? "" : ", " + errors + (errors == 1 ? " error" : " errors")) + ".";
    }

    private static long count(PlaytestResult result, Severity severity) {
        return result.findings().stream().map(Finding::severity).filter(severity::equals).count();
    }
}
