/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.outrider.ui.bot.SWTBot;
import org.outrider.ui.bot.SWTBotTable;
import org.outrider.ui.bot.SWTBotView;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;

/** An agent is trained on a map, stopped, goes on, and plays the map. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class TrainingTest {

    private static final String PREFIX = "org.outrider.ui.runs.";
    private static final int FAR_AWAY = 1_000_000;
    private static final int MILLIS_TO_TRAIN = 240_000;

    @RegisterExtension
    private final SampleWorkspace workspace = new SampleWorkspace();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void agentIsTrainedStoppedGoesOnAndPlays() throws Exception {
        SWTBotView view = bot.viewById(PREFIX + "view").show();
        SWTBotTable runs = view.bot().table();
        configure(FAR_AWAY);
        workspace.map("MAP01").contextMenu("Train agent on map").click();
        waitForState(runs, "running");
        waitForPoints("Loss", 2);
        Screenshots.take("training", bot.workbenchShell().widget);

        view.show();
        runs.select(0);
        view.toolbarButton("Stop").click();
        waitForState(runs, "stopped");
        assertEquals("training", runs.cell(0, "Kind"));
        long stopped = steps(runs);

        view.toolbarButton("Resume").click();
        waitForState(runs, "running");
        bot.waitUntil(Conditions.holds("it goes on", () -> steps(runs) > stopped), MILLIS_TO_TRAIN);
        view.toolbarButton("Stop").click();
        waitForState(runs, "stopped");

        long total = steps(runs) + 800;
        configure((int) total);
        workspace.map("MAP01").contextMenu("Train agent on map").click();
        waitForState(runs, "completed");
        assertEquals(1, runs.rowCount(), "it went on with what was stopped");
        assertEquals(total + " steps", runs.cell(0, "Episodes"));
        assertChartsTellOfIt();
        Screenshots.take("trained", bot.workbenchShell().widget);

        view.show();
        runs.getTableItem(0).contextMenu("Test map with this agent").click();
        bot.waitUntil(Conditions.holds("its test is over", () -> runs.widget.getItemCount() == 2
                && runs.widget.getItem(0).getText(0).equals("completed")), MILLIS_TO_TRAIN);
        assertEquals("test", runs.cell(0, "Kind"));
        assertTrue(runs.cell(0, "Agent").endsWith("iteration " + total), runs.cell(0, "Agent"));
    }

    private void assertChartsTellOfIt() {
        double[] epsilon = points("Epsilon");
        assertTrue(epsilon[0] > epsilon[epsilon.length - 1], "less is left to chance: " + Arrays.toString(epsilon));
        assertTrue(Arrays.stream(points("Loss")).allMatch(loss -> loss > 0), () -> Arrays.toString(points("Loss")));
        assertTrue(Arrays.stream(points("Steps/s")).allMatch(speed -> speed > 0));
        assertTrue(points("Evaluation score").length > 0);
        assertTrue(points("Reward").length > 0);
    }

    /** What a chart of the view Training shows. */
    private double[] points(String name) {
        return UIThreadRunnable.syncExec(() -> charts().filter(chart -> chart.getTitle().getText().startsWith(name))
                .findFirst()
                .map(chart -> chart.getSeriesSet().getSeries("curve").getYSeries())
                .orElse(new double[0]));
    }

    private Stream<Chart> charts() {
        SWTBot inside = bot.viewById(PREFIX + "training").bot();
        return inside.widgets(Chart.class).stream();
    }

    private void waitForPoints(String chart, int count) {
        bot.waitUntil(Conditions.holds(count + " points of " + chart, () -> points(chart).length >= count),
                MILLIS_TO_TRAIN);
    }

    /** A training of a small network, which learns soon and is looked at often. */
    private static void configure(int steps) throws CoreException {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        for (var old : manager.getLaunchConfigurations()) {
            old.delete();
        }
        ILaunchConfigurationWorkingCopy copy = manager.getLaunchConfigurationType(PREFIX + "train")
                .newInstance(null, "MAP01");
        copy.setAttribute(PREFIX + "wad", "/Outrider sample/" + SampleWorkspace.WAD);
        copy.setAttribute(PREFIX + "map", "MAP01");
        copy.setAttribute(PREFIX + "train.steps", steps);
        copy.setAttribute(PREFIX + "train.warmUp", 100);
        copy.setAttribute(PREFIX + "train.evaluationInterval", 800);
        copy.setAttribute(PREFIX + "train.evaluationEpisodes", 1);
        copy.setAttribute(PREFIX + "train.checkpointInterval", 800);
        copy.setAttribute(PREFIX + "train.seconds", 5);
        copy.setAttribute(PREFIX + "train.device", "cpu");
        copy.doSave();
    }

    private static long steps(SWTBotTable runs) {
        return Long.parseLong(runs.cell(0, "Episodes").split(" ")[0]);
    }

    private void waitForState(SWTBotTable runs, String state) {
        bot.waitUntil(Conditions.holds("the training is " + state,
                () -> runs.widget.getItemCount() > 0 && runs.widget.getItem(0).getText(0).equals(state)),
                MILLIS_TO_TRAIN);
    }
}
