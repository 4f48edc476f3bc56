/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertySource;
import org.outrider.ui.maps.MapSelection;
import org.outrider.ui.maps.internal.model.ElementKind;
import org.outrider.ui.maps.internal.model.ElementRef;
import org.outrider.ui.maps.internal.properties.ElementProperties;
import org.outrider.ui.maps.internal.render.Camera;
import org.outrider.wad.map.Thing;

/** The part for one thing, line or sector. Its figure shows nothing, as the map's picture has it, but has its place. */
final class ElementEditPart extends AbstractGraphicalEditPart {

    private final MapViewer viewer;
    private final ElementRef ref;

    ElementEditPart(MapViewer viewer, ElementRef ref) {
        this.viewer = viewer;
        this.ref = ref;
        setModel(ref);
    }

    ElementRef ref() {
        return ref;
    }

    /** Puts the figure of a thing where the thing is drawn; lines and sectors cannot be dragged and need no place. */
    void layoutFigure() {
        if (ref.kind() == ElementKind.THING) {
            Camera camera = viewer.camera();
            Thing thing = viewer.document().thing(ref.index());
            int radius = (int) Math.ceil(viewer.painter().things().radius(thing.type(), camera.scale()));
            getFigure().setBounds(new Rectangle((int) camera.screenX(thing.x()) - radius,
                    (int) camera.screenY(thing.y()) - radius, 2 * radius + 1, 2 * radius + 1));
        }
    }

    @Override
    public void activate() {
        super.activate();
        layoutFigure();
    }

    @Override
    protected IFigure createFigure() {
        return new Figure();
    }

    @Override
    protected void createEditPolicies() {
        // the map's layout policy installs the one for dragging
    }

    @Override
    public DragTracker getDragTracker(@Nullable Request request) {
        return ref.kind() == ElementKind.THING ? new DragEditPartsTracker(this) : new MarqueeTracker(this, viewer);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Object getAdapter(@Nullable Class type) {
        if (type == IPropertySource.class) {
            return new ElementProperties(viewer.document(), viewer.words(), ref);
        }
        if (type == ElementRef.class) {
            return ref;
        }
        if (type == MapSelection.class) {
            return viewer.map();
        }
        if (type == IFile.class) {
            return viewer.map().wad();
        }
        return super.getAdapter(type);
    }
}
