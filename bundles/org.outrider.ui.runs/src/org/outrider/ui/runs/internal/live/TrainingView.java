/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.live;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.outrider.learn.TrainingProgress;
import org.outrider.report.text.Times;
import org.outrider.store.RunKind;
import org.outrider.store.StoreException;
import org.outrider.store.Trainings;
import org.outrider.ui.OutriderColors;
import org.outrider.ui.runs.RunItem;
import org.outrider.ui.runs.TrainingBoard;
import org.outrider.ui.runs.TrainingBoard.Curve;
import org.outrider.ui.runs.internal.Services;

/**
 * The view "Training": how a training goes, as curves over its steps. Shows the one that goes on in the workbench, or
 * that is selected in the view Runs.
 */
public final class TrainingView extends ViewPart {

    /** The id in the workbench. */
    public static final String ID = "org.outrider.ui.runs.training";

    private static final String RUNS = "org.outrider.ui.runs.view";
    private static final int MILLIS_BETWEEN_DRAWINGS = 200;

    private final Map<Curve, LineChart> charts = new EnumMap<>(Curve.class);
    private final ISelectionListener follower = this::selectionChanged;
    private final TrainingBoard live = Services.runs().training();
    private TrainingBoard board = live;
    private String liveTraining = live.id();
    private @Nullable HeadLine head;
    private long drawn;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(4, 4).spacing(4, 4).applyTo(area);
        head = new HeadLine(area, 2, "No agent is being trained.");
        add(area, Curve.LOSS, "Loss", OutriderColors.BAD).hideAbscissas();
        add(area, Curve.EVALUATION, "Evaluation score", OutriderColors.GOOD).hideAbscissas();
        add(area, Curve.REWARD, "Reward", OutriderColors.REWARD).hideAbscissas();
        add(area, Curve.EPSILON, "Epsilon", OutriderColors.AMMO);
        add(area, Curve.SPEED, "Steps/s", OutriderColors.COVERAGE);
        getSite().getPage().addSelectionListener(RUNS, follower);
        selectionChanged(getSite().getPart(), getSite().getPage().getSelection(RUNS));
        Ticker.start(area, MILLIS_BETWEEN_DRAWINGS, this::draw);
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(RUNS, follower);
        super.dispose();
    }

    @Override
    public void setFocus() {
        charts.values().stream().findFirst().ifPresent(chart -> chart.control().setFocus());
    }

    private LineChart add(Composite area, Curve curve, String name, String color) {
        LineChart chart = new LineChart(area, name, color);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
        charts.put(curve, chart);
        return chart;
    }

    private void selectionChanged(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
        if (selection instanceof IStructuredSelection structured && structured.size() == 1
                && structured.getFirstElement() instanceof RunItem run && run.kind() == RunKind.TRAINING
                && !run.id().equals(board.id())) {
            if (run.id().equals(live.id())) {
                show(live);
            } else {
                load(run);
            }
        }
    }

    private void load(RunItem run) {
        Job.createSystem("Reading a training", (ICoreRunnable) monitor -> {
            try {
                TrainingBoard kept = new TrainingBoard();
                Trainings trainings = Services.store().get().trainings();
                kept.start(run.id(), run.map() + " of " + run.wad() + ": " + run.finished() + " of " + run.total()
                        + " steps, " + run.state().key());
                kept.add(trainings.log(run.id()), trainings.evaluations(run.id()));
                Display.getDefault().asyncExec(() -> show(kept));
            } catch (StoreException e) {
                StatusManager.getManager().handle(Status.warning(String.valueOf(e.getMessage()), e),
                        StatusManager.LOG);
            }
        }).schedule();
    }

    private void show(TrainingBoard shown) {
        board = shown;
        drawn = -1;
    }

    private void draw() {
        if (!live.id().equals(liveTraining)) {
            // another training has begun
            liveTraining = live.id();
            show(live);
        }
        if (board.version() == drawn || !Objects.requireNonNull(head).isVisible()) {
            return;
        }
        drawn = board.version();
        charts.forEach((curve, chart) -> chart.show(board.curve(curve)));
        Objects.requireNonNull(head).show(describe(board));
    }

    private static String describe(TrainingBoard board) {
        TrainingProgress progress = board.latest();
        if (progress == null) {
            return board.title();
        }
        return progress.iteration() + " of " + progress.maxIterations() + " steps"
                + (Double.isNaN(progress.remainingSeconds()) ? ""
                        : ", about " + Times.of(Duration.ofSeconds((long) progress.remainingSeconds())) + " left")
                + " - " + board.title();
    }
}
