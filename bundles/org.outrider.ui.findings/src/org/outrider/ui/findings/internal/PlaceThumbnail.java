/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.findings.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.outrider.analysis.Place;
import org.outrider.ui.OutriderColors;
import org.outrider.wad.map.BoundingBox;
import org.outrider.wad.map.Linedef;
import org.outrider.wad.map.MapData;
import org.outrider.wad.map.Vertex;

/** A map as a whole in a small picture, with a place marked on it. */
final class PlaceThumbnail extends Canvas {

    private static final int MARGIN = 10;
    private static final int MARK = 9;

    private @Nullable MapData map;
    private @Nullable Place place;

    PlaceThumbnail(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> paint(event.gc, getClientArea()));
    }

    void show(MapData shown, @Nullable Place marked) {
        map = shown;
        place = marked;
        redraw();
    }

    private void paint(GC gc, Rectangle area) {
        gc.setBackground(OutriderColors.get(OutriderColors.BACKGROUND));
        gc.fillRectangle(area);
        MapData shown = map;
        if (shown == null) {
            return;
        }
        BoundingBox box = shown.bounds();
        double scale = Math.min((area.width - 2.0 * MARGIN) / Math.max(1, box.width()),
                (area.height - 2.0 * MARGIN) / Math.max(1, box.height()));
        double left = (area.width - box.width() * scale) / 2 - box.left() * scale;
        double top = (area.height - box.height() * scale) / 2 + box.top() * scale;
        gc.setAntialias(SWT.ON);
        for (Linedef line : shown.linedefs()) {
            gc.setForeground(OutriderColors.get(line.hasBack() ? OutriderColors.GRID : OutriderColors.FOREGROUND));
            Vertex a = shown.vertexes().get(line.v1());
            Vertex b = shown.vertexes().get(line.v2());
            gc.drawLine((int) (left + a.unitX() * scale), (int) (top - a.unitY() * scale), (int) (left + b.unitX() * scale),
                    (int) (top - b.unitY() * scale));
        }
        Place marked = place;
        if (marked != null) {
            int x = (int) (left + marked.x() * scale);
            int y = (int) (top - marked.y() * scale);
            gc.setForeground(OutriderColors.get(OutriderColors.BAD));
            gc.setLineWidth(3);
            gc.drawOval(x - MARK, y - MARK, 2 * MARK, 2 * MARK);
            gc.drawLine(x - 2 * MARK, y, x - MARK, y);
            gc.drawLine(x + MARK, y, x + 2 * MARK, y);
            gc.drawLine(x, y - 2 * MARK, x, y - MARK);
            gc.drawLine(x, y + MARK, x, y + 2 * MARK);
        }
    }
}
