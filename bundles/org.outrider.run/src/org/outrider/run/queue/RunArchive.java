/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.internal.queue.RequestJson;
import org.outrider.store.NewEpisode;
import org.outrider.store.NewRun;
import org.outrider.store.RunKind;
import org.outrider.store.RunState;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredMap;

/** Keeps runs that were played without the queue. */
public final class RunArchive {

    private final Store store;

    public RunArchive(Store store) {
        this.store = store;
    }

    /** Keeps a run with its WADs, episodes and findings. */
    public void keep(PlaytestResult result) throws StoreException {
        PlaytestRequest request = result.request();
        Library library = Library.keep(store, request);
        Instant started = result.startedAt().truncatedTo(ChronoUnit.MILLIS);
        Instant ended = result.completedAt().truncatedTo(ChronoUnit.MILLIS);
        store.runs().add(new NewRun(result.testId(), RunKind.TEST, library.tested().id(), library.ids(),
                request.map(), request.agent(), request.skill(), request.episodes(), RequestJson.write(request),
                result.engine(), started, null));
        store.runs().begin(result.testId(), started);
        for (EpisodeResult episode : result.episodes()) {
            store.episodes().add(result.testId(), switch (episode) {
                case EpisodeResult.Played played ->
                    new NewEpisode.Played(played.seed(), played.log(), played.recording(), started, ended);
                case EpisodeResult.Failed failed -> new NewEpisode.Failed(failed.number(), failed.seed(),
                        failed.reason(), failed.trace(), failed.actionsCsv(), started, ended);
            });
        }
        store.runs().end(result.testId(), RunState.valueOf(result.status().name()), ended, null, result.findings());
    }

    /**
     * The WADs of a request in the library.
     *
     * @param wads   all of them, the IWAD first
     * @param tested the one whose map is played
     */
    record Library(List<StoredMap> wads, StoredMap tested) {

        static Library keep(Store store, PlaytestRequest request) throws StoreException {
            List<StoredMap> wads = new ArrayList<>();
            for (Path wad : request.wads()) {
                wads.add(store.maps().add(wad, null));
            }
            return new Library(wads, wads.stream()
                    .filter(wad -> wad.levels().contains(request.map()))
                    .reduce((lower, upper) -> upper)
                    .orElse(wads.getLast()));
        }

        List<Long> ids() {
            return wads.stream().map(StoredMap::id).toList();
        }
    }
}
