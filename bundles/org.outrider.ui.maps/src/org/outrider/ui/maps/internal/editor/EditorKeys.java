/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.List;

import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.commands.Command;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.outrider.ui.maps.internal.model.ElementKind;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.Offset;
import org.outrider.ui.maps.internal.render.Layer;

/**
 * What keys do on the map: arrows move the selected things or else what is looked at, G
 * switches the grid, Ctrl with 0, + and - zooms.
 */
final class EditorKeys extends KeyHandler {

    private static final int PAN = 60;
    private static final double ZOOM = 1.5;

    private final MapEditor editor;
    private final MapViewer viewer;

    private EditorKeys(MapEditor editor, MapViewer viewer) {
        this.editor = editor;
        this.viewer = viewer;
    }

    static void install(MapEditor editor, MapPage page) {
        page.viewer().setKeyHandler(new EditorKeys(editor, page.viewer()));
    }

    @Override
    public boolean keyPressed(@Nullable KeyEvent event) {
        if (event == null) {
            return false;
        }
        int modifiers = event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT;
        return modifiers == SWT.MOD1 ? zoom(event) : modifiers == 0 && act(event);
    }

    private boolean zoom(KeyEvent event) {
        switch (event.keyCode) {
            case '0', SWT.KEYPAD_0 -> viewer.fit();
            case '+', '=', SWT.KEYPAD_ADD -> viewer.zoom(ZOOM);
            case '-', SWT.KEYPAD_SUBTRACT -> viewer.zoom(1 / ZOOM);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> move(-1, 0);
            case SWT.ARROW_RIGHT -> move(1, 0);
            case SWT.ARROW_UP -> move(0, 1);
            case SWT.ARROW_DOWN -> move(0, -1);
            case SWT.ESC -> viewer.deselectAll();
            case 'g' -> viewer.setOptions(
                    viewer.options().with(Layer.GRID, !viewer.options().shows(Layer.GRID)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int dx, int dy) {
        List<ElementRef> things = viewer.refs().stream().filter(ref -> ref.kind() == ElementKind.THING).toList();
        if (things.isEmpty()) {
            viewer.setCamera(viewer.camera().panned(-dx * PAN, dy * PAN));
            return;
        }
        int step = viewer.options().shows(Layer.GRID) ? viewer.options().gridSize() : 1;
        Command command = new MoveThings(viewer.document(), things, new Offset(dx * step, dy * step));
        editor.commandStack().execute(command);
    }
}
