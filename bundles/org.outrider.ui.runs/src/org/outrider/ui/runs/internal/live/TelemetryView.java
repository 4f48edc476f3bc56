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
import org.eclipse.ui.part.ViewPart;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameSetup;
import org.outrider.report.text.Outcomes;
import org.outrider.report.text.Times;
import org.outrider.run.live.LiveSample;
import org.outrider.run.live.LiveWatch;
import org.outrider.ui.runs.WorkbenchRuns;
import org.outrider.ui.runs.internal.Services;

/** The view "Telemetry": how the episode that is being played goes, as curves over the time of the game. */
public final class TelemetryView extends ViewPart {

    /** The id in the workbench. */
    public static final String ID = "org.outrider.ui.runs.telemetry";

    private static final int COLUMNS = 2;
    private static final int MILLIS_BETWEEN_DRAWINGS = 100;

    private final EpisodeCurves curves = new EpisodeCurves();
    private final Map<Gauge, LineChart> charts = new EnumMap<>(Gauge.class);
    private @Nullable HeadLine head;
    private @Nullable LiveWatch watch;
    private boolean changed;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).margins(4, 4).spacing(4, 4).applyTo(area);
        head = new HeadLine(area, COLUMNS, "Nothing is being played.");
        for (Gauge gauge : Gauge.values()) {
            LineChart chart = new LineChart(area, gauge.label(), gauge.color());
            GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
            if (gauge.ordinal() < Gauge.values().length - COLUMNS) {
                chart.hideAbscissas();
            }
            charts.put(gauge, chart);
        }
        watch = Services.runs().feed().watch();
        Ticker.start(area, MILLIS_BETWEEN_DRAWINGS, this::draw);
    }

    @Override
    public void setFocus() {
        charts.values().stream().findFirst().ifPresent(chart -> chart.control().setFocus());
    }

    @Override
    public void dispose() {
        LiveWatch open = watch;
        if (open != null) {
            open.close();
        }
        super.dispose();
    }

    private void draw() {
        LiveWatch open = Objects.requireNonNull(watch);
        changed |= curves.add(open.take(), open::follows);
        if (changed && Objects.requireNonNull(head).isVisible()) {
            changed = false;
            charts.forEach((gauge, chart) -> chart.show(curves.ring(gauge)));
            LiveSample sample = Objects.requireNonNull(curves.latest());
            Objects.requireNonNull(head).show(describe(sample, Services.runs()));
        }
    }

    private static String describe(LiveSample sample, WorkbenchRuns runs) {
        String time = Times.of(Duration.ofSeconds(sample.tic() / GameSetup.TICS_PER_SECOND));
        @Nullable EpisodeEnd end = sample.end();
        return runs.map(sample.runId()).map(map -> map + ", ").orElse("") + "episode " + sample.episode() + ", " + time
                + (end == null ? "" : ": " + Outcomes.of(end));
    }
}
