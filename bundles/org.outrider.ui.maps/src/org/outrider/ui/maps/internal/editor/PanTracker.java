/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.graphics.Cursor;
import org.outrider.ui.maps.internal.render.Camera;

/** Moves what is looked at with the mouse, as if the map were held. */
final class PanTracker extends AbstractTool implements DragTracker {

    private final MapViewer viewer;
    private final Camera start;

    PanTracker(MapViewer viewer) {
        this.viewer = viewer;
        this.start = viewer.camera();
    }

    @Override
    protected String getCommandName() {
        return "Pan";
    }

    @Override
    protected Cursor calculateCursor() {
        return Cursors.SIZEALL;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        refreshCursor();
        return stateTransition(STATE_INITIAL, STATE_DRAG);
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected boolean handleDragInProgress() {
        Dimension moved = getDragMoveDelta();
        viewer.setCamera(start.panned(moved.width, moved.height));
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        setState(STATE_TERMINAL);
        handleFinished();
        return true;
    }

    @Override
    protected void handleFinished() {
        // a tracker ends with its tool's drag; the tool stays
    }
}
