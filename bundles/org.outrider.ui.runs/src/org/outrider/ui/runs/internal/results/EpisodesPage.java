/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.HealthPoint;
import org.outrider.report.text.Times;
import org.outrider.store.EpisodeRow;
import org.outrider.ui.OutriderImages;

/** The episodes of a run, a row each, with their health as a curve. */
final class EpisodesPage {

    private final TableViewer table;
    private final IWorkbenchPartSite site;
    private @Nullable LoadedRun run;

    EpisodesPage(Composite parent, IWorkbenchPartSite site) {
        this.site = site;
        table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        new Columns<>(table, EpisodeRow.class)
                .value("Episode", 70, row -> Integer.toString(row.number()), EpisodeRow::number)
                .text("End", 90, row -> row.failed() ? "broke down" : row.outcome().replace('_', ' '))
                .value("Time", 60, row -> Times.ofTics(row.metrics().tics()), row -> row.metrics().tics())
                .drawn("Health over time", 150, new Sparkline(this::health, this::tics),
                        Comparator.comparing(row -> row.metrics().healthLost()))
                .value("Kills", 60, row -> Integer.toString(row.metrics().kills()), row -> row.metrics().kills())
                .value("Damage", 70, row -> Integer.toString(row.metrics().damageDealt()),
                        row -> row.metrics().damageDealt())
                .value("Health lost", 90, row -> Integer.toString(row.metrics().healthLost()),
                        row -> row.metrics().healthLost())
                .value("At the end", 80, row -> Integer.toString(row.metrics().finalHealth()),
                        row -> row.metrics().finalHealth())
                .value("Ammo", 60, row -> Integer.toString(row.metrics().ammoUsed()), row -> row.metrics().ammoUsed())
                .value("Items", 60, row -> Integer.toString(row.metrics().items()), row -> row.metrics().items())
                .value("Secrets", 70, row -> Integer.toString(row.metrics().secrets()), row -> row.metrics().secrets())
                .text("Seed", 160, row -> Long.toString(row.seed()));
        table.addDoubleClickListener(event -> showOnMap());
        MenuManager popup = new MenuManager();
        popup.add(new Action("Show on map", OutriderImages.OUTRIDER.descriptor()) {
            @Override
            public void run() {
                showOnMap();
            }
        });
        popup.add(new Action("Open video", OutriderImages.VIDEO.descriptor()) {
            @Override
            public void run() {
                openVideo();
            }
        });
        table.getControl().setMenu(popup.createContextMenu(table.getControl()));
    }

    Control control() {
        return table.getControl();
    }

    void show(LoadedRun shown) {
        run = shown;
        table.setInput(shown.results().episodes());
    }

    private void showOnMap() {
        LoadedRun shown = run;
        if (shown != null) {
            shown.map().ifPresent(map -> selected().ifPresent(
                    episode -> MapOpener.open(site.getPage(), map, shown.overlay(), episode.number(), 0)));
        }
    }

    private void openVideo() {
        LoadedRun shown = run;
        if (shown != null) {
            selected().filter(episode -> !episode.failed())
                    .ifPresent(episode -> new EpisodeVideo(shown.id(), episode.number(), site.getShell()).open());
        }
    }

    private Optional<EpisodeRow> selected() {
        return Optional.ofNullable((EpisodeRow) table.getStructuredSelection().getFirstElement());
    }

    private List<HealthPoint> health(Object element) {
        LoadedRun shown = run;
        @Nullable EpisodeLog log = shown == null ? null : shown.logs().get(((EpisodeRow) element).number());
        return log == null ? List.of() : log.healthTimeline();
    }

    private int tics(Object element) {
        return ((EpisodeRow) element).metrics().tics();
    }
}
