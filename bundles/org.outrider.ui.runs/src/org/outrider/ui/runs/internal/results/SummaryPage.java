/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.outrider.analysis.Difficulty;
import org.outrider.analysis.Metric;
import org.outrider.analysis.Summary;

/** A run in numbers: what its episodes have in common, and how hard the map was with all that makes it so. */
final class SummaryPage {

    private final SashForm sash;
    private final TableViewer aggregates;
    private final DifficultyGauge gauge;
    private final TableViewer parts;
    private final Label rates;

    /** A metric with its summary. */
    private record Row(Metric metric, Summary summary) {
    }

    SummaryPage(Composite parent) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        aggregates = table(sash);
        new Columns<>(aggregates, Row.class)
                .text("Of an episode", 110, row -> row.metric().label())
                .value("Mean", 65, row -> number(row.summary().mean()), row -> row.summary().mean())
                .value("\u00b1", 55, row -> number(row.summary().std()),
                        row -> row.summary().std())
                .value("Least", 65, row -> number(row.summary().min()), row -> row.summary().min())
                .value("Most", 65, row -> number(row.summary().max()), row -> row.summary().max());
        Composite middle = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(middle);
        rates = new Label(middle, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rates);
        gauge = new DifficultyGauge(middle);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(gauge);
        parts = table(sash);
        new Columns<>(parts, Difficulty.Part.class)
                .text("Part of the difficulty", 170, part -> part.key().replace('_', ' '))
                .value("Value", 60, part -> number(part.value()), Difficulty.Part::value)
                .value("How hard", 80, part -> Math.round(100 * part.share()) + " %", Difficulty.Part::share)
                .value("Weight", 65, part -> Math.round(100 * part.weight()) + " %", Difficulty.Part::weight);
        sash.setWeights(5, 3, 5);
    }

    Control control() {
        return sash;
    }

    void show(LoadedRun run) {
        aggregates.setInput(Arrays.stream(Metric.values())
                .map(metric -> new Row(metric, run.results().aggregate().of(metric)))
                .toList());
        Difficulty difficulty = run.results().difficulty();
        gauge.show(run.results().metrics().isEmpty() ? null : difficulty);
        parts.setInput(difficulty.parts());
        rates.setText("Difficulty; survived "
                + Math.round(100 * run.results().aggregate().survivalRate()) + " %");
    }

    private static TableViewer table(Composite parent) {
        TableViewer viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        return viewer;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
