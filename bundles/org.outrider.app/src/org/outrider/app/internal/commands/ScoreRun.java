/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.outrider.check.score.Detection;
import org.outrider.check.score.FindingSource;
import org.outrider.check.score.MapName;
import org.outrider.engine.GameException;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestException;
import org.outrider.wad.WadFormatException;
import org.outrider.wad.WadStack;

/** Lets sources look at maps, several at once. */
final class ScoreRun {

    private final IwadLocator locator;
    private final List<FindingSource> sources;
    private final int jobs;
    private final PrintWriter progress;

    ScoreRun(IwadLocator locator, List<FindingSource> sources, int jobs, PrintWriter progress) {
        this.locator = locator;
        this.sources = sources;
        this.jobs = jobs;
        this.progress = progress;
    }

    /**
     * What the sources find.
     *
     * @return in the order of the maps
     */
    List<Detection> detect(Collection<MapName> maps)
            throws PlaytestException, WadFormatException, GameException, IOException, InterruptedException {
        Map<String, WadStack> stacks = new HashMap<>();
        try {
            for (MapName map : maps) {
                if (!stacks.containsKey(map.file())) {
                    Path wad = locator.locate(map.file() + ".wad");
                    stacks.put(map.file(), WadStack.open(wad));
                }
            }
            return detect(maps, stacks);
        } finally {
            stacks.values().forEach(WadStack::close);
        }
    }

    private List<Detection> detect(Collection<MapName> maps, Map<String, WadStack> stacks)
            throws WadFormatException, GameException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<List<Detection>>> results = new ArrayList<>();
            for (MapName map : maps) {
                WadStack wads = Objects.requireNonNull(stacks.get(map.file()));
                results.add(pool.submit(() -> detect(map, wads)));
            }
            List<Detection> all = new ArrayList<>();
            for (Future<List<Detection>> result : results) {
                all.addAll(result.get());
            }
            return all;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case WadFormatException fault -> throw fault;
                case GameException fault -> throw fault;
                case RuntimeException fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Detection> detect(MapName map, WadStack wads) throws WadFormatException, GameException {
        List<Detection> found = new ArrayList<>();
        for (FindingSource source : sources) {
            found.addAll(source.detect(wads, map));
        }
        progress.println(map + ": " + found.size() + " detections");
        progress.flush();
        return found;
    }
}
