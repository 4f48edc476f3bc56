/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.outrider.run.Engines;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.queue.RunArchive;
import org.outrider.ui.OutriderColors;
import org.outrider.ui.WorkbenchStore;
import org.outrider.ui.bot.SWTBot;
import org.outrider.ui.bot.SWTBotTable;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;

/** A designer looks at what came of two runs. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class ResultsTest {

    private static final String RUNS_VIEW = "org.outrider.ui.runs.view";
    private static final String RESULTS_VIEW = "org.outrider.ui.runs.results";
    private static final int EPISODES = 2;
    private static final int MILLIS_FOR_VIDEO = 180_000;
    private static final int MILLIS_FOR_DIALOG = 3000;

    @RegisterExtension
    private final SampleWorkspace workspace = new SampleWorkspace();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeEach
    void keepTwoRuns() throws Exception {
        keepRun(1);
        keepRun(2);
        bot.viewById(RUNS_VIEW).close();
        SWTBotTable runs = bot.openView(RUNS_VIEW).bot().table();
        bot.waitUntil(Conditions.tableHasRows(runs, 2));
    }

    @Test
    void twoRunsAreComparedByNumbersAndInTheRadarChart() {
        SWTBotTable runs = bot.viewById(RUNS_VIEW).show().bot().table();
        runs.select(0, 1);
        bot.viewById(RUNS_VIEW).toolbarButton("Compare").click();

        bot.waitUntil(Conditions.holds("the comparison is shown", () -> UIThreadRunnable.syncExec(
                () -> SWTWorkbenchBot.page().findView("org.outrider.ui.runs.comparison") != null)));
        SWTBot comparison = bot.viewById("org.outrider.ui.runs.comparison").show().bot();
        SWTBotTable numbers = comparison.table();
        bot.waitUntil(Conditions.holds("the numbers are there", () -> numbers.rowCount() > 5));
        assertEquals(Integer.toString(EPISODES), numbers.cell(0, "First"));
        Control radar = UIThreadRunnable.syncExec(() -> comparison.widgets(Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("RadarChart")).findFirst().orElseThrow());
        ImageData picture = new ImageData(Screenshots.take("comparison-radar", radar).toString());
        assertTrue(count(picture, OutriderColors.FIRST) > 50, "the first run's shape");
        assertTrue(count(picture, OutriderColors.SECOND) > 50, "the second run's shape");
        Screenshots.take("comparison", bot.workbenchShell().widget);
    }

    @Test
    void runsAreFilteredByWords() {
        SWTBot view = bot.viewById(RUNS_VIEW).show().bot();
        SWTBotTable runs = view.table();

        view.text().setText("map01 explorer");
        assertEquals(2, runs.rowCount());
        view.text().setText("map01 random");
        assertEquals(0, runs.rowCount());
        view.text().setText("");
        assertEquals(2, runs.rowCount());
    }

    @Test
    void doubleClickOnAnEventGoesToItsPlaceAndTime() {
        select();
        SWTBot results = bot.viewById(RESULTS_VIEW).show().bot();
        results.cTabItem("Events").activate();
        SWTBotTable events = results.table();
        bot.waitUntil(Conditions.holds("there are events", () -> events.rowCount() > 3));
        int row = events.rowCount() - 1;
        String episode = events.cell(row, "Episode");
        String[] time = events.cell(row, "Time").split(":");

        events.getTableItem(row).doubleClick();

        SWTBot editor = bot.editorByTitle("MAP01 - " + SampleWorkspace.WAD).bot();
        bot.waitUntil(Conditions.holds("the episode is chosen", () -> UIThreadRunnable.syncExec(() -> editor
                .widgets(Combo.class).stream().anyMatch(combo -> combo.getText().equals("Episode " + episode)))));
        int seconds = Integer.parseInt(time[0]) * 60 + (int) Double.parseDouble(time[1]);
        int tic = UIThreadRunnable.syncExec(() -> editor.scale().widget.getSelection());
        assertEquals(seconds, tic / 35, 1);
        Screenshots.take("event-on-map", bot.workbenchShell().widget);
    }

    @Test
    void videoOfAnEpisodeIsMade() throws Exception {
        select();
        SWTBot results = bot.viewById(RESULTS_VIEW).show().bot();
        results.cTabItem("Episodes").activate();
        SWTBotTable episodes = results.table();
        bot.waitUntil(Conditions.tableHasRows(episodes, EPISODES));
        SampleWorkspace.waitUntilRead();

        episodes.getTableItem(0).contextMenu("Open video").click();

        bot.waitUntil(Conditions.holds("the video is there", () -> video().isPresent()), MILLIS_FOR_VIDEO);
        byte[] start = Files.readAllBytes(video().orElseThrow());
        assertEquals("ftyp", new String(start, 4, 4, StandardCharsets.US_ASCII));
        closeDialogs();
    }

    private Optional<Path> video() throws Exception {
        try (Stream<Path> files = Files.walk(workspace.folder())) {
            return files.filter(file -> file.toString().endsWith(".mp4")).findFirst();
        }
    }

    /** Where no player is installed, a dialog tells where the file is. */
    private void closeDialogs() {
        bot.sleep(MILLIS_FOR_DIALOG);
        UIThreadRunnable.syncRun(() -> Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.getText().equals("The video is made")).forEach(shell -> shell.close()));
    }

    private void select() {
        SWTBotTable runs = bot.viewById(RUNS_VIEW).show().bot().table();
        runs.select(0);
    }

    private static int count(ImageData picture, String color) {
        RGB wanted = UIThreadRunnable.syncExec(() -> OutriderColors.get(color).getRGB());
        int count = 0;
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                RGB seen = picture.palette.getRGB(picture.getPixel(x, y));
                count += Math.abs(seen.red - wanted.red) + Math.abs(seen.green - wanted.green)
                        + Math.abs(seen.blue - wanted.blue) < 24 ? 1 : 0;
            }
        }
        return count;
    }

    private void keepRun(long seed) throws Exception {
        Path wad = workspace.project().getLocation().toPath().resolve(SampleWorkspace.WAD);
        PlaytestResult result = new PlaytestRunner(Engines.get("classic")).start(
                PlaytestRequest.of(List.of(wad), "MAP01").episodes(EPISODES).episodeSeconds(30).seed(seed).build(),
                event -> { }).await();
        WorkbenchStore store = Objects.requireNonNull(PlatformUI.getWorkbench().getService(WorkbenchStore.class));
        new RunArchive(store.get()).keep(result);
    }
}
