/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.outrider.analysis.Comparison;
import org.outrider.analysis.Difficulty;
import org.outrider.ui.OutriderColors;
import org.outrider.ui.runs.internal.Views;

/** The view "Comparison": two runs, two maps or two versions of a map side by side. */
public final class ComparisonView extends ViewPart {

    /** The id in the workbench. */
    public static final String ID = "org.outrider.ui.runs.comparison";

    private @Nullable TableViewer viewer;
    private @Nullable RadarChart radar;
    private @Nullable Label first;
    private @Nullable Label second;

    /** A row of the table: a number of both, or a finding of one. */
    private record Row(String name, String first, String second, String difference, String chance) {
    }

    /** Shows a comparison; only for the workbench's thread. */
    public static void show(ComparedRun first, ComparedRun second) {
        Views.open(ID, view -> ((ComparisonView) view).fill(first, second));
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        TableViewer table = new TableViewer(sash, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        new Columns<>(table, Row.class)
                .text("", 240, Row::name)
                .text("First", 100, Row::first)
                .text("Second", 100, Row::second)
                .text("Difference", 90, Row::difference)
                .text("p", 60, Row::chance);
        viewer = table;
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(2, 0).applyTo(right);
        first = title(right);
        second = title(right);
        RadarChart chart = new RadarChart(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
        radar = chart;
        sash.setWeights(3, 2);
    }

    @Override
    public void setFocus() {
        Objects.requireNonNull(viewer).getControl().setFocus();
    }

    private static Label title(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void fill(ComparedRun a, ComparedRun b) {
        Comparison comparison = a.with(b);
        Objects.requireNonNull(viewer).setInput(rows(a, b, comparison));
        name(first, "First: " + a.title(), OutriderColors.get(OutriderColors.FIRST));
        name(second, "Second: " + b.title(), OutriderColors.get(OutriderColors.SECOND));
        List<RadarChart.Ray> rays = new ArrayList<>();
        rays.add(new RadarChart.Ray("Difficulty", a.difficulty().score(), b.difficulty().score()));
        comparison.metrics().forEach(row -> rays.add(
                new RadarChart.Ray(row.metric().label(), row.first().mean(), row.second().mean())));
        Objects.requireNonNull(radar).show(rays);
        setContentDescription(a.difference(b));
    }

    private static void name(@Nullable Label label, String text, Color color) {
        Label shown = Objects.requireNonNull(label);
        shown.setForeground(color);
        shown.setText(text);
    }

    private static List<Row> rows(ComparedRun a, ComparedRun b, Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Episodes", Integer.toString(a.episodes().size()), Integer.toString(b.episodes().size()), "",
                ""));
        rows.add(new Row("Difficulty in play", score(a.difficulty()), score(b.difficulty()),
                number(b.difficulty().score() - a.difficulty().score()), ""));
        for (Comparison.Row row : comparison.metrics()) {
            Double p = row.p();
            rows.add(new Row(row.metric().label(), number(row.first().mean()), number(row.second().mean()),
                    number(row.difference()), p == null ? "" : String.format(Locale.ROOT, "%.3f", p)));
        }
        comparison.appeared().forEach(finding -> rows.add(new Row(finding.title(), "", "appeared", "", "")));
        comparison.vanished().forEach(finding -> rows.add(new Row(finding.title(), "vanished", "", "", "")));
        return rows;
    }

    private static String score(Difficulty difficulty) {
        return Math.round(difficulty.score()) + " \u00b1 " + Math.round(difficulty.uncertainty());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
