/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.product.Product.Outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The main job, end to end: the product plays a real map and reports it. */
class PlaytestTest {

    /** What may differ between two runs of the same request. */
    private static final List<String> OF_THE_MOMENT = List.of("test_id", "started_at", "completed_at",
            "duration_seconds", "environment");

    @TempDir
    private static Path folder = Path.of("");

    private static Playtests alone = new Playtests(Path.of(""), new Outcome(0, "", ""));
    private static Playtests together = alone;
    private static Playtests peaceful = alone;

    @BeforeAll
    static void play() throws Exception {
        alone = Playtests.play(folder.resolve("alone"), "--jobs", "1");
        together = Playtests.play(folder.resolve("together"), "--jobs", "2");
        peaceful = Playtests.play(folder.resolve("peaceful"), "--no-monsters");
    }

    @Test
    void tableIsPrinted() {
        String table = alone.outcome().out();

        assertTrue(table.contains("MAP01: exit reached in "), table);
        long rows = table.lines().filter(line -> line.matches("[1-5] +[a-z ]+ \\d+:\\d\\d .*")).count();
        assertEquals(Playtests.EPISODES, rows, table);
    }

    @Test
    void pageDocumentAndDemosAreThere() throws IOException {
        for (String file : List.of("report.html", "result.json", "episode_1.lmp", "episode_5.lmp")) {
            assertTrue(Files.size(alone.folder().resolve(file)) > 100, file);
        }
    }

    @Test
    void documentHoldsTheEpisodes() throws IOException {
        JsonNode document = alone.document();

        assertAll(
                () -> assertEquals("completed", document.path("status").asText()),
                () -> assertEquals("MAP01", document.path("map_name").asText()),
                () -> assertEquals("explorer", document.path("checkpoint").asText()),
                () -> assertEquals(Playtests.EPISODES, document.path("episodes").size()),
                () -> assertEquals(Playtests.EPISODES, document.path("aggregate_metrics").path("episodes").asInt()));
        for (JsonNode episode : document.path("episodes")) {
            assertTrue(episode.path("frames").asInt() > 35, episode::toString);
            assertTrue(episode.path("events").size() > 10, episode::toString);
            assertEquals(100, episode.path("health_timeline").path(0).path("health").asInt());
        }
    }

    @Test
    void resultIsTheSameWhateverTheJobs() throws IOException {
        assertEquals(lasting(alone.document()), lasting(together.document()));
        for (int episode = 1; episode <= Playtests.EPISODES; episode++) {
            assertArrayEquals(Files.readAllBytes(alone.demo(episode)), Files.readAllBytes(together.demo(episode)));
        }
    }

    @Test
    void explorerReachesTheExitWhereNobodyIsInItsWay() throws IOException {
        JsonNode document = peaceful.document();

        for (JsonNode episode : document.path("episodes")) {
            assertEquals("exit", episode.path("outcome").asText());
        }
        double covered = document.path("coverage").path("sectors").path("percent").asDouble();
        assertTrue(covered >= 90, covered + " % of the sectors");
    }

    @Test
    void replayEndsLikeTheEpisode() throws Exception {
        JsonNode episode = peaceful.document().path("episodes").path(0);
        Outcome replay = new Product(folder, Map.of()).run("replay", peaceful.demo(1).toString(), "--wad",
                Freedoom.phase2().toString(), "--json");

        JsonNode level = new ObjectMapper().readTree(replay.out()).path("levels").path(0);
        assertAll(
                () -> assertEquals(0, replay.exitCode()),
                () -> assertEquals("exit", level.path("end").asText()),
                () -> assertEquals(episode.path("frames").asInt(), level.path("tics").asInt()),
                () -> assertEquals(episode.path("items").asInt(), level.path("items").asInt()),
                () -> assertEquals(episode.path("secrets").asInt(), level.path("secrets").asInt()));
    }

    @Test
    void listOfMapsIsComplete() throws Exception {
        Outcome maps = new Product(folder, Map.of()).run("maps", Freedoom.phase2().toString(), "--json");

        assertEquals(0, maps.exitCode());
        assertEquals(32, new ObjectMapper().readTree(maps.out()).path("maps").size());
    }

    @Test
    void findingsBeyondToleranceGiveExitCode1() throws Exception {
        Outcome outcome = new Product(folder, Map.of()).run("playtest", Freedoom.phase2().toString(), "--episodes", "1",
                "--episode-time", "5", "--fail-on", "exit-not-reached", "--out", folder.resolve("short").toString());

        assertEquals(1, outcome.exitCode(), outcome::toString);
    }

    @Test
    void stoppedPlaytestKeepsItsFinishedEpisodes() throws Exception {
        Path out = folder.resolve("stopped.out");
        Path err = folder.resolve("stopped.err");
        Path report = folder.resolve("stopped");
        Process process = new Product(folder, Map.of()).start(out, err, "playtest", Freedoom.phase2().toString(),
                "--episodes", "1000000", "--episode-time", "10", "--out", report.toString());
        while (process.isAlive() && Files.readString(err).lines().count() < 3) {
            TimeUnit.MILLISECONDS.sleep(50);
        }

        process.destroy();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), () -> "still running, " + process.info());

        JsonNode document = new ObjectMapper().readTree(report.resolve("result.json").toFile());
        assertEquals("stopped", document.path("status").asText());
        assertTrue(document.path("episodes").size() >= 3, document.path("episodes")::toString);
        assertTrue(Files.exists(report.resolve("report.html")));
    }

    private static JsonNode lasting(JsonNode document) {
        return ((ObjectNode) document).remove(OF_THE_MOMENT);
    }
}
