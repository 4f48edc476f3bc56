/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.outrider.learn.TrainingProgress;
import org.outrider.report.text.Times;
import org.outrider.ui.OutriderColors;
import org.outrider.ui.runs.TrainingBoard;
import org.outrider.ui.runs.TrainingBoard.Curve;
import org.outrider.ui.runs.internal.Services;

/** The view "Training": how the training that goes on goes, as curves over its steps. */
public final class TrainingView extends ViewPart {

    /** The id in the workbench. */
    public static final String ID = "org.outrider.ui.runs.training";

    private static final int MILLIS_BETWEEN_DRAWINGS = 200;

    private final Map<Curve, LineChart> charts = new EnumMap<>(Curve.class);
    private @Nullable Label head;
    private long drawn;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(4, 4).spacing(4, 4).applyTo(area);
        Label title = new Label(area, SWT.NONE);
        title.setText("No agent is being trained.");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(title);
        head = title;
        add(area, Curve.LOSS, "Loss", OutriderColors.BAD);
        add(area, Curve.EVALUATION, "Evaluation score", OutriderColors.GOOD);
        add(area, Curve.REWARD, "Reward", OutriderColors.REWARD);
        add(area, Curve.EPSILON, "Epsilon", OutriderColors.AMMO);
        add(area, Curve.SPEED, "Steps/s", OutriderColors.COVERAGE);
        Ticker.start(area, MILLIS_BETWEEN_DRAWINGS, this::draw);
    }

    @Override
    public void setFocus() {
        charts.values().stream().findFirst().ifPresent(chart -> chart.control().setFocus());
    }

    private void add(Composite area, Curve curve, String name, String color) {
        LineChart chart = new LineChart(area, name, color);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
        charts.put(curve, chart);
    }

    private void draw() {
        TrainingBoard board = Services.runs().training();
        if (board.version() == drawn) {
            return;
        }
        drawn = board.version();
        charts.forEach((curve, chart) -> chart.show(board.curve(curve)));
        Objects.requireNonNull(head).setText(describe(board));
    }

    private static String describe(TrainingBoard board) {
        TrainingProgress progress = board.latest();
        if (progress == null) {
            return board.title();
        }
        return board.title() + ": " + progress.iteration() + " of " + progress.maxIterations() + " steps"
                + (Double.isNaN(progress.remainingSeconds()) ? ""
                        : ", about " + Times.of(Duration.ofSeconds((long) progress.remainingSeconds())) + " left");
    }
}
