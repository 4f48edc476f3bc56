/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outrider.app.ExitCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class PlaytestCommandTest extends CommandLineTest {

    private final ObjectMapper mapper = new ObjectMapper();

    private String report() {
        return folder.resolve("report").toString();
    }

    @Test
    void mapIsPlayedAndReported() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        int code = run("playtest", wad.toString(), "--episodes", "2", "--out", report());

        assertAll(
                () -> assertEquals(ExitCode.OK, code, err()),
                () -> assertTrue(out().contains("MAP01: exit reached in 2 of 2 episodes"), out()),
                () -> assertTrue(Files.exists(folder.resolve("report/report.html"))),
                () -> assertTrue(Files.exists(folder.resolve("report/result.json"))),
                () -> assertTrue(Files.exists(folder.resolve("report/episode_1.lmp"))),
                () -> assertTrue(Files.exists(folder.resolve("report/episode_2.lmp"))));
    }

    @Test
    void progressGoesToStandardError() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        run("playtest", wad.toString(), "--episodes", "2", "--jobs", "1", "--out", report());

        assertTrue(err().contains("MAP01: episode 1 exit after 0:"), err());
        assertTrue(err().contains("MAP01: episode 2 exit after 0:"), err());
    }

    @Test
    void documentIsPrintedInPlaceOfTheTable() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        run("playtest", wad.toString(), "--episodes", "1", "--out", report(), "--json");

        JsonNode printed = mapper.readTree(out());
        assertEquals("MAP01", printed.path("map_name").asText());
        assertEquals(mapper.readTree(read("report/result.json")), printed);
    }

    @Test
    void severalMapsGetFoldersAndAnOverview() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01", "MAP02", "MAP03");

        int code = run("playtest", wad.toString(), "--map", "MAP01,map03", "--episodes", "1", "--out", report(),
                "--json");

        assertEquals(ExitCode.OK, code, err());
        assertEquals(2, mapper.readTree(out()).path("tests").size());
        assertTrue(Files.exists(folder.resolve("report/MAP03/report.html")));
        assertFalse(Files.exists(folder.resolve("report/MAP02")));
        assertTrue(read("report/index.html").contains("MAP03/report.html"));
    }

    @ParameterizedTest
    @CsvSource({"none, 0", "exit-not-reached, 1", "findings, 1", "deaths, 0", "'deaths,exit-not-reached', 1"})
    void exitCodeTellsWhatIsNotTolerated(String failOn, int code) throws Exception {
        Path wad = wadWithoutExit("game.wad", "MAP01");

        assertEquals(code, run("playtest", wad.toString(), "--episodes", "1", "--episode-time", "2", "--out", report(),
                "--fail-on", failOn), err());
    }

    @ParameterizedTest
    @CsvSource({"--fail-on, rain, exit-not-reached", "--agent, genius, explorer", "--skill, 6, 1..5",
        "--episodes, 0, at least one episode", "--map, , --map", "--jobs, many, --jobs"})
    void wrongOptionIsAUsageErrorThatSaysWhatWouldDo(String option, String value, String hint) throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        int code = value == null ? run("playtest", wad.toString(), option)
                : run("playtest", wad.toString(), option, value);

        assertEquals(ExitCode.USAGE, code);
        assertTrue(err().contains(hint), err());
    }

    @Test
    void reportThatCannotBeWrittenIsRefusedBeforeAnythingIsPlayed() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        int code = run("playtest", wad.toString(), "--episodes", "1", "--out", wad.toString());

        assertEquals(ExitCode.INPUT, code);
        assertTrue(err().contains(wad + ": is no folder"), err());
        assertFalse(err().contains("episode 1"), err());
    }

    @Test
    void agentsThatComeAlongAreNamedWhereOneIsUnknown() throws Exception {
        assertEquals(ExitCode.USAGE, run("playtest", wadWithExit("game.wad", "MAP01").toString(), "--agent", "genius"));
        assertTrue(err().contains("defend_the_center"), err());
    }

    @Test
    void checksAddWhatTheyKnowWithoutPlaying() throws Exception {
        String wad = wadWithoutExit("game.wad", "MAP01").toString();

        run("playtest", wad, "--episodes", "1", "--episode-time", "2", "--out", report(), "--sarif",
                folder.resolve("found.sarif").toString(), "--markdown", folder.resolve("found.md").toString());

        assertTrue(read("report/result.json").contains("\"exit-missing\""));
        assertTrue(read("report/report.html").contains("data-rule=\"exit-missing\""));
        assertTrue(mapper.readTree(read("found.sarif")).path("runs").path(0).path("results").findValuesAsText("ruleId")
                .contains("exit-missing"));
        assertTrue(read("found.md").contains("The map has no exit"));
    }

    @Test
    void checksCanBeLeftOut() throws Exception {
        String wad = wadWithoutExit("game.wad", "MAP01").toString();

        run("playtest", wad, "--episodes", "1", "--episode-time", "2", "--out", report(), "--no-checks");

        assertTrue(read("report/result.json").contains("\"exit-not-reached\""));
        assertFalse(read("report/result.json").contains("\"exit-missing\""));
    }

    @Test
    void missingFileIsUnusableInput() {
        assertEquals(ExitCode.INPUT, run("playtest", "maps/absent.wad"));
        assertTrue(err().contains("maps/absent.wad: there is no such file"), err());
    }

    @Test
    void missingMapIsUnusableInput() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        assertEquals(ExitCode.INPUT, run("playtest", wad.toString(), "--map", "MAP02"));
        assertTrue(err().contains("has no map MAP02; there is MAP01"), err());
    }

    @Test
    void bareNameIsLookedUpInTheIwadFolders() throws Exception {
        wadWithExit("freedoom2.wad", "MAP01");

        assertEquals(ExitCode.OK, run("playtest", "freedoom2.wad", "--episodes", "1", "--out", report()), err());
    }

    @Test
    void interruptedRunWritesWhatIsFinished() throws Exception {
        Path wad = wadWithoutExit("game.wad", "MAP01");
        Console interrupting = () -> {
            Thread.currentThread().interrupt();
            return false;
        };

        int code = run(interrupting, "playtest", wad.toString(), "--episodes", "1000000", "--out", report());

        assertEquals(ExitCode.INTERRUPTED, code, err());
        assertEquals("stopped", mapper.readTree(read("report/result.json")).path("status").asText());
        assertTrue(Files.exists(folder.resolve("report/report.html")));
    }

    @Test
    void commandThatIsInterruptedBeforeItPlaysWritesNothing() throws Exception {
        Path wad = wadWithoutExit("game.wad", "MAP01");
        Thread.currentThread().interrupt();

        assertEquals(ExitCode.INTERRUPTED, run("playtest", wad.toString(), "--out", report()), err());
        assertFalse(Files.exists(folder.resolve("report")));
    }

    @Test
    void sameSeedGivesTheSameResultWhateverTheJobs() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");
        run("playtest", wad.toString(), "--agent", "random", "--episode-time", "10", "--jobs", "1", "--out",
                folder.resolve("one").toString());
        run("playtest", wad.toString(), "--agent", "random", "--episode-time", "10", "--jobs", "3", "--out",
                folder.resolve("three").toString());

        assertEquals(mapper.readTree(read("one/result.json")).path("episodes"),
                mapper.readTree(read("three/result.json")).path("episodes"));
    }

    @Test
    void helpShowsExamples() {
        assertEquals(ExitCode.OK, run("playtest", "--help"));
        assertTrue(out().contains("outrider playtest freedoom2.wad --map MAP01"), out());
        assertTrue(out().contains("explorer, random"), out());
    }
}
