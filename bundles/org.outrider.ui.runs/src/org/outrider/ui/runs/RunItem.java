/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.store.RunKind;
import org.outrider.store.RunOverview;
import org.outrider.store.RunState;
import org.outrider.store.StoredRun;

/**
 * A run as the workbench lists it and as its views pass it on in selections. Two of the same id are equal: what is
 * selected stays so when its numbers change.
 *
 * @param wad      name of the WAD
 * @param map      name of the map
 * @param agent    who plays
 * @param finished episodes that are over
 * @param total    episodes, or iterations, to be done
 * @param since    when it began
 * @param lasted   how long it took; null while it goes on
 */
public record RunItem(String id, RunKind kind, RunState state, String wad, String map, String agent, int skill,
        int finished, int total, int exits, int deaths, double meanKills, int findings, Instant since,
        @Nullable Duration lasted) {

    /** A run of the database. */
    public static RunItem of(RunOverview overview) {
        StoredRun run = overview.run();
        Instant ended = run.completedAt();
        return new RunItem(run.id(), run.submission().kind(), run.state(), overview.mapName(),
                run.submission().level(), run.submission().checkpoint(), run.submission().skill(), overview.finished(),
                run.submission().total(), overview.exits(), overview.deaths(), overview.meanKills(),
                overview.findings(), run.since(), ended == null ? null : Duration.between(run.since(), ended));
    }

    /** A run that goes on in the workbench. */
    public static RunItem of(ActiveRun run, int finished) {
        return new RunItem(run.id(), RunKind.TEST, run.run().isPaused() ? RunState.PENDING : RunState.RUNNING,
                run.map().wad().getName().replaceFirst("(?i)\\.wad$", ""), run.map().map(), run.request().agent(),
                run.request().skill(), finished, run.request().episodes(), 0, 0, 0, 0, run.startedAt(), null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunItem item && item.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
