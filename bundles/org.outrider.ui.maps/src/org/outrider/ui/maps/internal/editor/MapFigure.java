/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps.internal.editor;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.jdt.annotation.Nullable;

/** The figure that shows the whole map as one picture, so that ten thousand lines cost no more than one. */
final class MapFigure extends Figure {

    private final MapViewer viewer;

    MapFigure(MapViewer viewer) {
        this.viewer = viewer;
        setOpaque(true);
    }

    @Override
    protected void paintFigure(@Nullable Graphics graphics) {
        if (graphics != null && bounds.width > 0 && bounds.height > 0) {
            viewer.paint(graphics);
        }
    }
}
