/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.outrider.analysis.AggregateMetrics;
import org.outrider.analysis.Coverage;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.MapFacts;
import org.outrider.engine.GameEngine;
import org.outrider.run.ActionLog;
import org.outrider.run.ActionsCsv;
import org.outrider.run.EpisodeResult;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestResult;
import org.outrider.run.RunStatus;
import org.outrider.run.WadIdentity;
import org.outrider.run.internal.Stages;
import org.outrider.run.internal.queue.RequestJson;
import org.outrider.store.EpisodeRow;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoredFinding;
import org.outrider.store.StoredMap;
import org.outrider.store.StoredRun;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.demo.DemoFile;

/** Brings kept test runs back as the results that they were, with their maps, logs and demos. */
public final class StoredPlaytests {

    private final Store store;
    private final GameEngine engine;

    public StoredPlaytests(Store store, GameEngine engine) {
        this.store = store;
        this.engine = engine;
    }

    /**
     * A test run that is over.
     *
     * @throws StoreException    where there is no such run, it is not over, or its files have been cleaned up
     * @throws PlaytestException where its WADs cannot be read any more
     */
    public PlaytestResult load(String runId) throws StoreException, PlaytestException {
        StoredRun run = store.runs().get(runId);
        if (!run.state().isOver()) {
            throw new StoreException("run " + runId + " is not over");
        }
        List<EpisodeResult> episodes = episodes(runId);
        List<EpisodeLog> logs = episodes.stream()
                .filter(EpisodeResult.Played.class::isInstance)
                .map(episode -> ((EpisodeResult.Played) episode).log())
                .toList();
        return new PlaytestResult(runId, RunStatus.valueOf(run.state().name()), RequestJson.read(run, wads(run)),
                run.submission().engine(), identities(run), facts(run), run.since(), run.over(), episodes,
                AggregateMetrics.of(logs.stream().map(EpisodeLog::metrics).toList()),
                logs.stream().map(EpisodeLog::coverage).reduce(Coverage.NONE, Coverage::merge),
                store.findings().list(runId).stream().map(StoredFinding::finding).toList(), pictures(runId));
    }

    /**
     * The map of a test run.
     *
     * @throws PlaytestException where its WADs cannot be read any more
     */
    public MapFacts facts(StoredRun run) throws StoreException, PlaytestException {
        return Stages.facts(wads(run), run.submission().level(), run.submission().skill(), engine.mapRules());
    }

    /**
     * The episodes of a run that are over, in order of their numbers.
     *
     * @throws StoreException where files of them have been cleaned up
     */
    public List<EpisodeResult> episodes(String runId) throws StoreException {
        List<EpisodeResult> episodes = new ArrayList<>();
        for (EpisodeRow row : store.episodes().list(runId)) {
            episodes.add(episode(runId, row));
        }
        return episodes;
    }

    private Map<String, byte[]> pictures(String runId) throws StoreException {
        Map<String, byte[]> pictures = new TreeMap<>();
        for (Map.Entry<String, Path> picture : store.episodes().pictures(runId).entrySet()) {
            try {
                pictures.put(picture.getKey(), Files.readAllBytes(picture.getValue()));
            } catch (IOException e) {
                throw new StoreException(picture.getValue() + ": the picture cannot be read: " + e, e);
            }
        }
        return pictures;
    }

    /** The files of a run's WADs, the IWAD first. */
    private List<Path> wads(StoredRun run) throws StoreException {
        List<Path> files = new ArrayList<>();
        for (long id : run.submission().wads()) {
            files.add(store.maps().get(id).file());
        }
        return files;
    }

    private List<WadIdentity> identities(StoredRun run) throws StoreException {
        List<WadIdentity> identities = new ArrayList<>();
        for (long id : run.submission().wads()) {
            StoredMap wad = store.maps().get(id);
            identities.add(new WadIdentity(Path.of(wad.filename()), wad.iwad(), wad.sha256()));
        }
        return identities;
    }

    private EpisodeResult episode(String runId, EpisodeRow row) throws StoreException {
        if (row.failed()) {
            String trace = row.trace();
            return new EpisodeResult.Failed(row.number(), row.seed(), String.valueOf(row.error()),
                    trace == null ? "" : trace, actions(runId, row.number()));
        }
        return new EpisodeResult.Played(row.seed(), store.episodes().log(runId, row.number()),
                demo(runId, row.number()));
    }

    private ActionLog actions(String runId, int number) throws StoreException {
        Optional<Path> file = store.episodes().actions(runId, number);
        try {
            return file.isEmpty() ? ActionLog.EMPTY : ActionsCsv.read(file.get());
        } catch (IOException e) {
            throw new StoreException("the actions of episode " + number + " of run " + runId + " cannot be read: "
                    + e.getMessage(), e);
        }
    }

    private DemoFile demo(String runId, int number) throws StoreException {
        Path file = store.episodes().demo(runId, number).orElseThrow(() -> new StoreException("run " + runId
                + ": the files of its episodes have been cleaned up; only its numbers and events are left"));
        try {
            DemoFile demo = DemoFile.read(file);
            if (demo.isClassic()) {
                demo.demo();
            }
            return demo;
        } catch (IOException | WadFormatException e) {
            throw new StoreException(file + ": the demo of episode " + number + " of run " + runId
                    + " cannot be read: " + e.getMessage(), e);
        }
    }
}
