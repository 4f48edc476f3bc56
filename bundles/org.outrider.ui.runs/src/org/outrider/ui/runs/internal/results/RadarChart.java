/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.outrider.ui.OutriderColors;

/** Shows two things by the same numbers: each number on a ray of its own, up to the larger of both. */
final class RadarChart extends Canvas {

    private static final int RINGS = 4;
    private static final int MARGIN = 34;

    private List<Ray> rays = List.of();

    /**
     * A number of both.
     *
     * @param first  0 or more; negative ones count as 0
     * @param second likewise
     */
    record Ray(String label, double first, double second) {

        double most() {
            return Math.max(first, second);
        }
    }

    RadarChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> paint(event.gc, getClientArea()));
    }

    void show(List<Ray> shown) {
        rays = List.copyOf(shown);
        redraw();
    }

    private void paint(GC gc, Rectangle area) {
        gc.setBackground(OutriderColors.get(OutriderColors.BACKGROUND));
        gc.fillRectangle(area);
        if (rays.isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        int radius = Math.max(10, Math.min(area.width / 2 - 2 * MARGIN, area.height / 2 - MARGIN));
        Point middle = new Point(area.width / 2, area.height / 2);
        paintGrid(gc, middle, radius);
        paintShape(gc, middle, radius, true);
        paintShape(gc, middle, radius, false);
    }

    private void paintGrid(GC gc, Point middle, int radius) {
        for (int ray = 0; ray < rays.size(); ray++) {
            Point end = at(middle, radius, ray);
            gc.setForeground(OutriderColors.get(OutriderColors.GRID));
            gc.drawLine(middle.x, middle.y, end.x, end.y);
            for (int ring = 1; ring <= RINGS; ring++) {
                Point from = at(middle, radius * ring / RINGS, ray);
                Point to = at(middle, radius * ring / RINGS, ray + 1);
                gc.drawLine(from.x, from.y, to.x, to.y);
            }
            gc.setForeground(OutriderColors.get(OutriderColors.FOREGROUND));
            Point label = at(middle, radius + 14, ray);
            Point size = gc.textExtent(rays.get(ray).label());
            int x = label.x < middle.x - 4 ? label.x - size.x : label.x > middle.x + 4 ? label.x : label.x - size.x / 2;
            gc.drawText(rays.get(ray).label(), x, label.y - size.y / 2, true);
        }
    }

    private void paintShape(GC gc, Point middle, int radius, boolean first) {
        int[] corners = new int[2 * rays.size()];
        for (int i = 0; i < rays.size(); i++) {
            Ray ray = rays.get(i);
            double share = ray.most() <= 0 ? 0 : Math.max(0, first ? ray.first() : ray.second()) / ray.most();
            Point corner = at(middle, radius * share, i);
            corners[2 * i] = corner.x;
            corners[2 * i + 1] = corner.y;
        }
        Color color = OutriderColors.get(first ? OutriderColors.FIRST : OutriderColors.SECOND);
        gc.setBackground(color);
        gc.setForeground(color);
        gc.setAlpha(50);
        gc.fillPolygon(corners);
        gc.setAlpha(255);
        gc.setLineWidth(2);
        gc.drawPolygon(corners);
        gc.setLineWidth(1);
    }

    /** A point of a ray; the first ray points up, the others follow clockwise. */
    private Point at(Point middle, double distance, int ray) {
        double angle = 2 * Math.PI * ray / rays.size() - Math.PI / 2;
        return new Point(middle.x + (int) Math.round(distance * Math.cos(angle)),
                middle.y + (int) Math.round(distance * Math.sin(angle)));
    }
}
