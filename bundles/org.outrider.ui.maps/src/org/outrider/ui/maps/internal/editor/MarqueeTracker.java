/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;

/** Selects what is clicked at, or, when dragged, the things within a rectangle; Ctrl and Shift add to the selection. */
final class MarqueeTracker extends SelectEditPartTracker {

    private final MapViewer viewer;
    private @Nullable RectangleFigure marquee;

    MarqueeTracker(EditPart source, MapViewer viewer) {
        super(source);
        this.viewer = viewer;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        // button 1 selects when it is let go, since it may become a drag
        return button == 1 ? stateTransition(STATE_INITIAL, STATE_DRAG) : super.handleButtonDown(button);
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (!isInState(STATE_DRAG_IN_PROGRESS)) {
            return false;
        }
        RectangleFigure figure = marquee;
        if (figure == null) {
            figure = new RectangleFigure();
            figure.setFill(false);
            figure.setForegroundColor(viewer.colors().selection());
            marquee = figure;
            addFeedback(figure);
        }
        figure.setBounds(area());
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            boolean add = getCurrentInput().isModKeyDown(SWT.MOD1)
                    || getCurrentInput().isShiftKeyDown();
            Rectangle area = area();
            eraseMarquee();
            viewer.selectThings(area, add);
            return stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL);
        }
        return super.handleButtonUp(button);
    }

    @Override
    protected void performSelection() {
        if (getSourceEditPart() instanceof MapEditPart) {
            viewer.deselectAll();
        } else {
            super.performSelection();
        }
    }

    @Override
    public void deactivate() {
        eraseMarquee();
        super.deactivate();
    }

    private void eraseMarquee() {
        RectangleFigure figure = marquee;
        if (figure != null) {
            removeFeedback(figure);
            marquee = null;
        }
    }

    private Rectangle area() {
        Point start = getStartLocation();
        return new Rectangle(start, getLocation());
    }
}
