/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Canvas;
import org.outrider.ui.bot.SWTBot;
import org.outrider.ui.bot.SWTBotCanvas;
import org.outrider.ui.bot.SWTBotEditor;
import org.outrider.ui.bot.SWTWorkbenchBot;
import org.outrider.ui.bot.UIThreadRunnable;
import org.outrider.ui.bot.waits.Conditions;
import org.outrider.ui.maps.MapEditors;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.PlaytestMap;
import org.outrider.ui.maps.internal.render.Camera;

/** A map editor in the hands of a test. */
final class OpenMap {

    private final SWTWorkbenchBot workbench = new SWTWorkbenchBot();
    private final MapEditor editor;

    private OpenMap(MapEditor editor) {
        this.editor = editor;
    }

    /** Opens a map and waits until it can be seen. */
    static OpenMap open(IFile wad, String map) {
        UIThreadRunnable.syncExec(() -> MapEditors.open(SWTWorkbenchBot.page(), new MapSelection(wad, map)));
        return active();
    }

    /** The editor in front, once its map can be seen. */
    static OpenMap active() {
        SWTBotEditor part = new SWTWorkbenchBot().activeEditor();
        OpenMap open = new OpenMap((MapEditor) part.getReference());
        open.waitUntil("the map is there", page -> page.viewer().camera().width() > 1);
        return open;
    }

    MapEditor editor() {
        return editor;
    }

    PlaytestMap playtest() {
        return Objects.requireNonNull(editor.getAdapter(PlaytestMap.class));
    }

    /** Asks the page in the workbench's thread. */
    <T> T ask(Function<MapPage, T> question) {
        return UIThreadRunnable.syncExec(() -> question.apply(Objects.requireNonNull(editor.page())));
    }

    /** Does something with the viewer in the workbench's thread. */
    void run(Consumer<MapViewer> task) {
        ask(page -> {
            task.accept(page.viewer());
            return true;
        });
    }

    void waitUntil(String what, Function<MapPage, Boolean> condition) {
        workbench.waitUntil(Conditions.holds(what, () -> UIThreadRunnable.syncExec(() -> {
            MapPage page = editor.page();
            return page != null && condition.apply(page);
        })));
    }

    SWTBot bot() {
        return new SWTBot(() -> Objects.requireNonNull(editor.page()).control().getParent());
    }

    SWTBotCanvas canvas() {
        return bot().canvas(Canvas.class);
    }

    /** The pixel of the canvas at which a point of the map is drawn. */
    int[] pixel(double x, double y) {
        Camera camera = ask(page -> page.viewer().camera());
        return new int[] {(int) Math.round(camera.screenX(x)), (int) Math.round(camera.screenY(y))};
    }
}
