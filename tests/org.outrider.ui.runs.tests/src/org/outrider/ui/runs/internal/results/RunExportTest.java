/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.ui.runs.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.queue.RunArchive;
import org.outrider.sample.SampleIwad;
import org.outrider.store.Store;
import org.outrider.store.StoreLocation;

/** A run of the database is written into files. */
class RunExportTest {

    private static final int EPISODES = 2;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tableHasALineForEachEpisode() throws Exception {
        Path file = folder.resolve("run.csv");
        try (Store store = store()) {
            PlaytestResult result = played();
            new RunArchive(store).keep(result);
            RunExport.write(store, result.testId(), file);
        }

        List<String> lines = Files.readAllLines(file);
        assertEquals(1 + EPISODES, lines.size(), String.join("\n", lines));
        int columns = lines.get(0).split(",", -1).length;
        assertTrue(lines.stream().allMatch(line -> line.split(",", -1).length == columns), String.join("\n", lines));
        assertTrue(lines.get(1).startsWith("1,"), lines.get(1));
    }

    @Test
    void documentNamesTheRunAndItsEpisodes() throws Exception {
        Path file = folder.resolve("run.json");
        String id;
        try (Store store = store()) {
            PlaytestResult result = played();
            id = result.testId();
            new RunArchive(store).keep(result);
            RunExport.write(store, id, file);
        }

        String json = Files.readString(file);
        assertTrue(json.contains(id), json);
        assertTrue(json.contains("MAP02"), json);
    }

    @Test
    void otherSuffixIsRefused() throws Exception {
        Path file = folder.resolve("run.txt");
        try (Store store = store()) {
            IOException refused = assertThrows(IOException.class, () -> RunExport.write(store, "none", file));

            assertTrue(refused.getMessage().contains(".html, .csv or .json"), refused.getMessage());
        }
        assertFalse(Files.exists(file));
    }

    private Store store() throws Exception {
        return Store.open(StoreLocation.of(folder.resolve("runs").toString(), Map.of()));
    }

    private PlaytestResult played() throws Exception {
        Path wad = Files.write(folder.resolve("sample.wad"), SampleIwad.build());
        return new PlaytestRunner(new ClassicEngine()).start(PlaytestRequest.of(List.of(wad), "MAP02")
                .episodes(EPISODES).episodeSeconds(5).build(), event -> { }).await();
    }
}
