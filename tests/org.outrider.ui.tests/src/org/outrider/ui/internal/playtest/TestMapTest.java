/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.internal.playtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.MessageConsole;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.outrider.report.ReportFiles;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.sample.SampleIwad;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.internal.Bot;
import org.outrider.ui.internal.Workbench;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.map.MapEncoder;

/** A user tests a map of a WAD in an otherwise empty workspace. */
@ExtendWith(NoErrorsLogged.class)
class TestMapTest {

    private static final String DIALOG = "Test map with agent";

    private IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("maps");

    @BeforeEach
    void emptyProject() throws Exception {
        project.create(null);
        project.open(null);
    }

    @AfterEach
    void emptyWorkspace() throws Exception {
        Job.getJobManager().cancel(PlaytestJob.FAMILY);
        Job.getJobManager().join(PlaytestJob.FAMILY, null);
        Workbench.ask(() -> Workbench.page().closeAllEditors(false));
        clearConsole();
        InstanceScope.INSTANCE.getNode("org.outrider.ui").clear();
        project.delete(true, true, null);
    }

    @Test
    void runWritesItsReportBesideTheWadAndShowsIt() throws Exception {
        IFile wad = game();

        chooseFromPopup(wad);
        waitForDialog(DIALOG);
        Workbench.ask(() -> {
            Bot bot = Bot.inDialog(DIALOG).orElseThrow();
            assertEquals("MAP01", bot.combo("Map:").getItem(0));
            bot.combo("Map:").setText("MAP01");
            bot.after("Episodes:", Spinner.class).setSelection(2);
            bot.after("Seed:", Text.class).setText("7");
            return bot;
        });
        Workbench.takePicture("test-map-dialog", () -> Bot.inDialog(DIALOG).orElseThrow().shell());
        press(DIALOG, "Test");
        waitForRun();

        IResource folder = project.findMember("outrider-report/game-MAP01");
        Path report = folder.getLocation().toPath();
        assertTrue(Files.size(report.resolve(ReportFiles.HTML)) > 0);
        assertTrue(Files.size(report.resolve(ReportFiles.JSON)) > 0);
        assertTrue(project.findMember("outrider-report/game-MAP01/" + ReportFiles.HTML).exists());
        waitForConsole("MAP01: exit reached in ");
        waitForConsole("sectors entered ");
        waitForConsole("seed 7");
        Workbench.waitFor("the report is shown, or the console says why not",
                () -> isReportShown() || console().contains("no browser was found"));
        Workbench.takePicture("test-map-report");
    }

    @Test
    void cancelledRunKeepsTheEpisodesThatAreOver() throws Exception {
        chooseFromPopup(game());
        waitForDialog(DIALOG);
        Workbench.ask(() -> {
            Bot bot = Bot.inDialog(DIALOG).orElseThrow();
            bot.combo("Map:").setText("MAP01");
            bot.after("Episodes:", Spinner.class).setSelection(10_000);
            return bot;
        });
        press(DIALOG, "Test");
        waitForConsole("MAP01: episode 1 ");
        Workbench.ask(() -> Workbench.page().showView(IProgressConstants.PROGRESS_VIEW_ID));
        Workbench.takePicture("test-map-progress");
        Job.getJobManager().cancel(PlaytestJob.FAMILY);
        waitForRun();

        waitForConsole("stopped before all were over");
        assertTrue(project.findMember("outrider-report/game-MAP01/" + ReportFiles.JSON).exists());
    }

    @Test
    void choiceIsRememberedForTheNextTime() throws Exception {
        chooseFromPopup(game());
        waitForDialog(DIALOG);
        Workbench.ask(() -> {
            Bot bot = Bot.inDialog(DIALOG).orElseThrow();
            bot.combo("Map:").setText("MAP02");
            bot.combo("Skill:").select(0);
            bot.after("Episodes:", Spinner.class).setSelection(1);
            return bot;
        });
        press(DIALOG, "Test");
        waitForRun();

        chooseFromPopup(game());
        waitForDialog(DIALOG);
        Workbench.ask(() -> {
            Bot bot = Bot.inDialog(DIALOG).orElseThrow();
            assertEquals("MAP02", bot.combo("Map:").getText());
            assertEquals(0, bot.combo("Skill:").getSelectionIndex());
            assertEquals(1, bot.after("Episodes:", Spinner.class).getSelection());
            return bot;
        });
        press(DIALOG, "Cancel");
    }

    @Test
    void seedThatIsNoNumberIsRefused() throws Exception {
        chooseFromPopup(game());
        waitForDialog(DIALOG);
        Workbench.ask(() -> {
            Bot bot = Bot.inDialog(DIALOG).orElseThrow();
            bot.after("Seed:", Text.class).setText("luck");
            assertFalse(bot.button("Test").isEnabled());
            bot.after("Seed:", Text.class).setText("-12");
            assertTrue(bot.button("Test").isEnabled());
            return bot;
        });
        press(DIALOG, "Cancel");
    }

    @Test
    void brokenWadIsExplained() throws Exception {
        IFile wad = project.getFile("broken.wad");
        wad.create("no WAD at all".getBytes(StandardCharsets.US_ASCII), IResource.NONE, null);

        chooseFromPopup(wad);

        String title = "broken.wad cannot be tested";
        waitForDialog(title);
        Workbench.takePicture("test-map-broken", () -> Bot.inDialog(title).orElseThrow().shell());
        assertTrue(Workbench.ask(() -> Bot.inDialog(title).orElseThrow().text()).contains("broken.wad"));
        press(title, "OK");
    }

    @Test
    void pwadWithoutItsGameIsExplained() throws Exception {
        MapBuilder map = new MapBuilder("MAP01");
        map.room(MapBuilder.sector(0, 128), 0, 0, 256, 256);
        map.thing(64, 128, 0, MapBuilder.PLAYER_1_START);
        IFile wad = project.getFile("room.wad");
        wad.create(WadWriter.pwad().addAll(MapEncoder.encode(map.build())).toBytes(), IResource.NONE, null);

        String message = String.valueOf(assertThrows(PlaytestException.class,
                () -> MapFile.read(wad, new IwadLocator(List.of()))).getMessage());

        assertTrue(message.startsWith("room.wad is a PWAD: it needs the IWAD of its game, one of doom2.wad, "),
                message);
    }

    @Test
    void otherFilesCannotBeTested() throws Exception {
        IFile file = project.getFile("notes.txt");
        file.create(new byte[0], IResource.NONE, null);

        assertTrue(Workbench.ask(() -> itemFor(file) == null));
    }

    /** The sample game in the project. */
    private IFile game() throws Exception {
        IFile wad = project.getFile("game.wad");
        if (!wad.exists()) {
            wad.create(SampleIwad.build(), IResource.NONE, null);
        }
        return wad;
    }

    private static void chooseFromPopup(IFile file) throws Exception {
        Workbench.ask(() -> {
            Objects.requireNonNull(itemFor(file), "the popup menu has no such item")
                    .notifyListeners(SWT.Selection, new Event());
            return file;
        });
    }

    /** The item of the Project Explorer's popup menu with the file selected; null where it has none. */
    private static MenuItem itemFor(IFile file) throws Exception {
        ProjectExplorer explorer = (ProjectExplorer) Workbench.page().showView(ProjectExplorer.VIEW_ID);
        explorer.getCommonViewer().refresh();
        explorer.getCommonViewer().setSelection(new StructuredSelection(file), true);
        Menu menu = explorer.getCommonViewer().getTree().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem found = Arrays.stream(menu.getItems())
                .filter(item -> item.getText().startsWith("Test map with agent"))
                .findFirst()
                .orElse(null);
        menu.notifyListeners(SWT.Hide, new Event());
        return found;
    }

    private static boolean isReportShown() {
        return Bot.in(Workbench.window()).all(Browser.class).stream()
                .anyMatch(browser -> browser.getText().contains("Outrider"));
    }

    private static void waitForDialog(String title) throws Exception {
        Workbench.waitFor("the dialog is open: " + title, () -> Bot.inDialog(title).isPresent());
    }

    /** Presses a button without waiting for what it opens. */
    private static void press(String dialog, String button) throws Exception {
        Workbench.ask(() -> {
            Bot.inDialog(dialog).orElseThrow().press(button);
            return dialog;
        });
    }

    private static void waitForRun() throws Exception {
        waitForConsole("Testing ");
        Job.getJobManager().join(PlaytestJob.FAMILY, null);
    }

    private static void waitForConsole(String text) throws Exception {
        Workbench.waitFor("the console says: " + text, () -> console().contains(text));
    }

    private static String console() {
        return Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles())
                .filter(console -> console.getName().equals("Outrider"))
                .map(console -> ((MessageConsole) console).getDocument().get())
                .findFirst()
                .orElse("");
    }

    private static void clearConsole() {
        Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles())
                .filter(MessageConsole.class::isInstance)
                .forEach(console -> ((MessageConsole) console).clearConsole());
    }
}
