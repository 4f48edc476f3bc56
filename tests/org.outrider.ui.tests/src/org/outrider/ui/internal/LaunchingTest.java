/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.ISuspendResume;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.outrider.engine.GameEngine;
import org.outrider.run.EngineChoice;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.bot.SWTBot;
import org.outrider.ui.bot.SWTBotCombo;
import org.outrider.ui.bot.SWTBotShell;
import org.outrider.ui.bot.SWTBotTable;
import org.outrider.ui.bot.SWTBotView;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;

/** Runs are launched by configurations, the editor and saved WADs, and paused, resumed, stopped and compared. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class LaunchingTest {

    private static final String PLAYTEST = "org.outrider.ui.runs.playtest";
    private static final String TRAIN = "org.outrider.ui.runs.train";
    private static final String RUNS_VIEW = "org.outrider.ui.runs.view";

    @RegisterExtension
    private final SampleWorkspace workspace = new SampleWorkspace();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void playtestHasTabsForMapAgentEpisodesAndEngine() throws Exception {
        SWTBotShell dialog = openDialog(configuration(PLAYTEST, 5));

        assertEquals("MAP01", dialog.bot().comboBoxWithLabel("Map:").getText());
        Screenshots.take("launch-map", dialog.widget);
        dialog.bot().cTabItem("Agent").activate();
        assertEquals("explorer", dialog.bot().comboBoxWithLabel("Agent:").getText());
        dialog.bot().cTabItem("Episodes").activate();
        dialog.bot().textWithLabel("Seed:").setText("luck");
        assertFalse(dialog.bot().button("Run").isEnabled());
        dialog.bot().textWithLabel("Seed:").setText("-12");
        assertTrue(dialog.bot().button("Run").isEnabled());
        Screenshots.take("launch-episodes", dialog.widget);
        dialog.bot().cTabItem("Engine").activate();
        assertTrue(dialog.bot().comboBoxWithLabel("Engine:").getText().startsWith("classic "));
        close(dialog);
    }

    @Test
    void engineIsChosenByNameOrByWhatTheMapNeeds() throws Exception {
        ILaunchConfiguration configuration = configuration(PLAYTEST, 1);
        SWTBotShell dialog = openDialog(configuration);
        dialog.bot().cTabItem("Engine").activate();
        SWTBotCombo engine = dialog.bot().comboBoxWithLabel("Engine:");

        for (GameEngine installed : EngineChoice.installed().all()) {
            engine.setSelection(installed.nameAndVersion().strip());
            Optional<String> missing = installed.status().missing();
            assertEquals(missing.isEmpty(), dialog.bot().button("Run").isEnabled(), installed.id());
            assertTrue(missing.isEmpty() || dialog.bot().allText().contains(missing.get().strip()),
                    () -> installed.id() + " lacks " + missing + ":\n" + dialog.bot().allText());
            Screenshots.take("launch-engine-" + installed.id(), dialog.widget);
        }
        engine.setSelection("by what the map needs");
        dialog.bot().button("Run").click();

        waitForRuns(1);
        assertEquals("auto", DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()[0]
                .getAttribute("org.outrider.ui.runs.engine", ""));
    }

    @Test
    void trainingHasTabsForRewardsNetworkAndCourse() throws Exception {
        SWTBotShell dialog = openDialog(configuration(TRAIN, 5));

        dialog.bot().cTabItem("Learning").activate();
        dialog.bot().textWithLabel("Rewards:").setText("kill=much");
        assertFalse(dialog.bot().button("Run").isEnabled());
        dialog.bot().textWithLabel("Rewards:").setText("kill=5,death=-5");
        assertTrue(dialog.bot().button("Run").isEnabled());
        Screenshots.take("launch-learning", dialog.widget);
        dialog.bot().cTabItem("Course").activate();
        Screenshots.take("launch-course", dialog.widget);
        close(dialog);
    }

    @Test
    void runIsPausedResumedAndStoppedFromTheRunsView() throws Exception {
        SWTBotView view = bot.viewById(RUNS_VIEW).show();
        SWTBotTable runs = view.bot().table();
        inRealTime(() -> {
            launch(configuration(PLAYTEST, 20));
            waitForState(runs, "running");

            runs.getTableItem(0).select();
            view.toolbarButton("Pause").click();
            waitForState(runs, "paused");
            view.toolbarButton("Resume").click();
            waitForState(runs, "running");
            view.toolbarButton("Stop").click();

            bot.waitUntil(Conditions.jobsAreOver(SampleWorkspace.RUNS));
            waitForState(runs, "stopped");
        });
    }

    @Test
    void runIsPausedAndResumedByTheMeansOfTheDebugToolbar() throws Exception {
        SWTBotTable runs = bot.viewById(RUNS_VIEW).show().bot().table();
        inRealTime(() -> {
            launch(configuration(PLAYTEST, 20));
            waitForState(runs, "running");
            IProcess process = Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getProcesses())
                    .filter(IProcess::canTerminate).findFirst().orElseThrow();
            ISuspendResume toolbar = Adapters.adapt(process, ISuspendResume.class);

            toolbar.suspend();
            waitForState(runs, "paused");
            assertTrue(toolbar.canResume());
            toolbar.resume();
            waitForState(runs, "running");
            process.terminate();

            bot.waitUntil(Conditions.jobsAreOver(SampleWorkspace.RUNS));
            waitForState(runs, "stopped");
        });
    }

    @Test
    void runIsStoppedFromTheConsoleAndIsInTheRunHistory() throws Exception {
        ILaunchConfiguration configuration = configuration(PLAYTEST, 20);
        inRealTime(() -> {
            launch(configuration);

            bot.viewById("org.eclipse.ui.console.ConsoleView").show().toolbarButton("Terminate").click();

            bot.waitUntil(Conditions.jobsAreOver(SampleWorkspace.RUNS));
        });
        waitForState(bot.viewById(RUNS_VIEW).show().bot().table(), "stopped");
        assertEquals(configuration, DebugUITools.getLastLaunch(IDebugUIConstants.ID_RUN_LAUNCH_GROUP));
    }

    @Test
    void runIsCancelledInTheProgressViewAndTheUserIsTold() throws Exception {
        inRealTime(() -> {
            launch(configuration(PLAYTEST, 20));

            SWTBotView progress = bot.viewById("org.eclipse.ui.views.ProgressView").show();
            bot.waitUntil(Conditions.holds("the run is cancelled", () -> cancel(progress)));

            bot.waitUntil(Conditions.holds("a note tells that the test was stopped", () -> Arrays
                    .stream(Display.getCurrent().getShells())
                    .anyMatch(shell -> new SWTBot(() -> shell).allText().contains("MAP01 of outrider-sample.wad was"))),
                    120_000);
        });
    }

    @Test
    void openMapIsTestedFromItsEditor() throws Exception {
        configuration(PLAYTEST, 1);
        workspace.map("MAP01").doubleClick();
        bot.editorByTitle("MAP01 - " + SampleWorkspace.WAD).show();

        bot.menu("Map", "Test map with agent").click();

        waitForRuns(1);
    }

    @Test
    void wadAsksWhichOfItsMapsIsTested() throws Exception {
        bot.viewById("org.outrider.ui.maps.explorer").show().bot().tree()
                .expandNode(workspace.project().getName()).getNode(SampleWorkspace.WAD)
                .contextMenu("Test map with agent").click();

        SWTBotShell dialog = bot.shell("Which map?");
        dialog.bot().text(0).setText("MAP03");
        SWTBotTable maps = dialog.bot().table();
        bot.waitUntil(Conditions.holds("only MAP03 is left", () -> maps.rowCount() == 1));
        dialog.bot().button("OK").click();

        SWTBotTable runs = bot.viewById(RUNS_VIEW).show().bot().table();
        bot.waitUntil(Conditions.holds("MAP03 is tested", () -> runs.column("Map").equals(List.of("MAP03"))));
    }

    @Test
    void runsAreThoseOfTheDatabaseThatThePreferencesName() throws Exception {
        launch(configuration(PLAYTEST, 1));
        waitForRuns(1);

        OutriderPreferences.node().put(OutriderPreferences.DATABASE, workspace.folder().resolve("another").toString());

        SWTBotTable runs = bot.viewById(RUNS_VIEW).show().bot().table();
        bot.waitUntil(Conditions.holds("no run is listed", () -> runs.widget.getItemCount() == 0));
    }

    @Test
    void twoRunsAreCompared() throws Exception {
        SWTBotView view = bot.viewById(RUNS_VIEW).show();
        SWTBotTable runs = view.bot().table();
        for (int number = 1; number <= 2; number++) {
            launch(configuration(PLAYTEST, number));
            waitForRuns(number);
        }

        runs.select(0, 1);
        view.toolbarButton("Compare").click();

        SWTBotTable rows = bot.viewById("org.outrider.ui.runs.comparison").bot().table();
        bot.waitUntil(Conditions.tableHasRows(rows, 10));
        assertEquals(List.of("1", "2"), List.of(rows.cell(0, "First"), rows.cell(0, "Second")));
        Screenshots.take("comparison", bot.workbenchShell().widget);
    }

    @Test
    void savedWadIsTestedAgainAndTheDifferenceShown() throws Exception {
        workspace.map("MAP01").contextMenu("Retest on save").click();
        bot.waitUntil(Conditions.holds("the WAD is watched", () -> Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("outrider-retest-on-save"))));

        saveByAnotherProgram();
        waitForRuns(1);
        saveByAnotherProgram();
        waitForRuns(2);

        SWTBotTable rows = bot.viewById("org.outrider.ui.runs.comparison").bot().table();
        bot.waitUntil(Conditions.tableHasRows(rows, 10));
        assertEquals(List.of("2", "2"), List.of(rows.cell(0, "First"), rows.cell(0, "Second")));
        workspace.map("MAP01").contextMenu("Retest on save").click();
    }

    private void saveByAnotherProgram() throws Exception {
        Path wad = workspace.project().getLocation().toPath().resolve(SampleWorkspace.WAD);
        Files.write(wad, Files.readAllBytes(wad));
    }

    private void waitForRuns(int count) {
        SWTBotTable runs = bot.viewById(RUNS_VIEW).show().bot().table();
        bot.waitUntil(Conditions.holds(count + " runs are over", () -> Arrays.stream(runs.widget.getItems())
                .filter(item -> item.getText(0).equals("completed"))
                .count() == count), 120_000);
    }

    private static ILaunchConfiguration configuration(String type, int episodes) throws CoreException {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfigurationType kind = manager.getLaunchConfigurationType(type);
        ILaunchConfigurationWorkingCopy copy = kind.newInstance(null, manager.generateLaunchConfigurationName("MAP01"));
        copy.setAttribute("org.outrider.ui.runs.wad", "/Outrider sample/" + SampleWorkspace.WAD);
        copy.setAttribute("org.outrider.ui.runs.map", "MAP01");
        copy.setAttribute("org.outrider.ui.runs.episodes", episodes);
        copy.setAttribute("org.outrider.ui.runs.jobs", 1);
        return copy.doSave();
    }

    private static void launch(ILaunchConfiguration configuration) {
        UIThreadRunnable.syncRun(() -> DebugUITools.launch(configuration, ILaunchManager.RUN_MODE));
    }

    private SWTBotShell openDialog(ILaunchConfiguration configuration) {
        UIThreadRunnable.asyncExec(() -> DebugUITools.openLaunchConfigurationDialogOnGroup(
                bot.workbenchShell().widget, new StructuredSelection(configuration),
                IDebugUIConstants.ID_RUN_LAUNCH_GROUP));
        return bot.shell("Run Configurations");
    }

    private void close(SWTBotShell dialog) {
        new SWTBot(() -> dialog.widget).button("Close").click();
        SWTBot front = new SWTBot();
        bot.sleep(500);
        if (dialog.isOpen()) {
            // unsaved changes are dropped
            front.button("Don't Save").click();
        }
        bot.waitUntil(Conditions.shellCloses(dialog));
    }

    /** Presses the button of the job, which is made anew whenever its text changes; false where it is not there. */
    private static boolean cancel(SWTBotView progress) {
        Optional<ToolItem> button = progress.bot().widgets(ToolBar.class).stream()
                .flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> "Cancel Operation".equals(item.getToolTipText()))
                .findFirst();
        button.ifPresent(item -> item.notifyListeners(SWT.Selection, new Event()));
        return button.isPresent();
    }

    /** What is done while runs go on that would be over too soon. */
    @FunctionalInterface
    private interface Steps {

        void run() throws Exception;
    }

    private void inRealTime(Steps steps) throws Exception {
        bot.viewById("org.outrider.ui.runs.game").toolbarButton("Play in real time").click();
        try {
            steps.run();
        } finally {
            bot.viewById("org.outrider.ui.runs.game").toolbarButton("Play in real time").click();
        }
    }

    private void waitForState(SWTBotTable runs, String state) {
        bot.waitUntil(Conditions.holds("the run is " + state,
                () -> runs.widget.getItemCount() > 0 && runs.widget.getItem(0).getText(0).equals(state)));
    }
}
