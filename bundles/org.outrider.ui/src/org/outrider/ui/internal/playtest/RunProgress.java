/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import org.eclipse.core.runtime.IProgressMonitor;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.PlaytestListener;

/** Shows in a progress monitor how a run goes on, and tells the console of each episode that is over. */
final class RunProgress implements PlaytestListener {

    private static final int WHOLE = 1000;

    private final IProgressMonitor monitor;
    private final PlaytestChoice choice;
    private final RunConsole console;
    private int shown;

    RunProgress(IProgressMonitor monitor, PlaytestChoice choice, RunConsole console) {
        this.monitor = monitor;
        this.choice = choice;
        this.console = console;
        monitor.beginTask("", WHOLE);
        monitor.subTask("Reading the map");
    }

    @Override
    public void notify(PlaytestEvent event) {
        switch (event) {
            case PlaytestEvent.TestingProgress progress -> show(progress);
            case PlaytestEvent.EpisodeCompleted completed ->
                console.println(RunText.ended(choice.map(), completed.episode()));
            case PlaytestEvent.TestingCompleted completed -> monitor.done();
        }
    }

    private void show(PlaytestEvent.TestingProgress progress) {
        int reached = (int) (WHOLE * progress.progressPercent() / 100);
        if (reached > shown) {
            monitor.worked(reached - shown);
            shown = reached;
        }
        monitor.subTask("Episode " + progress.episode() + " of " + progress.totalEpisodes() + ", health "
                + progress.health() + ", kills " + progress.kills() + ", about "
                + RunText.time(progress.remaining()) + " left");
    }
}
