/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.launch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.outrider.report.text.RunText;
import org.outrider.report.text.Times;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.PlaytestListener;

/** Shows in a progress monitor how a run goes on, and tells the console of each episode that is over. */
final class RunMonitor implements PlaytestListener {

    private static final int WHOLE = 1000;

    private final RunOutput output;
    private volatile IProgressMonitor monitor = new NullProgressMonitor();
    private int shown;

    RunMonitor(RunOutput output) {
        this.output = output;
    }

    /** From now on the progress is shown here. */
    void showIn(IProgressMonitor shownIn) {
        shownIn.beginTask("", WHOLE);
        monitor = shownIn;
    }

    @Override
    public void notify(PlaytestEvent event) {
        switch (event) {
            case PlaytestEvent.TestingProgress progress -> show(progress);
            case PlaytestEvent.EpisodeCompleted completed -> output.println(RunText.ended(completed.episode()));
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
                + progress.health() + ", kills " + progress.kills() + ", about " + Times.of(progress.remaining())
                + " left");
    }
}
