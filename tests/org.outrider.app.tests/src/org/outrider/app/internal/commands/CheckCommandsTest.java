/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.Suppression;
import org.outrider.analysis.Suppressions;
import org.outrider.app.ExitCode;
import org.outrider.report.FindingsReader;
import org.outrider.report.MapFindings;
import org.outrider.sample.SampleIwad;
import org.outrider.wad.WadWriter;
import org.outrider.wad.build.LineStyle;
import org.outrider.wad.build.MapBuilder;
import org.outrider.wad.demo.DemoReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

class CheckCommandsTest extends CommandLineTest {

    @Test
    void faultsArePrintedAndCounted() throws Exception {
        Path wad = wadWithoutExit("game.wad", "MAP01", "MAP02");

        assertEquals(ExitCode.OK, run("check", wad.toString()));

        assertTrue(out().contains("MAP01  error: The map has no exit [exit-missing]"), out());
        assertTrue(out().lines().reduce((a, b) -> b).orElse("").startsWith("2 errors, "), out());
        assertFalse(out().contains("note:"), out());
    }

    @Test
    void toleranceDecidesOnTheExitCode() throws Exception {
        String bad = wadWithoutExit("bad.wad", "MAP01").toString();
        String good = wadWithExit("good.wad", "MAP01").toString();

        assertEquals(ExitCode.FINDINGS, run("check", bad, "--fail-on", "error"));
        assertEquals(ExitCode.OK, run("check", good, "--fail-on", "error"), out());
        assertEquals(ExitCode.FINDINGS, run("check", good, "--fail-on", "note"));
    }

    @Test
    void folderForDemosWithoutPlayIsAUsageError() throws Exception {
        String wad = wadWithExit("game.wad", "MAP01").toString();

        assertEquals(ExitCode.USAGE, run("check", wad, "--out", folder.resolve("demos").toString()));
        assertTrue(err().contains("--play"), err());
    }

    @Test
    void fileThatCannotBeWrittenIsRefusedBeforeTheChecks() throws Exception {
        String wad = wadWithExit("game.wad", "MAP01").toString();

        assertEquals(ExitCode.INPUT, run("check", wad, "--sarif", folder.resolve("absent/a.sarif").toString()));
        assertEquals("", out());
    }

    @Test
    void whatTheBaselineKnowsDoesNotCount() throws Exception {
        String wad = wadWithoutExit("game.wad", "MAP01").toString();
        run("check", wad, "--json");
        Files.writeString(folder.resolve("known.json"), out());

        assertEquals(ExitCode.OK, run("check", wad, "--fail-on", "note", "--baseline",
                folder.resolve("known.json").toString()));
    }

    @Test
    void whatTheFileBesideTheWadIgnoresDoesNotCount() throws Exception {
        Path wad = wadWithoutExit("game.wad", "MAP01");
        run("check", wad.toString(), "--json");
        Files.writeString(folder.resolve("found.json"), out());
        MapFindings found = new FindingsReader().read(folder.resolve("found.json")).getFirst();
        Suppressions.none().with("MAP01", found.findings().getFirst(), FindingState.IGNORED, "a boss ends it")
                .save(wad);

        assertEquals(ExitCode.OK, run("check", wad.toString(), "--fail-on", "error"));
        Suppression entry = Suppressions.of(wad).entries().getFirst();
        assertEquals("exit-missing", entry.rule());
        assertEquals("a boss ends it", entry.reason());
    }

    @Test
    void sarifIsValid() throws Exception {
        Path file = folder.resolve("checks.sarif");
        run("check", wadWithoutExit("my game.wad", "MAP01").toString(), "--sarif", file.toString());

        try (InputStream text = Objects.requireNonNull(getClass().getResourceAsStream("schemas/sarif.json"))) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
            JsonNode log = new ObjectMapper().readTree(file.toFile());
            Set<ValidationMessage> faults = schema.validate(log);
            assertTrue(faults.isEmpty(), faults::toString);
            assertFalse(log.path("runs").path(0).path("results").isEmpty());
        }
    }

    @Test
    void junitAndMarkdownAreWritten() throws Exception {
        run("check", wadWithoutExit("game.wad", "MAP01").toString(), "--junit", folder.resolve("checks.xml").toString(),
                "--markdown", folder.resolve("checks.md").toString());

        assertTrue(read("checks.xml").contains("classname=\"game.wad.MAP01.skill5\" name=\"exit-missing\""));
        assertTrue(read("checks.md").contains("# game.wad"));
    }

    @Test
    void fixMendsTheFileAndKeepsTheOldOne() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01", "MAP02");
        byte[] before = Files.readAllBytes(wad);

        assertEquals(ExitCode.OK, run("check", wad.toString(), "--map", "MAP02", "--fix", "unused-texture"), err());

        assertTrue(out().contains("1 finding of unused-texture mended"), out());
        assertEquals(before.length, Files.size(folder.resolve("game.wad.bak")));
        run("check", wad.toString(), "--rule", "unused-texture", "--notes");
        assertTrue(out().contains("MAP01  note") && !out().contains("MAP02  note"), out());
    }

    @Test
    void unknownRuleAndProfileAreUnusable() throws Exception {
        String wad = wadWithExit("game.wad", "MAP01").toString();

        assertEquals(ExitCode.INPUT, run("check", wad, "--rule", "no-such-rule"));
        assertEquals(ExitCode.INPUT, run("check", wad, "--profile", "no-such-profile"));
        assertEquals(ExitCode.USAGE, run("check", wad, "--fail-on", "sometimes"));
    }

    @Test
    void projectMayWantMapsToBeProvedCompletable() throws Exception {
        Path profile = folder.resolve("project.json");
        Files.writeString(profile, "{\"completable_skills\": [3]}");
        String shut = wadWithoutExit("shut.wad", "MAP01").toString();
        String open = wadWithExit("open.wad", "MAP01").toString();

        run("check", open, "--profile", profile.toString(), "--budget", "20s");
        assertFalse(out().contains("not-proved-completable"), out());
        run("check", shut, "--profile", profile.toString(), "--budget", "1s");
        assertTrue(out().contains("error: Nobody got to an exit at skill 3 within 1 seconds"), out());
    }

    @Test
    void playFindsWhatTheDataDoesNotShow() throws Exception {
        MapBuilder map = new MapBuilder("MAP01").thing(64, 128, 0, MapBuilder.PLAYER_1_START)
                .line(0, 96, 0, 160, LineStyle.special(11, 0));
        int hall = map.room(MapBuilder.sector(0, 128), 0, 0, 512, 256);
        map.inner(hall, MapBuilder.sector(-96, 128), 256, 64, 384, 192);
        for (int x = 512; x < 1024; x += 128) {
            map.room(MapBuilder.sector(x / 64, 128), x, 0, x + 128, 256);
        }
        Path wad = folder.resolve("pit.wad");
        WadWriter.pwad().addAll(map.lumps()).write(wad);
        String game = folder.resolve("game.wad").toString();
        SampleIwad.write(Path.of(game));

        run("check", wad.toString(), "--iwad", game);
        assertFalse(out().contains("inescapable-place"), out());
        run("check", wad.toString(), "--iwad", game, "--play", "10m", "--junit", folder.resolve("pit.xml").toString(),
                "--markdown", folder.resolve("pit.md").toString(), "--out", folder.resolve("demos").toString());
        assertTrue(out().contains("MAP01  error: There is no way out of this place"), out());
        assertTrue(read("pit.xml").contains("name=\"inescapable-place\""));
        assertTrue(read("pit.md").contains("Shown by `MAP01_inescapable-place_1.lmp`"), read("pit.md"));
        assertTrue(DemoReader.read(folder.resolve("demos/MAP01_inescapable-place_1.lmp")).tics() > 0);
    }

    @Test
    void rulesAreListed() {
        assertEquals(ExitCode.OK, run("check", "--list", "any.wad"));

        assertTrue(out().contains("missing-texture  error  Wall part without texture"), out());
    }

    @Test
    void diffTellsWhatAppearedAndVanished() throws Exception {
        String bad = wadWithoutExit("bad.wad", "MAP01").toString();
        String good = wadWithExit("good.wad", "MAP01").toString();

        assertEquals(ExitCode.FINDINGS, run("diff", good, bad));
        assertTrue(out().contains("  appeared  error: The map has no exit [exit-missing]"), out());
        assertEquals(ExitCode.OK, run("diff", bad, good));
        assertTrue(out().contains("  vanished  error: The map has no exit [exit-missing]"), out());
        assertTrue(out().contains("  lines to set off  0.0 -> 1.0"), out());
    }

    @Test
    void diffOfEqualsIsEmpty() throws Exception {
        String wad = wadWithExit("game.wad", "MAP01").toString();

        assertEquals(ExitCode.OK, run("diff", wad, wad));
        assertEquals("MAP01: no difference", out().strip());
    }

    @Test
    void scorecardIsWritten() throws Exception {
        wadWithoutExit("game.wad", "MAP01");
        Path labels = folder.resolve("labels.jsonl");
        Files.writeString(labels, """
                {"id": "a", "iwad": "game.wad", "map": "MAP01", "class": "exit_unreachable", "subclass": null,
                 "objects": {"lines": [], "sectors": [], "things": []}, "x": null, "y": null, "origin": "human_report",
                 "outcome": "static", "confidence": 0.9}
                """.replace("\n", "") + "\n");
        Path negatives = folder.resolve("negatives.jsonl");
        Files.writeString(negatives, "");

        assertEquals(ExitCode.OK, run("scorecard", labels.toString(), negatives.toString(), "--out",
                folder.resolve("score").toString()), err());

        JsonNode result = new ObjectMapper().readTree(folder.resolve("score/result.json").toFile());
        JsonNode recall = result.path("recall").path("human_report").path("static");
        assertEquals(1, recall.path("labels").asInt());
        assertEquals(0, recall.path("hit").asInt(), "a finding of the whole map has no place to compare");
        assertTrue(result.path("unmatched").path("exit_unreachable").asInt() == 1, result::toString);
        assertTrue(read("score/scorecard.md").contains("human_report, outcome static: 0 of 1"));
    }
}
