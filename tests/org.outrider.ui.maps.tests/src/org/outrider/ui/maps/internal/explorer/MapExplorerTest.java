/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.queue.RunArchive;
import org.outrider.sample.SampleIwad;
import org.outrider.ui.WorkbenchStore;
import org.outrider.ui.bot.SWTBotTree;
import org.outrider.ui.bot.SWTBotTreeItem;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.NoErrorsLogged;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.rules.UiWatchdog;
import org.outrider.ui.bot.waits.Conditions;
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.Wads;

/** A user looks into the WADs of a project. */
@ExtendWith({NoErrorsLogged.class, UiWatchdog.class})
class MapExplorerTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private IProject project = Wads.none();

    @BeforeEach
    void newProject() throws Exception {
        project = Wads.project("explored");
    }

    @AfterEach
    void closeAll() throws Exception {
        bot.closeAllEditors();
        project.delete(true, true, null);
    }

    @Test
    void mapsAreBelowTheirWadWithWhatIsInThem() throws Exception {
        Wads.sample(project);

        SWTBotTreeItem wad = tree().expandNode("explored", "sample.wad");
        SWTBotTreeItem map = wad.getNode("MAP01").expand();
        SWTBotTreeItem things = map.getNode("Things").expand();
        map.getNode("Lumps").expand();

        assertEquals(List.of("MAP01", "MAP02", "MAP03"),
                wad.getNodes().stream().map(text -> text.split(" ")[0]).toList());
        assertTrue(wad.getNode("MAP01").getText().matches("MAP01 \\d+ things, \\d+ lines, \\d+ sectors.*"),
                wad.getNode("MAP01").getText());
        assertEquals(List.of("Things", "Linedefs", "Sectors", "Lumps"),
                map.getNodes().stream().map(text -> text.split(" ")[0]).toList());
        assertTrue(things.getNodes().stream().anyMatch(text -> text.startsWith("Monsters ")),
                things.getNodes().toString());
        Screenshots.take("map-explorer", bot.workbenchShell().widget);
    }

    @Test
    void doubleClickOpensTheMap() throws Exception {
        Wads.sample(project);

        tree().expandNode("explored", "sample.wad").getNode("MAP02").doubleClick();

        assertEquals("MAP02 - sample.wad", bot.editorByTitle("MAP02 - sample.wad").getTitle());
    }

    @Test
    void nodeStandsForItsMapAndItsFile() throws Exception {
        IFile wad = Wads.sample(project);

        SWTBotTreeItem things = tree().expandNode("explored", "sample.wad", "MAP02").getNode("Things");
        Object node = UIThreadRunnable.syncExec(() -> things.widget.getData());

        assertEquals(new MapSelection(wad, "MAP02"), MapSelection.of(node).orElseThrow());
        assertEquals(wad, Adapters.adapt(node, IFile.class));
    }

    @Test
    void damagedWadSaysWhatIsWrongInItsPlace() throws Exception {
        Wads.write(project, "broken.wad", "this is no WAD at all".getBytes(StandardCharsets.US_ASCII));

        SWTBotTreeItem wad = tree().expandNode("explored", "broken.wad");
        bot.waitUntil(Conditions.holds("the problem is told",
                () -> wad.getNodes().stream().anyMatch(text -> text.contains("starts with the bytes"))));

        assertEquals(1, wad.getNodes().size());
    }

    @Test
    void nodesFollowTheFile() throws Exception {
        IFile file = Wads.write(project, "growing.wad", new byte[] {'n', 'o'});
        SWTBotTreeItem wad = tree().expandNode("explored", "growing.wad");
        bot.waitUntil(Conditions.holds("the problem is told",
                () -> wad.getNodes().stream().anyMatch(text -> text.contains("no WAD"))));

        Wads.write(project, file.getName(), SampleIwad.build());

        bot.waitUntil(Conditions.holds("its maps are there",
                () -> tree().expandNode("explored", "growing.wad").getNodes().size() == 3));
    }

    @Test
    void propertiesTellAboutTheMap() throws Exception {
        Wads.sample(project);
        bot.openView(IPageLayout.ID_PROP_SHEET);

        tree().expandNode("explored", "sample.wad").getNode("MAP03").select();
        SWTBotTree properties = bot.viewById(IPageLayout.ID_PROP_SHEET).bot().tree();

        assertEquals("MAP03", properties.getTreeItem("Map").cell(1));
        assertEquals("Doom", properties.getTreeItem("Format").cell(1));
        Screenshots.take("map-explorer-properties", bot.workbenchShell().widget);
    }

    @Test
    void mapTellsWhetherItWasTestedAndHowManyFindingsThereAre() throws Exception {
        IFile wad = Wads.sample(project);
        keepRun(wad, "MAP01");
        SWTBotTreeItem node = tree().expandNode("explored", "sample.wad").getNode("MAP01");

        wad.createMarker(IMarker.PROBLEM, Map.of(IMarker.MESSAGE, "A secret was not found", MapMarkers.MAP, "MAP01"));

        bot.waitUntil(Conditions.holds("the label tells it",
                () -> node.getText().endsWith(" - completable, 1 finding")));
        assertFalse(tree().expandNode("explored", "sample.wad").getNode("MAP02").getText().contains(" - "));
        Screenshots.take("map-explorer-decorated", bot.workbenchShell().widget);
    }

    /** Plays a map until its exit is reached, and keeps the run in the workbench's database. */
    private void keepRun(IFile wad, String map) throws Exception {
        Path file = wad.getLocation().toPath();
        PlaytestResult result = new PlaytestRunner(new ClassicEngine()).start(
                PlaytestRequest.of(List.of(file), map).episodes(1).episodeSeconds(120).build(), event -> { }).await();
        assertEquals(1, result.exits());
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        new RunArchive(store.get()).keep(result);
    }

    private SWTBotTree tree() {
        return bot.openView(MapExplorer.ID).bot().tree();
    }

    @Test
    void mapIsShownSmallWhileTheMouseRestsOnIt() throws Exception {
        Wads.sample(project);
        SWTBotTree tree = tree();
        SWTBotTreeItem map = tree.expandNode("explored", "sample.wad").getNode("MAP02");

        UIThreadRunnable.syncRun(() -> {
            Event event = new Event();
            event.x = map.widget.getBounds().x + 5;
            event.y = map.widget.getBounds().y + 5;
            tree.widget.notifyListeners(SWT.MouseHover, event);
        });

        bot.waitUntil(Conditions.holds("the map is drawn", () -> UIThreadRunnable.syncExec(() -> Arrays
                .stream(Display.getCurrent().getShells())
                .filter(shell -> shell != SWTWorkbenchBot.page().getWorkbenchWindow().getShell() && shell.isVisible())
                .anyMatch(MapExplorerTest::hasPicture))));
        Screenshots.take("map-explorer-thumbnail", bot.workbenchShell().widget);
        UIThreadRunnable.syncRun(() -> tree.widget.notifyListeners(SWT.MouseDown, new Event()));
    }

    private static boolean hasPicture(Composite composite) {
        return Arrays.stream(composite.getChildren()).anyMatch(child -> child instanceof Label label
                ? label.getImage() != null : child instanceof Composite inner && hasPicture(inner));
    }
}
