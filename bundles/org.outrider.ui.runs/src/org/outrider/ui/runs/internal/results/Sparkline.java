/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.outrider.analysis.HealthPoint;
import org.outrider.ui.OutriderColors;

/** Draws an episode's health over time into a cell of a table. */
final class Sparkline extends OwnerDrawLabelProvider {

    private static final int FULL_HEALTH = 200;
    private static final int COLUMN_WIDTH = 120;

    private final Function<Object, List<HealthPoint>> health;
    private final Function<Object, Integer> tics;

    /**
     * @param health of an element; empty to draw nothing
     * @param tics   length of an element's episode
     */
    Sparkline(Function<Object, List<HealthPoint>> health, Function<Object, Integer> tics) {
        this.health = health;
        this.tics = tics;
    }

    @Override
    protected void measure(@Nullable Event event, @Nullable Object element) {
        if (event != null) {
            event.setBounds(new Rectangle(event.x, event.y, COLUMN_WIDTH, event.height));
        }
    }

    @Override
    protected void erase(@Nullable Event event, @Nullable Object element) {
        if (event != null) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    @Override
    protected void paint(@Nullable Event event, @Nullable Object element) {
        if (event == null || element == null) {
            return;
        }
        List<HealthPoint> points = health.apply(element);
        int length = tics.apply(element);
        if (points.isEmpty() || length == 0) {
            return;
        }
        Rectangle cell = ((TableItem) event.item).getBounds(event.index);
        draw(event.gc, points, length, new Rectangle(cell.x + 4, cell.y + 2, cell.width - 8, cell.height - 5));
    }

    /** The health stays the same from one point to the next. */
    private static void draw(GC gc, List<HealthPoint> points, int length, Rectangle area) {
        gc.setForeground(OutriderColors.get(OutriderColors.HEALTH));
        gc.setAntialias(SWT.OFF);
        int lastX = area.x;
        int lastY = y(points.getFirst().health(), area);
        for (HealthPoint point : points) {
            int x = area.x + (int) ((long) point.tic() * area.width / length);
            int y = y(point.health(), area);
            gc.drawLine(lastX, lastY, x, lastY);
            gc.drawLine(x, lastY, x, y);
            lastX = x;
            lastY = y;
        }
        gc.drawLine(lastX, lastY, area.x + area.width, lastY);
    }

    private static int y(int health, Rectangle area) {
        return area.y + area.height - Math.clamp(health, 0, FULL_HEALTH) * area.height / FULL_HEALTH;
    }
}
