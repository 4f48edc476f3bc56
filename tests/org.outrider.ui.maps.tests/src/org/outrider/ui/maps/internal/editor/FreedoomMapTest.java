/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestRunner;
import org.outrider.ui.bot.SWTBot;
import org.outrider.ui.bot.SWTBotTree;
import org.outrider.ui.bot.SWTBotTreeItem;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.bot.waits.Conditions;
import org.outrider.ui.maps.PlaytestOverlay;
import org.outrider.ui.maps.internal.ThemePalette;
import org.outrider.ui.maps.internal.Wads;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.WadSaver;
import org.outrider.ui.maps.internal.render.Layer;
import org.outrider.ui.maps.internal.render.MapPainter;
import org.outrider.ui.maps.internal.render.PixelBuffer;
import org.outrider.ui.maps.internal.render.Playhead;
import org.outrider.ui.maps.internal.render.ViewOptions;
import org.outrider.wad.Lump;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** A user works on a map of a real game: Freedoom's MAP01 in a PWAD of its own. */
class FreedoomMapTest extends EditorTestCase {

    private static final String MAP = "MAP01";

    @Test
    void elementsAreFoundByTagTypeSpecialAndNumber() throws Exception {
        OpenMap map = OpenMap.open(Wads.freedoomMap(project, MAP), MAP);
        MapData data = map.ask(page -> page.viewer().document().original());
        int tagged = first(data.linedefs().size(), i -> data.linedefs().get(i).tag() != 0);
        int tag = data.linedefs().get(tagged).tag();
        int type = data.things().getLast().type();
        int special = data.linedefs().get(tagged).special();
        bot.activeEditor().show();
        Commands.execute("org.eclipse.ui.edit.findReplace");

        assertTrue(find(map, "tag " + tag).stream().allMatch(ref -> switch (ref.kind()) {
            case LINE -> data.linedefs().get(ref.index()).tag() == tag;
            case SECTOR -> data.sectors().get(ref.index()).tag() == tag;
            case THING -> false;
        }));
        assertEquals(type, data.things().get(find(map, "type " + type).getFirst().index()).type());
        ElementRef found = find(map, "special " + special).getFirst();
        assertEquals(special, data.linedefs().get(found.index()).special());
        assertEquals(17, find(map, "#17").getFirst().index());
        assertEquals(List.of(), find(map, "type 31999"));
    }

    @Test
    void everyLayerOfAPlaytestIsDrawnAndTheSliderReplaysIt() throws Exception {
        IFile wad = Wads.freedoomMap(project, MAP);
        OpenMap map = OpenMap.open(wad, MAP);
        PlaytestOverlay overlay = PlaytestOverlay.of(new PlaytestRunner(new ClassicEngine()).start(PlaytestRequest
                .of(List.of(Wads.FREEDOOM, path(wad)), MAP).episodes(1).episodeSeconds(40).build(), event -> { })
                .await());
        UIThreadRunnable.syncRun(() -> map.playtest().show(overlay));

        PixelBuffer bare = draw(map, without(map));
        for (Layer layer : List.of(Layer.HEAT, Layer.TRAILS, Layer.COVERAGE)) {
            assertFalse(Arrays.equals(bare.pixels(), draw(map, without(map).with(layer, true)).pixels()),
                    layer.label());
        }
        map.bot().comboBox(3).setSelection("Episode 1");
        map.bot().scale().setValue(350);
        assertEquals(new Playhead(1, 350), map.ask(page -> page.viewer().picture().playhead()));
        Screenshots.take("map-editor-freedoom-slider", bot.workbenchShell().widget);
    }

    @Test
    void changesAreUndoneRedoneAndSavedWithABackup() throws Exception {
        IFile wad = Wads.freedoomMap(project, MAP);
        byte[] old = Files.readAllBytes(path(wad));
        OpenMap map = OpenMap.open(wad, MAP);
        MapData before = map.ask(page -> page.viewer().document().original());
        bot.openView(IPageLayout.ID_PROP_SHEET);

        change(map, ElementRef.thing(3), "Type", "3001");
        change(map, ElementRef.sector(2), "Floor height", Integer.toString(before.sectors().get(2).floorHeight() - 8));
        change(map, ElementRef.line(5), "Tag", "77");
        bot.activeEditor().show();
        for (int i = 0; i < 3; i++) {
            Commands.execute("org.eclipse.ui.edit.undo");
        }
        assertFalse(bot.activeEditor().isDirty());
        assertEquals(before.things().get(3), map.ask(page -> page.viewer().document().thing(3)));
        for (int i = 0; i < 3; i++) {
            Commands.execute("org.eclipse.ui.edit.redo");
        }
        bot.activeEditor().save();

        bot.waitUntil(Conditions.holds("the editor is clean", () -> !bot.activeEditor().isDirty()));
        try (WadStack saved = WadStack.open(path(wad)); WadStack kept = WadStack.open(WadSaver.backupOf(path(wad)))) {
            MapData after = MapData.load(saved, MAP);
            assertEquals(3001, after.things().get(3).type());
            assertEquals(before.sectors().get(2).floorHeight() - 8, after.sectors().get(2).floorHeight());
            assertEquals(77, after.linedefs().get(5).tag());
            for (Lump lump : kept.map(MAP).orElseThrow().all()) {
                if (!List.of("THINGS", "LINEDEFS", "SECTORS").contains(lump.name())) {
                    assertArrayEquals(lump.bytes(), lump.name().equals(MAP) ? lump.bytes()
                            : saved.map(MAP).orElseThrow().get(lump.name()).bytes(), lump.name());
                }
            }
        }
        assertArrayEquals(old, Files.readAllBytes(WadSaver.backupOf(path(wad))));
    }

    @Test
    void propertiesTellAboutThingsLinesAndSectors() throws Exception {
        OpenMap map = OpenMap.open(Wads.freedoomMap(project, MAP), MAP);
        MapData data = map.ask(page -> page.viewer().document().original());
        bot.openView(IPageLayout.ID_PROP_SHEET);

        assertEquals(Integer.toString(data.things().get(1).type()), value(map, ElementRef.thing(1), "Type"));
        assertEquals(Integer.toString(data.linedefs().get(1).tag()), value(map, ElementRef.line(1), "Tag"));
        assertEquals(Integer.toString(data.sectors().get(1).ceilingHeight()),
                value(map, ElementRef.sector(1), "Ceiling height"));
        Screenshots.take("map-editor-freedoom-properties", bot.workbenchShell().widget);
    }

    private static int first(int count, IntPredicate wanted) {
        return IntStream.range(0, count).filter(wanted).findFirst().orElseThrow();
    }

    private static List<ElementRef> find(OpenMap map, String query) {
        map.run(viewer -> viewer.select(List.of()));
        map.bot().textWithMessage("imp, door, tag 5, type 3004, special 97, #123").setText(query);
        return map.ask(page -> page.viewer().refs());
    }

    private static ViewOptions without(OpenMap map) {
        ViewOptions options = map.ask(page -> page.viewer().options());
        for (Layer layer : Layer.values()) {
            options = options.with(layer, false);
        }
        return options;
    }

    private static PixelBuffer draw(OpenMap map, ViewOptions options) {
        return map.ask(page -> {
            MapViewer viewer = page.viewer();
            PixelBuffer buffer = new PixelBuffer(viewer.camera().width(), viewer.camera().height());
            viewer.painter().paint(buffer, new MapPainter.Scene(viewer.camera(), options, ThemePalette.current(),
                    viewer.picture().overlay(), null, List.of(), List.of()));
            return buffer;
        });
    }

    private String value(OpenMap map, ElementRef ref, String property) {
        return values(map, ref).getNode(property).cell(1);
    }

    private SWTBotTreeItem values(OpenMap map, ElementRef ref) {
        bot.activeEditor().show();
        map.run(viewer -> viewer.select(List.of(ref)));
        SWTBotTree sheet = bot.viewById(IPageLayout.ID_PROP_SHEET).bot().tree();
        String name = switch (ref.kind()) {
            case THING -> "Thing";
            case LINE -> "Linedef";
            case SECTOR -> "Sector";
        };
        bot.waitUntil(Conditions.holds("the properties are those of " + ref, () -> sheet.expandNode("About")
                .getNode(name).cell(1).equals(Integer.toString(ref.index()))));
        return sheet.expandNode("Values");
    }

    /** Clicks at a line of the Properties view, which may be shown anew meanwhile, and types another value. */
    private void change(OpenMap map, ElementRef ref, String property, String value) {
        SWTBot view = bot.viewById(IPageLayout.ID_PROP_SHEET).bot();
        bot.waitUntil(Conditions.holds(property + " of " + ref + " can be typed", () -> {
            click(view.tree(), values(map, ref).getNode(property));
            return view.has(Text.class, text -> true);
        }));
        view.text().setText(value).pressEnter();
    }

    private static void click(SWTBotTree sheet, SWTBotTreeItem item) {
        UIThreadRunnable.syncRun(() -> {
            sheet.widget.showItem(item.widget);
            Event event = new Event();
            event.button = 1;
            event.x = item.widget.getBounds(1).x + 2;
            event.y = item.widget.getBounds(1).y + 2;
            sheet.widget.notifyListeners(SWT.MouseDown, event);
        });
    }

    private static Path path(IFile wad) {
        return wad.getLocation().toPath();
    }
}
