/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Cursor;

/** Selects and moves; with the middle mouse button, or while the space bar is held, it pans. */
final class MapSelectionTool extends SelectionTool {

    private static final int MIDDLE = 2;

    private final MapViewer viewer;
    private boolean space;

    MapSelectionTool(MapViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == MIDDLE || space && button == 1) {
            setDragTracker(new PanTracker(viewer));
            lockTargetEditPart(viewer.getContents());
            return true;
        }
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleKeyDown(@Nullable KeyEvent event) {
        if (event != null && event.character == ' ') {
            space = true;
            refreshCursor();
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    protected boolean handleKeyUp(@Nullable KeyEvent event) {
        if (event != null && event.character == ' ') {
            space = false;
            refreshCursor();
            return true;
        }
        return super.handleKeyUp(event);
    }

    @Override
    protected boolean handleFocusLost() {
        space = false;
        return super.handleFocusLost();
    }

    @Override
    protected Cursor calculateCursor() {
        return space ? Cursors.HAND : super.calculateCursor();
    }
}
