/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.app.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.outrider.app.ExitCode;
import org.outrider.app.InputException;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.learn.TrainingProgress;
import org.outrider.report.StoreJson;
import org.outrider.run.EngineChoice;
import org.outrider.run.IwadLocator;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.RunEvent;
import org.outrider.run.RunStatus;
import org.outrider.run.TrainingEvent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import picocli.CommandLine;

/** The commands that work on a database, and the shapes of their JSON. */
class StoreCommandsTest extends CommandLineTest {

    private final StringWriter messages = new StringWriter();

    @Test
    void addedMapIsListedShownAndDeleted() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01", "MAP02");

        JsonNode added = json("map_added", "maps", "add", wad.toString(), "--name", "My_Map");
        assertEquals("My_Map", added.path("name").asText());
        assertTrue(added.path("file_url").asText().startsWith("artifact:maps/"));
        assertEquals(1, json("map_list", "maps", "list").path("total").asInt());
        assertTrue(succeed("maps", "show", "My_Map").contains("MAP01 MAP02"));

        succeed("maps", "delete", "My_Map");

        assertEquals(0, json("map_list", "maps", "list").path("total").asInt());
    }

    @Test
    void startedTestWaitsForAWorkerAndThenHasResults() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        JsonNode started = json("test_started", "test", "start", wad.toString(), "--episodes", "2", "--episode-time",
                "5", "--agent", "random");
        String id = started.path("test_id").asText();
        assertEquals("pending", json("test_status", "test", "status", id).path("status").asText());

        succeed("worker", "--drain", "--jobs", "1");

        JsonNode status = json("test_status", "test", "status", id);
        assertEquals("completed", status.path("status").asText());
        assertEquals(100, status.path("progress").path("progress_percent").asInt());
        JsonNode results = json("test_results", "test", "results", id);
        assertEquals(2, results.path("episodes").size());
        assertEquals(175, json("episode_logs", "test", "logs", id, "--episode", "2").path("frames").asInt());
        assertTrue(succeed("runs", "list").contains(id));
        assertTrue(succeed("runs", "show", id).contains("episode_1."));
    }

    @Test
    void testThatIsWaitedForIsOverWhenTheCommandIs() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        String output = succeed("test", "start", wad.toString(), "--episodes", "1", "--episode-time", "2", "--wait");

        assertTrue(output.contains("completed, "), output);
    }

    @Test
    void stoppedTestSaysSo() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");
        String id = succeed("test", "start", wad.toString()).strip();

        assertEquals(id, json("tests_stopped", "test", "stop", id).path("test_ids").path(0).asText());
        assertEquals(0, json("tests_stopped", "test", "stop").path("stopped_count").asInt());
        assertEquals("stopped", json("test_status", "test", "status", id).path("status").asText());
    }

    @Test
    void playtestKeepsItsRunWhereADatabaseIsNamed() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");

        succeed("playtest", wad.toString(), "--episodes", "1", "--episode-time", "2", "--out",
                folder.resolve("report").toString());

        JsonNode runs = new ObjectMapper().readTree(succeed("runs", "list", "--json"));
        assertEquals("completed", runs.path("runs").path(0).path("status").asText());
        assertEquals(1, runs.path("runs").path(0).path("finished_episodes").asInt());
    }

    @Test
    void twoRunsAreCompared() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");
        List<String> ids = new ArrayList<>();
        for (String agent : List.of("random", "explorer")) {
            ids.add(succeed("test", "start", wad.toString(), "--episodes", "2", "--episode-time", "2", "--agent",
                    agent).strip());
        }
        succeed("worker", "--drain");

        JsonNode comparison = new ObjectMapper()
                .readTree(succeed("runs", "compare", ids.getFirst(), ids.getLast(), "--json"));

        assertEquals(ids.getFirst(), comparison.path("first").path("name").asText());
        assertEquals(2, comparison.path("second").path("episodes").asInt());
        assertEquals("kills", comparison.path("metrics").path(0).path("metric").asText());
        assertTrue(succeed("runs", "compare", "game", "game").contains("difficulty in play"));
    }

    @Test
    void runIsExportedAsTableDocumentAndReport() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");
        String id = succeed("test", "start", wad.toString(), "--episodes", "2", "--episode-time", "2").strip();
        succeed("worker", "--drain");
        Path report = folder.resolve("export");

        List<String> table = succeed("runs", "export", id, "--csv").lines().toList();
        succeed("runs", "export", id, "--html", report.toString());

        assertEquals(3, table.size());
        assertTrue(table.getFirst().startsWith("test_id,map_name,level"), table::toString);
        assertTrue(table.getLast().startsWith(id + ",game,MAP01,explorer,3,2,"), table::toString);
        assertEquals(2, json("test_results", "runs", "export", id).path("episodes").size());
        assertTrue(Files.readString(report.resolve("report.html")).contains("game.wad"));
        assertTrue(Files.exists(report.resolve("episode_2.lmp")));
        assertEquals(ExitCode.USAGE, exitCode("runs", "export", id));
    }

    @Test
    void unknownRunIsUnusableInput() {
        succeed("db", "migrate");

        for (String[] command : new String[][] {{"test", "status", "nope"}, {"test", "results", "nope"},
            {"test", "stop", "nope"}, {"runs", "show", "nope"}, {"runs", "delete", "nope"},
            {"test", "logs", "nope", "--episode", "1"}}) {
            assertEquals(ExitCode.INPUT, exitCode(command), String.join(" ", command));
            assertTrue(messages().contains("nope"), messages());
        }
    }

    @Test
    void databaseThatIsNotThereIsUnusableInput() {
        assertEquals(ExitCode.INPUT, exitCode("runs", "list"));

        assertTrue(messages().contains("there is no database"), messages());
        assertFalse(Files.exists(folder.resolve("runs.mv.db")));
    }

    @Test
    void backupIsRestoredIntoAnotherDatabase() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");
        succeed("maps", "add", wad.toString());
        String backup = folder.resolve("backup.zip").toString();
        succeed("db", "backup", backup);
        Files.delete(folder.resolve("runs.mv.db"));

        succeed("db", "restore", backup);

        assertTrue(succeed("maps", "list").contains("game"));
        assertTrue(succeed("db", "info").contains("library_map"));
    }

    @Test
    void cleanupTakesFilesOfTheAgeThatWasAskedFor() throws Exception {
        Path wad = wadWithExit("game.wad", "MAP01");
        String id = succeed("test", "start", wad.toString(), "--episodes", "1", "--episode-time", "2").strip();
        succeed("worker", "--drain");

        assertTrue(succeed("cleanup", "--older-than", "30d").contains("deleted 0 old files"));
        assertTrue(succeed("cleanup", "--older-than", "0s").contains("deleted 2 old files"));
        assertEquals(1, json("test_results", "test", "results", id).path("episodes").size());
        assertEquals(ExitCode.USAGE, exitCode("cleanup", "--older-than", "a month"));
    }

    @Test
    void messagesHaveTheirShapes() throws Exception {
        Instant noon = Instant.parse("2026-01-30T12:00:00Z");
        for (RunEvent event : List.of(
                new PlaytestEvent.TestingProgress("test_1", 12, 20, 11, 900, 35, 84, 60, Duration.ZERO, Duration.ZERO,
                        noon),
                new PlaytestEvent.TestingCompleted("test_1", RunStatus.COMPLETED, 20, 750, 37.5),
                new TrainingEvent.TrainingProgress("train_1",
                        new TrainingProgress(45620, 100_000, 1825, 2175, 25, 0.18525, 0.1, 2.5, 1.5, 310), noon),
                new TrainingEvent.TrainingCompleted("train_1", RunStatus.COMPLETED, 100000, 0.14522,
                        Duration.ofHours(3)))) {
            validate(event.type(), StoreJson.message(event));
        }
    }

    /** Needs libtorch, which is there for some systems. */
    @Test
    void startedTrainingWaitsForAWorkerAndThenHasALog() throws Exception {
        String[] start = {"train", "start", "--scenario", "basic", "--steps", "800", "--size", "32x24", "--replay",
            "1000", "--warm-up", "200", "--evaluate-every", "0", "--checkpoint-every", "400"};
        String id = json("training_started", start).path("training_id").asText();
        assertEquals("pending", json("training_status", "train", "status", id).path("status").asText());

        succeed("worker", "--drain", "--jobs", "1");

        JsonNode status = json("training_status", "train", "status", id);
        assumeFalse(status.path("error").asText().contains("libtorch cannot be loaded"), status::toString);
        assertEquals("completed", status.path("status").asText(), status::toString);
        assertEquals(800, status.path("progress").path("current_iteration").asInt());
        JsonNode logs = json("training_logs", "train", "logs", id);
        assertEquals(800, logs.path("final_iteration").asInt());
        assertEquals(1, json("map_list", "maps", "list").path("maps").path(0).path("train_count").asInt());
        assertTrue(succeed("runs", "show", id).contains("iteration_800.checkpoint"));

        assertEquals(id, succeed("train", "resume", id, "--steps", "1200").strip());
        succeed("worker", "--drain", "--jobs", "1");
        assertEquals(1200, json("training_logs", "train", "logs", id).path("final_iteration").asInt());
        assertEquals(0, json("trainings_stopped", "train", "stop").path("stopped_count").asInt());
    }

    private JsonNode json(String schema, String... command) throws IOException {
        return validate(schema, succeed(Stream.concat(Stream.of(command), Stream.of("--json")).toArray(String[]::new)));
    }

    private static JsonNode validate(String schema, String document) throws IOException {
        JsonNode json = new ObjectMapper().readTree(document);
        try (InputStream shape = Objects.requireNonNull(
                StoreCommandsTest.class.getResourceAsStream("schemas/" + schema + ".json"), schema)) {
            List<String> faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(shape)
                    .validate(json).stream().map(ValidationMessage::getMessage).toList();
            assertEquals(List.of(), faults, document);
        }
        return json;
    }

    private String succeed(String... command) {
        StringWriter output = new StringWriter();
        assertEquals(ExitCode.OK, execute(output, command), () -> String.join(" ", command) + ": " + messages());
        return output.toString();
    }

    private int exitCode(String... command) {
        return execute(new StringWriter(), command);
    }

    private String messages() {
        return messages.toString();
    }

    private int execute(StringWriter output, String... command) {
        messages.getBuffer().setLength(0);
        IwadLocator locator = new IwadLocator(List.of(folder));
        EngineChoice engines = new EngineChoice(List.of(new ClassicEngine()));
        CommandLine.IFactory factory = new Injector(engines, locator);
        CommandLine line = new CommandLine(new Outrider(), factory)
                .addSubcommand(new CommandLine(new PlaytestCommand(engines, locator, () -> false), factory))
                .addSubcommand(new CommandLine(new MapsCommand(engines, locator), factory))
                .addSubcommand(new CommandLine(new TestCommand(), factory))
                .addSubcommand(new CommandLine(new RunsCommand(), factory))
                .addSubcommand(new CommandLine(new TrainCommand(engines, locator, () -> false), factory))
                .addSubcommand(new CommandLine(new WorkerCommand(engines), factory))
                .addSubcommand(new CommandLine(new DbCommand(), factory))
                .addSubcommand(new CommandLine(new CleanupCommand(), factory))
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(messages, true));
        line.setExecutionExceptionHandler((e, failed, parsed) -> {
            e.printStackTrace(new PrintWriter(messages, true));
            return e instanceof InputException || e instanceof IOException ? ExitCode.INPUT : ExitCode.INTERNAL;
        });
        return line.execute(Stream.concat(Stream.of(command),
                Stream.of("--db", folder.resolve("runs").toString())).toArray(String[]::new));
    }

    /** Makes subcommands with the engine and the folders of the test. It has the null rules of the interface. */
    @NonNullByDefault({})
    private record Injector(EngineChoice engines, IwadLocator locator) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                List<Class<?>> parameters = List.of(constructor.getParameterTypes());
                if (parameters.equals(List.of(EngineChoice.class, IwadLocator.class))) {
                    return type.cast(constructor.newInstance(engines, locator));
                }
                if (parameters.equals(List.of(EngineChoice.class))) {
                    return type.cast(constructor.newInstance(engines));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    @CommandLine.Command(name = "outrider")
    private static final class Outrider {
    }
}
