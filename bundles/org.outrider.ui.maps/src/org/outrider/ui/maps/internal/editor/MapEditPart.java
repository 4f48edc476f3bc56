/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertySource;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.model.MapDocument;
import org.outrider.ui.maps.internal.properties.MapProperties;

/**
 * The part for a map as a whole. Parts for its things, lines and sectors are made when the user first points at them,
 * since most of a large map's are never touched.
 */
final class MapEditPart extends AbstractGraphicalEditPart {

    private final MapViewer viewer;
    private final Map<ElementRef, ElementEditPart> parts = new HashMap<>();

    MapEditPart(MapViewer viewer, MapDocument document) {
        this.viewer = viewer;
        setModel(document);
    }

    /** The part of an element of the map. */
    ElementEditPart part(ElementRef ref) {
        ElementEditPart known = parts.get(ref);
        if (known != null) {
            return known;
        }
        ElementEditPart part = new ElementEditPart(viewer, ref);
        addChild(part, getChildren().size());
        parts.put(ref, part);
        return part;
    }

    /** Has the figures of all parts follow what is looked at. */
    void layoutParts() {
        parts.values().forEach(ElementEditPart::layoutFigure);
    }

    @Override
    protected IFigure createFigure() {
        return new MapFigure(viewer);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new MapLayoutPolicy(viewer));
    }

    @Override
    protected List<?> getModelChildren() {
        return List.copyOf(parts.keySet());
    }

    @Override
    protected void refreshChildren() {
        // parts are made one by one
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Object getAdapter(@Nullable Class type) {
        if (type == IPropertySource.class) {
            return MapProperties.of(viewer.map(), viewer.document());
        }
        if (type == MapSelection.class) {
            return viewer.map();
        }
        return type == IFile.class ? viewer.map().wad() : super.getAdapter(type);
    }

    @Override
    public DragTracker getDragTracker(@Nullable Request request) {
        return new MarqueeTracker(this, viewer);
    }
}
