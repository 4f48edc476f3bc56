/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.jdt.annotation.Nullable;
import org.outrider.ui.maps.internal.model.ElementKind;
import org.outrider.ui.maps.internal.model.ElementRef;

/** Turns drags of things into commands that move them; the first of them snaps to the grid where it is shown. */
final class MapLayoutPolicy extends LayoutEditPolicy {

    private final MapViewer viewer;

    MapLayoutPolicy(MapViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    protected EditPolicy createChildEditPolicy(@Nullable EditPart child) {
        boolean thing = child instanceof ElementEditPart part && part.ref().kind() == ElementKind.THING;
        return thing ? new ThingDragPolicy(viewer) : new NoDragPolicy();
    }

    @Override
    protected @Nullable Command getMoveChildrenCommand(@Nullable Request request) {
        if (!(request instanceof ChangeBoundsRequest change)) {
            return null;
        }
        Point delta = change.getMoveDelta();
        List<ElementRef> moved = new ArrayList<>();
        for (Object part : change.getEditParts()) {
            if (part instanceof ElementEditPart element && element.ref().kind() == ElementKind.THING) {
                moved.add(element.ref());
            }
        }
        return moved.isEmpty() ? null : new MoveThings(viewer.document(), moved, viewer.offset(delta.x, delta.y));
    }

    @Override
    protected @Nullable Command getCreateCommand(@Nullable CreateRequest request) {
        return null;
    }

    @Override
    protected @Nullable Command getDeleteDependantCommand(@Nullable Request request) {
        return null;
    }
}
