/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.plot;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws curves over the steps of training as SVG or PNG. */
public final class CurveChart {

    private static final int MOST_POINTS = 250;
    /** Colours that can be told apart also by those who see few (Okabe and Ito). */
    private static final Color[] COLORS = { new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73),
        new Color(0xCC79A7), new Color(0xE69F00), new Color(0x56B4E9), new Color(0x000000) };

    private final XYChart chart;

    /**
     * Prepares a chart.
     *
     * @param yLabel what the values are
     * @param width in pixels
     * @param height in pixels
     */
    public CurveChart(String title, String yLabel, int width, int height, List<Curve> curves) {
        chart = new XYChartBuilder().title(title).xAxisTitle("steps of the agent").yAxisTitle(yLabel).width(width)
                .height(height).build();
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE).setLegendBorderColor(Color.WHITE)
                .setChartBackgroundColor(Color.WHITE).setLegendVisible(curves.size() > 1)
                .setSeriesColors(COLORS);
        chart.getStyler().setPlotGridLinesColor(new Color(0xDDDDDD)).setLocale(Locale.ROOT)
                .setXAxisMin(0.0).setXAxisDecimalPattern("#,##0").setYAxisDecimalPattern("#,##0.###");
        curves.forEach(this::add);
    }

    private void add(Curve whole) {
        Curve curve = whole.thinned(MOST_POINTS);
        double[] steps = curve.points().stream().mapToDouble(Curve.Point::step).toArray();
        double[] values = curve.points().stream().mapToDouble(Curve.Point::value).toArray();
        double[] intervals = curve.points().stream().mapToDouble(Curve.Point::interval).toArray();
        boolean exact = curve.points().stream().allMatch(point -> point.interval() == 0);
        String name = freeName(curve.name());
        XYSeries series = exact ? chart.addSeries(name, steps, values)
                : chart.addSeries(name, steps, values, intervals);
        series.setMarker(SeriesMarkers.NONE);
    }

    /** The name, with a number behind it where another curve is called so. */
    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; chart.getSeriesMap().containsKey(name); number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }

    /** Writes the chart; the file's name ends in .svg or .png. */
    public void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (file.toString().endsWith(".svg")) {
            VectorGraphicsEncoder.saveVectorGraphic(chart, bytes, VectorGraphicsEncoder.VectorGraphicsFormat.SVG);
        } else {
            BitmapEncoder.saveBitmap(chart, bytes, BitmapEncoder.BitmapFormat.PNG);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, bytes.toByteArray());
    }
}
