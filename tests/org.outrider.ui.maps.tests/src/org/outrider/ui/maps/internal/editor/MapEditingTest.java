/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.Test;
import org.outrider.ui.bot.SWTBotTree;
import org.outrider.ui.bot.SWTBotTreeItem;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.waits.Conditions;
import org.outrider.ui.maps.internal.Wads;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.Offset;
import org.outrider.ui.maps.internal.model.WadSaver;
import org.outrider.ui.maps.internal.properties.ElementProperties;
import org.outrider.ui.maps.internal.render.Layer;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Thing;

/** A user changes a map. */
class MapEditingTest extends EditorTestCase {

    @Test
    void draggedThingMovesAndUndoBringsItBack() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        Thing before = thing(map, 0);

        drag(map, before, 40, 25);

        Thing after = thing(map, 0);
        double scale = map.ask(page -> page.viewer().camera().scale());
        assertEquals(before.x() + 40 / scale, after.x(), 2 / scale);
        assertEquals(before.y() - 25 / scale, after.y(), 2 / scale);
        assertTrue(bot.activeEditor().isDirty());
        Commands.execute("org.eclipse.ui.edit.undo");
        assertEquals(before, thing(map, 0));
        assertFalse(bot.activeEditor().isDirty());
        Commands.execute("org.eclipse.ui.edit.redo");
        assertEquals(after, thing(map, 0));
    }

    @Test
    void draggedThingSnapsToTheGridWhereItIsShown() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        map.run(viewer -> viewer.setOptions(viewer.options().with(Layer.GRID, true).withGrid(32)));

        drag(map, thing(map, 0), 33, 21);

        assertEquals(0, Math.floorMod(thing(map, 0).x(), 32));
        assertEquals(0, Math.floorMod(thing(map, 0).y(), 32));
    }

    @Test
    void arrowKeyMovesTheSelectedThing() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        Thing before = thing(map, 0);
        int[] at = map.pixel(before.x(), before.y());
        map.canvas().click(at[0], at[1]);

        map.canvas().pressKey(SWT.ARROW_RIGHT, '\0');

        assertEquals(before.x() + 1, thing(map, 0).x());
    }

    @Test
    void propertiesShowAndChangeTheSelection() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        bot.openView(IPageLayout.ID_PROP_SHEET);
        bot.activeEditor().show();
        int type = thing(map, 0).type();
        select(map, ElementRef.thing(0));
        SWTBotTree sheet = bot.viewById(IPageLayout.ID_PROP_SHEET).bot().tree();
        assertEquals("0", sheet.expandNode("About").getNode("Thing").cell(1));

        edit("Type", "3001");

        assertEquals(3001, thing(map, 0).type());
        assertEquals("Doom Imp", sheet.expandNode("About").getNode("Kind").cell(1));
        Screenshots.take("map-editor-properties", bot.workbenchShell().widget);
        bot.activeEditor().show();
        Commands.execute("org.eclipse.ui.edit.undo");
        assertEquals(type, thing(map, 0).type());
    }

    @Test
    void savedMapIsInTheFileWithABackupBeside() throws Exception {
        IFile wad = Wads.sample(project);
        byte[] old = Files.readAllBytes(path(wad));
        OpenMap map = OpenMap.open(wad, "MAP02");
        change(map);

        bot.activeEditor().save();

        bot.waitUntil(Conditions.holds("the editor is clean", () -> !bot.activeEditor().isDirty()));
        try (WadStack saved = WadStack.open(path(wad))) {
            assertEquals(thing(map, 0), MapData.load(saved, "MAP02").things().get(0));
        }
        assertTrue(Arrays.equals(old, Files.readAllBytes(WadSaver.backupOf(path(wad)))));
    }

    @Test
    void mapThatAnotherProgramSavedIsReadAgain() throws Exception {
        IFile wad = Wads.sample(project);
        OpenMap map = OpenMap.open(wad, "MAP02");

        saveElsewhere(wad);

        map.waitUntil("the other program's thing is there",
                page -> page.viewer().document().thing(0).equals(new Thing(1, 2, 90, 1, 7)));
    }

    @Test
    void changesAreNotDroppedWhenAnotherProgramSaves() throws Exception {
        IFile wad = Wads.sample(project);
        OpenMap map = OpenMap.open(wad, "MAP02");
        change(map);
        Thing mine = thing(map, 0);

        saveElsewhere(wad);

        map.bot().button("Reload");
        assertEquals(mine, thing(map, 0));
        Screenshots.take("map-editor-changed-on-disk", bot.workbenchShell().widget);
        map.bot().button("Reload").click();
        map.waitUntil("the other program's thing is there",
                page -> page.viewer().document().thing(0).equals(new Thing(1, 2, 90, 1, 7)));
        assertFalse(bot.activeEditor().isDirty());
    }

    @Test
    void keptChangesCanBeSavedOverThoseOfTheOtherProgram() throws Exception {
        IFile wad = Wads.sample(project);
        OpenMap map = OpenMap.open(wad, "MAP02");
        change(map);
        saveElsewhere(wad);

        map.bot().button("Keep my changes").click();
        bot.activeEditor().save();

        assertFalse(bot.activeEditor().isDirty());
        try (WadStack saved = WadStack.open(path(wad))) {
            assertEquals(thing(map, 0), MapData.load(saved, "MAP02").things().get(0));
        }
    }

    @Test
    void sectorHeightsAndLineFlagsCanBeChanged() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        map.run(viewer -> {
            property(viewer, ElementRef.sector(1)).setPropertyValue("Floor height", "-24");
            property(viewer, ElementRef.line(2)).setPropertyValue("Secret", 1);
        });

        int floor = map.ask(page -> page.viewer().document().sector(1).floorHeight());
        boolean secret = map.ask(page -> page.viewer().document().line(2).has(Linedef.SECRET));
        assertEquals(-24, floor);
        assertTrue(secret);
    }

    private static IPropertySource property(MapViewer viewer, ElementRef ref) {
        return new ElementProperties(viewer.document(), viewer.words(), ref);
    }

    private static Thing thing(OpenMap map, int index) {
        return map.ask(page -> page.viewer().document().thing(index));
    }

    private static void drag(OpenMap map, Thing thing, int dx, int dy) {
        int[] at = map.pixel(thing.x(), thing.y());
        map.canvas().drag(at[0], at[1], at[0] + dx, at[1] + dy);
    }

    private static void select(OpenMap map, ElementRef ref) {
        map.run(viewer -> viewer.select(List.of(ref)));
    }

    private static void change(OpenMap map) {
        map.run(viewer -> map.editor().commandStack().execute(
                new MoveThings(viewer.document(), List.of(ElementRef.thing(0)), new Offset(8, -8))));
    }

    /** Clicks at a line of the Properties view and types another value. */
    private void edit(String property, String value) {
        SWTBotTree tree = bot.viewById(IPageLayout.ID_PROP_SHEET).bot().tree();
        SWTBotTreeItem item = tree.expandNode("Values").getNode(property);
        UIThreadRunnable.syncRun(() -> {
            Event event = new Event();
            event.button = 1;
            event.x = item.widget.getBounds(1).x + 2;
            event.y = item.widget.getBounds(1).y + 2;
            tree.widget.notifyListeners(SWT.MouseDown, event);
        });
        bot.viewById(IPageLayout.ID_PROP_SHEET).bot().text().setText(value).pressEnter();
    }

    private static void saveElsewhere(IFile wad) throws Exception {
        Path file = path(wad);
        byte[] bytes = Files.readAllBytes(file);
        try (WadStack stack = WadStack.open(file)) {
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)
                    .position((int) stack.map("MAP02").orElseThrow().get("THINGS").offset())
                    .putShort((short) 1).putShort((short) 2).putShort((short) 90).putShort((short) 1)
                    .putShort((short) 7);
        }
        Files.write(file, bytes);
        wad.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private static Path path(IFile wad) {
        return wad.getLocation().toPath();
    }
}
