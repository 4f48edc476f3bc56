/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.List;

import org.eclipse.draw2d.Ellipse;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.ui.maps.internal.model.Offset;

/** Lets things be dragged, and shows meanwhile where they would come to lie. */
final class ThingDragPolicy extends NonResizableEditPolicy {

    private final MapViewer viewer;

    ThingDragPolicy(MapViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List createSelectionHandles() {
        // the picture has a ring around what is selected
        return List.of();
    }

    @Override
    protected void showFocus() {
        // likewise
    }

    @Override
    protected void hideFocus() {
        // likewise
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        Ellipse ring = new Ellipse();
        ring.setFill(false);
        ring.setLineWidth(2);
        ring.setForegroundColor(viewer.colors().selection());
        ring.setBounds(getInitialFeedbackBounds());
        addFeedback(ring);
        return ring;
    }

    @Override
    protected void showChangeBoundsFeedback(@Nullable ChangeBoundsRequest request) {
        if (request == null) {
            return;
        }
        Point delta = request.getMoveDelta();
        Offset offset = viewer.offset(delta.x, delta.y);
        double scale = viewer.camera().scale();
        Rectangle bounds = new Rectangle(getInitialFeedbackBounds());
        bounds.translate((int) Math.round(offset.dx() * scale), (int) Math.round(-offset.dy() * scale));
        IFigure feedback = getDragSourceFeedbackFigure();
        feedback.setBounds(bounds.expand(2, 2));
    }
}
