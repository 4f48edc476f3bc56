/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal.queue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.DemoFormat;
import org.outrider.run.PlaytestRequest;
import org.outrider.store.StoreException;
import org.outrider.store.StoredRun;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A request as it is kept with its run: all but its WADs, which are in the library. */
public final class RequestJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RequestJson() {
    }

    /** What is kept; runs of earlier versions have neither configuration files nor a word on visual faults. */
    record Kept(String map, int skill, boolean monsters, int episodes, int episodeSeconds, String agent, long seed,
            DemoFormat demoFormat, @Nullable List<String> configFiles, @Nullable Boolean visual) {
    }

    /** The request as text. */
    public static String write(PlaytestRequest request) {
        try {
            return JSON.writeValueAsString(new Kept(request.map(), request.skill(), request.monsters(),
                    request.episodes(), request.episodeSeconds(), request.agent(), request.seed(),
                    request.demoFormat(), request.configFiles().stream().map(Path::toString).toList(),
                    request.visual()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of numbers and strings can be written", e);
        }
    }

    /**
     * The request of a run, to be played by one thread at a time.
     *
     * @param wads the files of its WADs
     */
    public static PlaytestRequest read(StoredRun run, List<Path> wads) throws StoreException {
        try {
            Kept kept = JSON.readValue(run.submission().request(), Kept.class);
            List<String> configs = kept.configFiles();
            return new PlaytestRequest(wads, kept.map(), kept.skill(), kept.monsters(), kept.episodes(),
                    kept.episodeSeconds(), kept.agent(), kept.seed(), 1, kept.demoFormat(),
                    configs == null ? List.of() : configs.stream().map(Path::of).toList(),
                    !Boolean.FALSE.equals(kept.visual()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new StoreException("run " + run.id() + ": its request cannot be read: " + e.getMessage(), e);
        }
    }
}
