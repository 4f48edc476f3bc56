/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.queue.RunArchive;
import org.outrider.sample.SampleIwad;
import org.outrider.ui.OutriderPreferences;
import org.outrider.ui.bot.SWTBotShell;
import org.outrider.ui.bot.SWTBotTable;
import org.outrider.ui.bot.SWTBotView;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;
import org.outrider.ui.runs.internal.Services;

/** A designer exports a run from the view Runs. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class ExportTest {

    private static final int EPISODES = 2;

    @TempDir
    private Path folder = Path.of("");

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void keepRun() throws Exception {
        UIThreadRunnable.syncRun(() -> {
            IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
            welcome.closeIntro(welcome.getIntro());
        });
        bot.resetPerspective("org.outrider.ui.perspective");
        OutriderPreferences.node().put(OutriderPreferences.DATABASE, folder.resolve("runs").toString());
        Path wad = Files.write(folder.resolve("sample.wad"), SampleIwad.build());
        PlaytestResult result = new PlaytestRunner(new ClassicEngine()).start(PlaytestRequest
                .of(List.of(wad), "MAP02").episodes(EPISODES).episodeSeconds(5).build(), event -> { }).await();
        new RunArchive(Services.store().get()).keep(result);
        // the view is opened anew, and so it lists what was kept without its knowing
        bot.openView(RunsView.ID).close();
    }

    @AfterEach
    void closeDatabase() {
        bot.openView(RunsView.ID).close();
        bot.waitUntil(Conditions.holds("nothing is read any more",
                () -> Stream.of(Job.getJobManager().find(null)).noneMatch(
                        job -> job.getName().startsWith("Reading ") || job.getName().startsWith("Listing runs"))));
        OutriderPreferences.node().remove(OutriderPreferences.DATABASE);
        Services.store().deactivate();
    }

    @ParameterizedTest
    @CsvSource({"run.html,<html", "run.csv,episode", "run.json,MAP02"})
    void runIsWrittenAsTheSuffixOfTheFileSays(String name, String part) throws Exception {
        Path file = folder.resolve(name);

        export(Optional.of(file));

        bot.waitUntil(Conditions.holds("the run is exported", () -> isOver("Exporting MAP02") && Files.exists(file)));
        assertEquals(List.of("Export MAP02 of sample", "sample-MAP02"), asked);
        String text = Files.readString(file);
        assertTrue(text.contains(part), text);
    }

    @Test
    void nothingIsWrittenWhereNoFileIsChosen() throws Exception {
        export(Optional.empty());

        bot.waitUntil(Conditions.holds("the user was asked", () -> asked.size() == 2));
        assertTrue(isOver("Exporting MAP02"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(file -> file.toString().matches(".*\\.(html|csv|json)")).toList());
        }
    }

    @Test
    void userIsToldWhyARunCannotBeExported() {
        Path file = folder.resolve("missing").resolve("run.csv");

        export(Optional.of(file));

        SWTBotShell told = bot.shell("Exporting MAP02");
        assertTrue(told.bot().allText().contains(file.toString()), told.bot().allText());
        told.bot().button("OK").click();
        bot.waitUntil(Conditions.shellCloses(told));
        assertFalse(Files.exists(file));
    }

    private void export(Optional<Path> file) {
        SWTBotView view = bot.openView(RunsView.ID);
        UIThreadRunnable.syncRun(() -> ((RunsView) view.getReference()).chooseFilesBy((shell, title, name) -> {
            asked.addAll(List.of(title, name));
            return file;
        }));
        SWTBotTable runs = view.bot().table();
        bot.waitUntil(Conditions.tableHasRows(runs, 1));
        runs.select(0);
        view.toolbarButton("Export").click();
    }

    private static boolean isOver(String job) {
        return Stream.of(Job.getJobManager().find(null)).noneMatch(found -> found.getName().equals(job));
    }
}
