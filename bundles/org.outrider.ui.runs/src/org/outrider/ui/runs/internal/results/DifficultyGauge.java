/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.outrider.analysis.Difficulty;
import org.outrider.ui.OutriderColors;

/** Shows a difficulty on a scale from 0 to 100, with its uncertainty. */
final class DifficultyGauge extends Canvas {

    private static final int LEFT_END = 210;
    private static final int SWEEP = 240;
    private static final int THICKNESS = 14;
    private static final int FAIR = 34;
    private static final int BAD = 67;

    private @Nullable Difficulty difficulty;

    DifficultyGauge(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> paint(event.gc, getClientArea()));
    }

    void show(@Nullable Difficulty shown) {
        difficulty = shown;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, heightHint == SWT.DEFAULT ? 160 : heightHint);
    }

    private void paint(GC gc, Rectangle area) {
        gc.setBackground(OutriderColors.get(OutriderColors.BACKGROUND));
        gc.fillRectangle(area);
        int size = Math.max(40, Math.min(area.width, area.height) - 2 * THICKNESS);
        int x = (area.width - size) / 2;
        int y = Math.max(THICKNESS, (area.height - size) / 2);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(THICKNESS);
        gc.setLineCap(SWT.CAP_FLAT);
        gc.setForeground(OutriderColors.get(OutriderColors.GRID));
        gc.drawArc(x, y, size, size, LEFT_END, -SWEEP);
        Difficulty shown = difficulty;
        if (shown == null) {
            write(gc, "no episode", x + size / 2, y + size / 2);
            return;
        }
        gc.setForeground(OutriderColors.get(color(shown.score())));
        gc.drawArc(x, y, size, size, LEFT_END, -(int) Math.round(SWEEP * shown.score() / 100));
        markUncertainty(gc, x, y, size, shown);
        write(gc, Math.round(shown.score()) + " \u00b1 " + Math.round(shown.uncertainty()), x + size / 2,
                y + size / 2);
    }

    private static void markUncertainty(GC gc, int x, int y, int size, Difficulty shown) {
        double least = Math.max(0, shown.score() - shown.uncertainty());
        double most = Math.min(100, shown.score() + shown.uncertainty());
        gc.setLineWidth(2);
        gc.setForeground(OutriderColors.get(OutriderColors.FOREGROUND));
        int begin = LEFT_END - (int) Math.round(SWEEP * least / 100);
        int inner = THICKNESS;
        gc.drawArc(x + inner, y + inner, size - 2 * inner, size - 2 * inner, begin,
                -(int) Math.round(SWEEP * (most - least) / 100));
    }

    private static void write(GC gc, String text, int x, int y) {
        gc.setForeground(OutriderColors.get(OutriderColors.FOREGROUND));
        Point size = gc.textExtent(text);
        gc.drawText(text, x - size.x / 2, y - size.y / 2, true);
    }

    private static String color(double score) {
        return score < FAIR ? OutriderColors.GOOD : score < BAD ? OutriderColors.FAIR : OutriderColors.BAD;
    }
}
