/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.analysis.Finding;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.queue.RunArchive;
import org.outrider.sample.SampleIwad;
import org.outrider.store.Store;
import org.outrider.store.StoreException;
import org.outrider.store.StoreLocation;

class PlaytestOverlayTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void storedRunLooksAsItDidWhenItWasPlayed() throws Exception {
        PlaytestResult result = play();
        PlaytestOverlay played = PlaytestOverlay.of(result);

        try (Store store = Store.open(StoreLocation.inMemory(folder.resolve("artifacts")))) {
            new RunArchive(store).keep(result);
            PlaytestOverlay stored = PlaytestOverlay.load(store, result.testId());

            assertEquals(played.runId(), stored.runId());
            assertEquals(played.coverage(), stored.coverage());
            assertEquals(played.findings().stream().map(Finding::title).toList(),
                    stored.findings().stream().map(Finding::title).toList());
            assertEquals(2, stored.episodes().size());
            for (int i = 0; i < 2; i++) {
                EpisodeOverlay one = played.episodes().get(i);
                EpisodeOverlay other = stored.episodes().get(i);
                assertEquals(one.tics(), other.tics());
                assertEquals(one.hits(), other.hits());
                assertEquals(one.deaths(), other.deaths());
            }
        }
    }

    @Test
    void hitsAreThoseOfThePlayerAlone() throws Exception {
        PlaytestOverlay overlay = PlaytestOverlay.of(play());

        assertFalse(overlay.episodes().isEmpty());
        overlay.episodes().forEach(episode -> episode.hits()
                .forEach(hit -> assertEquals("DoomPlayer", hit.victim().name())));
    }

    @Test
    void runThatIsNotThereIsRefused() throws Exception {
        try (Store store = Store.open(StoreLocation.inMemory(folder))) {
            assertThrows(StoreException.class, () -> PlaytestOverlay.load(store, "test_absent"));
        }
    }

    private PlaytestResult play() throws Exception {
        Path wad = folder.resolve("game.wad");
        SampleIwad.write(wad);
        PlaytestRequest request = PlaytestRequest.of(List.of(wad), "MAP03").episodes(2).episodeSeconds(20).build();
        return new PlaytestRunner(new ClassicEngine()).start(request, event -> { }).await();
    }
}
