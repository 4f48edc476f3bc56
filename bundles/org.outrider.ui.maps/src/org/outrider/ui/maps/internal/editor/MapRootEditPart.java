/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.RootEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jdt.annotation.Nullable;

/** The root of the map's edit parts: layers for the map, for handles and for feedback, none of which scrolls. */
final class MapRootEditPart extends AbstractGraphicalEditPart implements RootEditPart, LayerManager {

    private @Nullable EditPart contents;
    private @Nullable EditPartViewer viewer;
    private final Layer primary = layer();
    private final Layer handles = layer();
    private final Layer feedback = layer();

    @Override
    protected IFigure createFigure() {
        LayeredPane pane = new LayeredPane();
        pane.add(primary, LayerConstants.PRIMARY_LAYER, 0);
        pane.add(handles, LayerConstants.HANDLE_LAYER, 1);
        feedback.setEnabled(false);
        pane.add(feedback, LayerConstants.FEEDBACK_LAYER, 2);
        return pane;
    }

    private static Layer layer() {
        Layer layer = new Layer();
        layer.setLayoutManager(new StackLayout());
        return layer;
    }

    @Override
    protected void createEditPolicies() {
        // the map's part has them
    }

    @Override
    protected List<?> getModelChildren() {
        return List.of();
    }

    @Override
    protected void refreshChildren() {
        // the only child is given by setContents
    }

    @Override
    public Object getModel() {
        return LayerManager.ID;
    }

    @Override
    public IFigure getContentPane() {
        return primary;
    }

    @Override
    public IFigure getLayer(@Nullable Object key) {
        if (LayerConstants.PRIMARY_LAYER.equals(key)) {
            return primary;
        }
        return LayerConstants.HANDLE_LAYER.equals(key) ? handles : feedback;
    }

    @Override
    public @Nullable EditPart getContents() {
        return contents;
    }

    @Override
    public void setContents(@Nullable EditPart part) {
        EditPart old = contents;
        if (old != null) {
            removeChild(old);
        }
        contents = part;
        if (part != null) {
            addChild(part, 0);
        }
    }

    @Override
    public RootEditPart getRoot() {
        return this;
    }

    @Override
    public @Nullable EditPartViewer getViewer() {
        return viewer;
    }

    @Override
    public void setViewer(@Nullable EditPartViewer newViewer) {
        if (viewer == newViewer) {
            return;
        }
        if (viewer != null) {
            unregister();
        }
        viewer = newViewer;
        if (viewer != null) {
            register();
        }
    }
}
