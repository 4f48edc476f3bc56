/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.outrider.ui.bot.SWTBot;
import org.outrider.ui.bot.SWTBotTree;
import org.outrider.ui.bot.SWTBotTreeItem;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.waits.Conditions;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.MapMarkers;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.ThemePalette;
import org.outrider.ui.maps.internal.Wads;
import org.outrider.ui.maps.internal.model.ElementKind;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.render.Camera;
import org.outrider.ui.maps.internal.render.Layer;
import org.outrider.ui.maps.internal.render.MapPainter;
import org.outrider.ui.maps.internal.render.PixelBuffer;
import org.outrider.wad.WadWriter;
import org.outrider.wad.map.Thing;

/** A user looks at maps and finds the way about in them. */
class MapEditorTest extends EditorTestCase {

    @Test
    void mapOfTenThousandLinesIsShownAsAWhole() throws Exception {
        OpenMap map = OpenMap.open(Wads.freedoom2(project), "MAP12");

        int lines = map.ask(page -> page.viewer().document().lineCount());
        assertEquals(10_884, lines);
        Camera camera = map.ask(page -> page.viewer().camera());
        int left = map.ask(page -> page.viewer().document().geometry().bounds().left());
        assertTrue(camera.sees(left, camera.centerY(), 1));
        Screenshots.take("map-editor-freedoom2-map12", bot.workbenchShell().widget);
    }

    @Test
    void wheelZoomsToThePointer() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        Camera before = map.ask(page -> page.viewer().camera());

        map.canvas().scroll(50, 40, 3, SWT.NONE);

        Camera after = map.ask(page -> page.viewer().camera());
        assertTrue(after.scale() > before.scale());
        assertEquals(before.mapX(50), after.mapX(50), 0.01);
        assertEquals(before.mapY(40), after.mapY(40), 0.01);
    }

    @Test
    void clickedThingIsSelected() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        Thing thing = map.ask(page -> page.viewer().document().thing(0));
        int[] at = map.pixel(thing.x(), thing.y());

        map.canvas().click(at[0], at[1]);

        assertEquals(List.of(ElementRef.thing(0)), map.ask(page -> page.viewer().refs()));
    }

    @Test
    void fileOfMapsOpensItsFirstMap() throws Exception {
        IFile wad = Wads.sample(project);
        UIThreadRunnable.syncExec(
                () -> IDE.openEditor(SWTWorkbenchBot.page(), wad));

        OpenMap map = OpenMap.active();
        assertEquals("MAP01", map.playtest().map().map());
        assertEquals("MAP01 - sample.wad", bot.activeEditor().getTitle());
    }

    @Test
    void searchGoesFromOneFindToTheNext() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        bot.activeEditor().show();
        Commands.execute("org.eclipse.ui.edit.findReplace");

        map.bot().textWithMessage("imp, door, tag 5, type 3004, special 97, #123").setText("type 3004");
        ElementRef first = map.ask(page -> page.viewer().refs().getFirst());
        map.bot().button("Next").click();
        ElementRef second = map.ask(page -> page.viewer().refs().getFirst());

        assertEquals(ElementKind.THING, first.kind());
        assertFalse(first.equals(second));
        Screenshots.take("map-editor-search", bot.workbenchShell().widget);
    }

    @Test
    void outlineAndMapSelectTheSame() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        bot.activeEditor().show();
        SWTBotTree outline = bot.openView(IPageLayout.ID_OUTLINE).bot().tree();

        SWTBotTreeItem category = outline.expandNode("Things", "Monsters");
        String kind = category.getNodes().getFirst();
        category.expandNode(kind).expand();
        SWTBotTreeItem monster = category.getNode(kind);
        String name = monster.getNodes().getFirst().split(" at ")[0];
        monster.getNode(name).select();
        assertEquals(name, map.ask(page -> page.viewer().refs().getFirst()).toString());

        map.run(viewer -> viewer.select(List.of(ElementRef.thing(0))));
        bot.waitUntil(Conditions.holds("the outline follows", () -> UIThreadRunnable.syncExec(
                () -> outline.widget.getSelection()[0].getText().startsWith("Thing 0 "))));
        Screenshots.take("map-editor-outline", bot.workbenchShell().widget);
    }

    @Test
    void labelsAreWrittenWhereThereIsRoom() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        map.run(viewer -> {
            viewer.setOptions(viewer.options().with(Layer.GRID, true).with(Layer.LABELS, true));
            viewer.setCamera(viewer.camera().zoomedAt(380, 190, 0.9));
        });
        Screenshots.take("map-editor-labels", bot.workbenchShell().widget);
        assertTrue(map.<Double>ask(page -> page.viewer().camera().scale()) > 0.8);
    }

    @Test
    void mapThatCannotBeReadSaysWhy() throws Exception {
        byte[] wad = WadWriter.pwad().addMarker("MAP01").add("THINGS", new byte[10]).add("LINEDEFS", new byte[14])
                .add("SIDEDEFS", new byte[0]).add("VERTEXES", new byte[0]).add("SECTORS", new byte[0]).toBytes();
        IFile file = Wads.write(project, "damaged.wad", wad);

        UIThreadRunnable.syncExec(() -> MapEditors.open(SWTWorkbenchBot.page(), new MapSelection(file, "MAP01")));

        String reason = bot.activeEditor().bot().label("cannot be shown").getText();
        assertTrue(reason.contains("damaged.wad: MAP01/LINEDEFS #0: vertex 0 does not exist"), reason);
        Screenshots.take("map-editor-unreadable", bot.workbenchShell().widget);
    }

    @Test
    void markerLeadsToItsPlaceOnItsMap() throws Exception {
        IFile wad = Wads.sample(project);
        IMarker marker = wad.createMarker(IMarker.PROBLEM, Map.of(IMarker.MESSAGE, "Stuck here",
                MapMarkers.MAP, "MAP03", MapMarkers.X, 64, MapMarkers.Y, -32));
        OpenMap.open(wad, "MAP02");

        UIThreadRunnable.syncExec(() -> IDE.openEditor(SWTWorkbenchBot.page(), marker));

        OpenMap map = OpenMap.active();
        assertEquals("MAP03", map.playtest().map().map());
        assertEquals(64, map.<Double>ask(page -> page.viewer().camera().centerX()), 0.001);
        assertEquals(-32, map.<Double>ask(page -> page.viewer().camera().centerY()), 0.001);
    }

    @Test
    void problemsOfTheMapAreMarkedAtTheirPlacesAndToldUnderTheMouse() throws Exception {
        IFile wad = Wads.freedoomMap(project, "MAP01");
        OpenMap map = OpenMap.open(wad, "MAP01");
        Thing start = map.ask(page -> page.viewer().document().thing(0));
        IMarker marker = wad.createMarker(IMarker.PROBLEM, Map.of(IMarker.MESSAGE, "Stuck here",
                MapMarkers.MAP, "MAP01", MapMarkers.X, start.x(), MapMarkers.Y, start.y()));
        wad.createMarker(IMarker.PROBLEM, Map.of(IMarker.MESSAGE, "Elsewhere",
                MapMarkers.MAP, "MAP02", MapMarkers.X, 0, MapMarkers.Y, 0));

        map.waitUntil("the problem is marked", page -> page.viewer().picture().problems().size() == 1);
        assertEquals(finding(), drawnAt(map, start));
        int[] at = map.pixel(start.x(), start.y());
        map.canvas().moveMouse(at[0], at[1]);
        assertTrue(statusEndsWith(" - Stuck here"));
        Screenshots.take("map-editor-problems", bot.workbenchShell().widget);

        map.run(viewer -> viewer.setOptions(viewer.options().with(Layer.PROBLEMS, false)));
        assertNotEquals(finding(), drawnAt(map, start));
        map.canvas().moveMouse(at[0], at[1]);
        assertFalse(statusEndsWith(" - Stuck here"));
        marker.delete();
        map.waitUntil("the problem is gone", page -> page.viewer().picture().problems().isEmpty());
    }

    private static int finding() {
        return UIThreadRunnable.syncExec(() -> ThemePalette.current().finding());
    }

    /** The colour of the picture in the middle of a thing. */
    private static int drawnAt(OpenMap map, Thing thing) {
        return map.ask(page -> {
            MapViewer viewer = page.viewer();
            Camera camera = viewer.camera();
            PixelBuffer buffer = new PixelBuffer(camera.width(), camera.height());
            viewer.painter().paint(buffer, new MapPainter.Scene(camera, viewer.options(), ThemePalette.current(), null,
                    null, viewer.picture().problems().stream().map(MapProblem::place).toList(), List.of()));
            return buffer.pixel((int) Math.floor(camera.screenX(thing.x())),
                    (int) Math.floor(camera.screenY(thing.y())));
        });
    }

    private boolean statusEndsWith(String text) {
        return new SWTBot(() -> bot.workbenchShell().widget).has(CLabel.class,
                label -> label.getText().endsWith(text));
    }
}
