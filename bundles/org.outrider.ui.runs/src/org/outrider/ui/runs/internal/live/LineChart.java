/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.outrider.ui.OutriderColors;
import org.outrider.ui.runs.SampleRing;

/** A small chart of one curve in the colours of the theme. */
public final class LineChart {

    private static final int MOST_POINTS = 600;
    private static final String CURVE = "curve";
    /** In lower charts, the curve needs the room that the numbers below would take. */
    private static final int LEAST_HEIGHT_FOR_ABSCISSAS = 110;

    private final Chart chart;
    private final ILineSeries<?> curve;
    private final String name;
    private final String color;
    private final IPropertyChangeListener themeChanged = event -> applyColors();
    private boolean abscissas = true;

    /**
     * @param name  of what is drawn
     * @param color name of the curve's colour in {@link OutriderColors}
     */
    public LineChart(Composite parent, String name, String color) {
        this.name = name;
        this.color = color;
        chart = new Chart(parent, SWT.NONE);
        chart.getLegend().setVisible(false);
        chart.getTitle().setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        chart.getTitle().setText(name);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getTick().setFont(JFaceResources.getDefaultFont());
            axis.getTick().setFormat(new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)));
            axis.getTick().setTickMarkStepHint(axis.getDirection() == IAxis.Direction.X ? 50 : 16);
        }
        curve = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, CURVE);
        curve.setSymbolType(PlotSymbolType.NONE);
        curve.setLineStyle(LineStyle.SOLID);
        curve.setLineWidth(2);
        curve.setAntialias(SWT.ON);
        clear();
        applyColors();
        ColorRegistry registry = OutriderColors.registry();
        registry.addListener(themeChanged);
        chart.addListener(SWT.Resize, event -> fitAbscissas());
        chart.addDisposeListener(event -> registry.removeListener(themeChanged));
    }

    /** Leaves out the numbers below, where another chart below shows them. */
    void hideAbscissas() {
        abscissas = false;
        fitAbscissas();
    }

    private void fitAbscissas() {
        chart.getAxisSet().getXAxis(0).getTick()
                .setVisible(abscissas && chart.getSize().y >= LEAST_HEIGHT_FOR_ABSCISSAS);
    }

    /** The widget, to be laid out. */
    public Control control() {
        return chart;
    }

    /** Draws a curve, and its latest value in the title. */
    void show(SampleRing ring) {
        if (ring.size() == 0) {
            clear();
            return;
        }
        double[] ys = ring.ys(MOST_POINTS);
        chart.suspendUpdate(true);
        curve.setXSeries(ring.xs(MOST_POINTS));
        curve.setYSeries(ys);
        chart.getTitle().setText(name + " " + text(ring.latest()));
        fit(ring.xs(MOST_POINTS), ys);
        chart.suspendUpdate(false);
        chart.redraw();
    }

    private void clear() {
        curve.setXSeries(new double[] {0});
        curve.setYSeries(new double[] {0});
        chart.getTitle().setText(name);
        chart.getAxisSet().getXAxis(0).setRange(new Range(0, 10));
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, 10));
        chart.redraw();
    }

    /** Shows all of the curve, with a little room, and the zero of what is never negative. */
    private void fit(double[] xs, double[] ys) {
        double least = 0;
        double most = 0;
        for (double y : ys) {
            least = Math.min(least, y);
            most = Math.max(most, y);
        }
        if (most == least) {
            most = 1;
        }
        double room = (most - least) * 0.05;
        double begin = xs[0];
        chart.getAxisSet().getXAxis(0).setRange(new Range(begin, Math.max(begin + 1, xs[xs.length - 1])));
        chart.getAxisSet().getYAxis(0).setRange(new Range(least < 0 ? least - room : 0, most + room));
    }

    private void applyColors() {
        if (chart.isDisposed()) {
            return;
        }
        Color background = OutriderColors.get(OutriderColors.BACKGROUND);
        Color foreground = OutriderColors.get(OutriderColors.FOREGROUND);
        chart.setBackground(background);
        chart.getPlotArea().setBackground(background);
        chart.getTitle().setForeground(foreground);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(foreground);
            axis.getGrid().setForeground(OutriderColors.get(OutriderColors.GRID));
        }
        curve.setLineColor(OutriderColors.get(color));
        chart.redraw();
    }

    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.3g", value);
    }
}
