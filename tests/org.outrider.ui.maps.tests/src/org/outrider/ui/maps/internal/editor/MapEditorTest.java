/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.rules.Screenshots;
import org.outrider.ui.maps.internal.Wads;
import org.outrider.ui.maps.internal.model.ElementKind;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.render.Camera;
import org.outrider.ui.maps.internal.render.Layer;
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
        UIThreadRunnable.syncRun(() -> map.editor().page().searchBar().open());

        map.bot().textWithMessage("imp, door, tag 5, type 3004, special 97, #123").setText("type 3004");
        ElementRef first = map.ask(page -> page.viewer().refs().getFirst());
        map.bot().button("Next").click();
        ElementRef second = map.ask(page -> page.viewer().refs().getFirst());

        assertEquals(ElementKind.THING, first.kind());
        assertFalse(first.equals(second));
        Screenshots.take("map-editor-search", bot.workbenchShell().widget);
    }

    @Test
    void gridAndLabelsAreDrawn() throws Exception {
        OpenMap map = OpenMap.open(Wads.sample(project), "MAP02");
        UIThreadRunnable.syncRun(() -> {
            MapViewer viewer = map.editor().page().viewer();
            viewer.setOptions(viewer.options().with(Layer.GRID, true).with(Layer.LABELS, true));
        });
        Screenshots.take("map-editor-labels", bot.workbenchShell().widget);
    }
}
