/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Replays and traces a demo that a playtest has recorded. */
class DemoCommandsTest extends CommandLineTest {

    private Path wad = Path.of("");
    private Path demo = Path.of("");

    @BeforeEach
    void record() throws Exception {
        wad = wadWithExit("game.wad", "MAP01");
        run("playtest", wad.toString(), "--episodes", "1", "--out", folder.resolve("report").toString());
        demo = folder.resolve("report/episode_1.lmp");
    }

    private int frames() throws Exception {
        return new ObjectMapper().readTree(read("report/result.json")).path("episodes").path(0).path("frames").asInt();
    }

    @Test
    void replayTellsHowTheDemoEnds() throws Exception {
        assertEquals(ExitCode.OK, run("replay", demo.toString(), "--wad", wad.toString(), "--json"), err());

        JsonNode review = new ObjectMapper().readTree(out().substring(out().indexOf("{\n")));
        assertEquals(1, review.path("levels").size());
        assertEquals("MAP01", review.path("levels").path(0).path("map").asText());
        assertEquals("exit", review.path("levels").path(0).path("end").asText());
        assertEquals(100, review.path("player").path("health").asInt());
    }

    @Test
    void replayEndsWhereThePlaytestEnded() throws Exception {
        run("replay", demo.toString(), "--wad", wad.toString(), "--json");

        JsonNode level = new ObjectMapper().readTree(out().substring(out().indexOf("{\n"))).path("levels").path(0);
        assertEquals(frames(), level.path("tics").asInt());
    }

    @Test
    void demoOfAPlaytestKnowsItsWad() {
        assertEquals(ExitCode.OK, run("replay", demo.toString(), "--json"), err());
        assertTrue(out().contains("\"exit\""), out());
    }

    @Test
    void wadThatIsNotFoundHasToBeNamed() throws Exception {
        Files.delete(wad);

        assertEquals(ExitCode.INPUT, run("replay", demo.toString()));
        assertTrue(err().contains("was recorded with game.wad: name it with --wad"), err());
    }

    @Test
    void demoFromElsewhereDoesNotTellItsWad() throws Exception {
        Path moved = Files.move(demo, folder.resolve("moved.lmp"));

        assertEquals(ExitCode.INPUT, run("replay", moved.toString()));
        assertTrue(err().contains("name the WAD with --wad"), err());
        assertEquals(ExitCode.OK, run("replay", moved.toString(), "--iwad", wad.toString()), err());
    }

    @Test
    void replayPrintsATable() {
        run("replay", demo.toString(), "--wad", wad.toString());

        assertTrue(out().lines().anyMatch(line -> line.matches("MAP01 +exit +0:\\d\\d +\\d+ +0/0 +0/0 +0/0")), out());
    }

    @Test
    void traceHasARowForEveryTicAndOneForTheStart() throws Exception {
        Path traces = folder.resolve("traces");

        assertEquals(ExitCode.OK,
                run("trace", "--iwad", wad.toString(), "--out", traces.toString(), demo.toString()), err());

        int tics = frames();
        try (InputStream trace = new GZIPInputStream(Files.newInputStream(traces.resolve("episode_1.dtr.gz")))) {
            assertArrayEquals("DTR1".getBytes(StandardCharsets.US_ASCII), trace.readNBytes(4));
            trace.skipNBytes(4);
            byte[] rows = trace.readNBytes(4);
            assertEquals(tics + 35 + 1, rows[0] & 0xFF | (rows[1] & 0xFF) << 8 | (rows[2] & 0xFF) << 16);
        }
    }

    @Test
    void fileThatIsNoDemoIsUnusableInput() throws Exception {
        Path text = Files.writeString(folder.resolve("no.lmp"), "not a demo");

        assertEquals(ExitCode.INPUT, run("replay", text.toString(), "--wad", wad.toString()));
        assertTrue(err().contains("no.lmp"), err());
    }

    @Test
    void folderIsNoDemo() {
        assertEquals(ExitCode.INPUT, run("replay", folder.toString(), "--wad", wad.toString()));
        assertTrue(err().contains(folder + ": is a folder, not a demo"), err());
    }

    @Test
    void missingDemoIsUnusableInput() {
        assertEquals(ExitCode.INPUT, run("replay", folder.resolve("absent.lmp").toString(), "--wad", wad.toString()));
    }

    @Test
    void traceWithoutDemoIsAUsageError() {
        assertEquals(ExitCode.USAGE, run("trace", "--iwad", wad.toString(), "--out", folder.toString()));
    }

    @Test
    void benchMeasuresHowFastDemosAreSimulated() {
        assertEquals(ExitCode.OK, run("bench", "sim", "--iwad", wad.toString(), "--no-source-port", "--warm-up", "0",
                "--rounds", "2", demo.toString()), err());

        assertTrue(out().lines().anyMatch(line -> line.matches("episode_1.lmp +MAP01 +\\d+ +[\\d,]+")), out());
        assertTrue(out().lines().anyMatch(line -> line.matches("all +\\d+ +[\\d,]+")), out());
    }

    @Test
    void benchTakesTheDemosOfAFolderAndWritesJson() throws Exception {
        assertEquals(ExitCode.OK, run("bench", "sim", "--iwad", wad.toString(), "--no-source-port", "--warm-up", "0",
                "--rounds", "1", "--json", demo.getParent().toString()), err());

        JsonNode report = new ObjectMapper().readTree(out().substring(out().indexOf("{\n")));
        JsonNode only = report.path("demos").path(0);
        assertEquals("episode_1.lmp", only.path("demo").asText());
        assertTrue(only.path("tics").asInt() >= frames(), out());
        assertEquals(only.path("tics").asInt(), report.path("all").path("tics").asInt());
        assertTrue(report.path("source_port").isNull(), out());
    }

    @Test
    void benchOfNoRoundsIsAUsageError() {
        assertEquals(ExitCode.USAGE, run("bench", "sim", "--iwad", wad.toString(), "--rounds", "0", demo.toString()));
    }

    private Path actions() throws Exception {
        return Files.writeString(folder.resolve("episode_3_actions.csv"),
                "tics,MOVE_FORWARD,ATTACK\n10,1.0,0.0\n5,0,1\n");
    }

    @Test
    void actionsArePlayedOnceMore() throws Exception {
        assertEquals(ExitCode.OK, run("replay", actions().toString(), "--wad", wad.toString(), "--map", "MAP01",
                "--engine", "classic", "--skill", "4"), err());

        assertTrue(out().contains("episode_3_actions.csv: MAP01, skill 4, classic"), out());
        assertTrue(out().contains("15 of 15 tics"), out());
        assertTrue(out().contains("the engine does not fail; the episode goes on"), out());
    }

    @Test
    void theDocumentBesideActionsTellsWhatTheyWereDoneOn() throws Exception {
        Path actions = actions();
        Files.writeString(folder.resolve("result.json"), """
                {"map_name": "MAP01", "engine": "classic 0.1.0", "params": {"skill": 5, "monsters": false},
                 "wads": [{"file": "%s"}], "episodes": [{"episode_num": 3, "outcome": "failed"}]}
                """.formatted(folder.relativize(wad)));

        assertEquals(ExitCode.OK, run("replay", actions.toString(), "--json"), err());

        assertTrue(out().contains("\"skill\" : 5"), out());
    }

    @Test
    void actionsOfNobodyKnowsWhatAreAnError() throws Exception {
        assertEquals(ExitCode.INPUT, run("replay", actions().toString(), "--wad", wad.toString()));

        assertTrue(err().contains("name the map, by --map"), err());
    }

    @Test
    void thereIsNoVideoOfActions() throws Exception {
        assertEquals(ExitCode.USAGE, run("replay", actions().toString(), "--video", "out.mp4"));
    }
}
