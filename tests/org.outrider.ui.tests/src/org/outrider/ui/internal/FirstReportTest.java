/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.bot.SWTBot;
import org.outrider.ui.bot.SWTBotEditor;
import org.outrider.ui.bot.SWTBotTable;
import org.outrider.ui.bot.SWTBotTree;
import org.outrider.ui.bot.SWTBotTreeItem;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;

/** A new user goes from an empty workspace to an exported bug report. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class FirstReportTest {

    private static final String RUNS = "org.outrider.ui.runs";
    private static final int MILLIS_FOR_SYSTEM_DIALOG = 3000;
    private static final String WAD = "outrider-sample.wad";

    @TempDir
    private Path folder = Path.of("");

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Outrider sample");

    @BeforeEach
    void emptyDatabase() {
        OutriderPreferences.node().put(OutriderPreferences.DATABASE, folder.resolve("runs").toString());
    }

    @AfterEach
    void emptyWorkspace() throws Exception {
        Job.getJobManager().cancel(RUNS);
        Job.getJobManager().join(RUNS, null);
        bot.closeAllEditors();
        project.delete(true, true, null);
        SampleWorkspace.waitUntilRead();
        SampleWorkspace.closeDatabase();
    }

    @Test
    void fromAnEmptyWorkspaceToAnExportedBugReport() throws Exception {
        welcome();
        SWTBotTreeItem map = sampleMap();
        watchTheTest(map);
        openThePlantedFinding();
        writeTheBugReport();
        lookAtItInTheDark();
    }

    private void welcome() {
        bot.workbenchShell().maximize();
        UIThreadRunnable.syncRun(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(null, false));
        shoot("1-welcome");
        bot.inWindow().link("Create the sample project").click();
        bot.waitUntil(Conditions.holds("the project is there", () -> project.getFile(WAD).exists()));
    }

    private SWTBotTreeItem sampleMap() {
        bot.resetPerspective(OutriderPerspective.ID);
        SWTBotTree maps = bot.viewById("org.outrider.ui.maps.explorer").show().bot().tree();
        SWTBotTreeItem map = maps.expandNode(project.getName(), WAD).getNode("MAP01");
        map.doubleClick();
        bot.editorByTitle("MAP01 - " + WAD);
        bot.sleep(1500);
        shoot("2-sample-project");
        return map;
    }

    private void watchTheTest(SWTBotTreeItem map) throws Exception {
        bot.viewById("org.outrider.ui.runs.game").toolbarButton("Play in real time").click();
        map.contextMenu("Test map with agent").click();
        bot.waitUntil(Conditions.holds("a run goes on", () -> Job.getJobManager().find(RUNS).length > 0));
        bot.sleep(4000);
        shoot("3-live");
        bot.viewById("org.outrider.ui.runs.game").toolbarButton("Play in real time").click();
        bot.waitUntil(Conditions.jobsAreOver(RUNS), 240_000);
        SWTBotTable runs = bot.viewById("org.outrider.ui.runs.view").show().bot().table();
        bot.waitUntil(Conditions.holds("the run is listed as completed",
                () -> runs.widget.getItemCount() == 1 && runs.widget.getItem(0).getText(0).equals("completed")));
        assertEquals("MAP01", runs.cell(0, "Map"));
        assertEquals("5", runs.cell(0, "Episodes"));
        assertTrue(Files.exists(project.getLocation().toPath()
                .resolve("outrider-report/outrider-sample-MAP01/report.html")));
        SWTBotTable episodes = bot.viewById("org.outrider.ui.runs.results").show().bot().table();
        bot.waitUntil(Conditions.tableHasRows(episodes, 5));
        shoot("4-results");
    }

    private void openThePlantedFinding() throws Exception {
        SWTBotTable findings = bot.viewById("org.outrider.ui.findings.view").show().bot().table();
        bot.waitUntil(Conditions.holds("what was played and what was checked is listed",
                () -> findings.column("Source").containsAll(List.of("playtest", "check"))));
        IMarker[] problems = project.getFile(WAD).findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
        assertEquals(findings.rowCount(), problems.length);
        assertTrue(findings.column("Rule").contains("switch-never-used"), "the planted switch that opens nothing");
        findings.getTableItem("playtest").doubleClick();
        bot.editorByTitle("MAP01 - " + WAD);
        bot.sleep(1500);
        shoot("5-finding");
        findings.getTableItem("playtest").contextMenu("Report as bug").click();
    }


    private void writeTheBugReport() throws Exception {
        bot.waitUntil(Conditions.holds("the report is open", () -> SWTWorkbenchBot.page().getActiveEditor() != null
                && SWTWorkbenchBot.page().getActiveEditor().isDirty()));
        SWTBotEditor report = bot.activeEditor();
        report.bot().textWithLabel("Notes:").setText("Seen with the sample game.");
        shoot("6-bug-report");
        report.save();
        bot.waitUntil(Conditions.holds("the report is kept", () -> !report.getReference().isDirty()));
        report.bot().cTabItem("Evidence").activate();
        shoot("7-evidence");
        report.bot().cTabItem("Markdown").activate();
        shoot("8-markdown");
        report.bot().button("Export...").click();
        bot.sleep(MILLIS_FOR_SYSTEM_DIALOG);
        // the dialog is the system's own: it proposes a name beside the WAD, and Enter accepts it
        UIThreadRunnable.syncRun(() -> press(SWT.CR));
        bot.waitUntil(Conditions.holds("the report is exported", this::isExported));
        Path file = exported();
        String text = Files.readString(file);
        assertTrue(text.contains("Seen with the sample game."), text);
        assertTrue(text.contains("| Map | MAP01 of outrider-sample |"), text);
    }

    private void lookAtItInTheDark() {
        bot.viewById("org.outrider.ui.runs.results").show().bot().cTabItem("Events").activate();
        shoot("9-events");
        theme("org.eclipse.e4.ui.css.theme.e4_dark");
        try {
            shoot("dark-markdown");
            bot.activeEditor().bot().cTabItem("Report").activate();
            bot.viewById("org.outrider.ui.findings.view").show();
            shoot("dark-bug-report");
            bot.activeEditor().bot().cTabItem("Evidence").activate();
            SWTBot results = bot.viewById("org.outrider.ui.runs.results").show().bot();
            shoot("dark-evidence");
            results.cTabItem("Summary").activate();
            bot.editorByTitle("MAP01 - " + WAD).show();
            shoot("dark-summary");
            bot.viewById("org.outrider.ui.runs.view").show();
            shoot("dark-runs");
        } finally {
            theme("org.eclipse.e4.ui.css.theme.e4_default");
        }
    }

    private static void theme(String id) {
        UIThreadRunnable.syncRun(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false));
    }

    private boolean isExported() throws IOException {
        try (Stream<Path> files = Files.list(project.getLocation().toPath())) {
            return files.anyMatch(file -> file.toString().endsWith(".md"));
        }
    }

    private Path exported() throws IOException {
        try (Stream<Path> files = Files.list(project.getLocation().toPath())) {
            return files.filter(file -> file.toString().endsWith(".md")).findFirst().orElseThrow();
        }
    }

    private static void press(int key) {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = key;
        Display.getCurrent().post(event);
        event.type = SWT.KeyUp;
        Display.getCurrent().post(event);
    }

    private void shoot(String name) {
        Screenshots.take(name, bot.workbenchShell().widget);
    }
}
