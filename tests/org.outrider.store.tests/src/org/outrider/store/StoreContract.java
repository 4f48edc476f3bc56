/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.FindingState;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Place;
import org.outrider.analysis.Severity;
import org.outrider.analysis.Skills;
import org.outrider.engine.GameEvent;
import org.outrider.wad.demo.DemoReader;

/** What the store promises on every database. */
abstract class StoreContract {

    @TempDir
    Path folder = Path.of("");
    private @Nullable Store opened;

    /** A database of its own for the test, empty. */
    abstract StoreLocation location(Path artifacts) throws Exception;

    @BeforeEach
    void open() throws Exception {
        opened = Store.open(location(folder.resolve("artifacts")));
    }

    @AfterEach
    void close() {
        Store store = opened;
        if (store != null) {
            store.close();
        }
    }

    @Test
    void wadOfOneContentIsStoredOnceUnderAllItsNames() throws Exception {
        Path wad = Fixtures.wad(folder.resolve("corridor.wad"), 256);

        StoredMap first = store().maps().add(wad, null);
        StoredMap again = store().maps().add(wad, null);
        StoredMap renamed = store().maps().add(wad, "other_name");

        assertEquals(first.id(), again.id());
        assertEquals("corridor", first.name());
        assertEquals(List.of("MAP01"), first.levels());
        assertNotEquals(first.id(), renamed.id());
        assertEquals(List.of(first.file()), filesIn("maps"));
        assertArrayEquals(Files.readAllBytes(wad), Files.readAllBytes(first.file()));
    }

    @Test
    void changedWadOfOneNameIsANewVersionAndTheOneThatCounts() throws Exception {
        StoredMap old = store().maps().add(Fixtures.wad(folder.resolve("corridor.wad"), 256), null);
        StoredMap changed = store().maps().add(Fixtures.wad(folder.resolve("corridor.wad"), 512), null);

        assertNotEquals(old.sha256(), changed.sha256());
        assertEquals(changed, store().maps().find("corridor").orElseThrow());
        assertEquals(old, store().maps().find(Long.toString(old.id())).orElseThrow());
    }

    @Test
    void fileOfAMapGoesWithTheLastEntryOfItsContent() throws Exception {
        Path wad = Fixtures.wad(folder.resolve("corridor.wad"), 256);
        StoredMap one = store().maps().add(wad, "one");
        StoredMap two = store().maps().add(wad, "two");

        store().maps().delete(one.id(), false);
        assertTrue(Files.exists(two.file()));
        store().maps().delete(two.id(), false);
        assertFalse(Files.exists(two.file()));
        assertEquals(List.of(), store().maps().list());
    }

    @Test
    void mapWithRunsStaysUnlessTheyGoWithIt() throws Exception {
        StoredMap map = map();
        store().runs().add(Fixtures.run("test_1", map));

        StoreException refusal = assertThrows(StoreException.class, () -> store().maps().delete(map.id(), false));
        assertTrue(refusal.getMessage().contains("1 run"), refusal.getMessage());
        assertEquals(1, store().maps().list().getFirst().testCount());

        store().maps().delete(map.id(), true);
        assertThrows(StoreException.class, () -> store().runs().get("test_1"));
    }

    @Test
    void fileThatIsNoWadIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("readme.wad"), "this is no WAD at all");

        StoreException refusal = assertThrows(StoreException.class, () -> store().maps().add(text, null));

        assertTrue(refusal.getMessage().contains("readme.wad"), refusal.getMessage());
        assertEquals(List.of(), store().maps().list());
    }

    @Test
    void runIsReadBackAsItWasAdded() throws Exception {
        NewRun run = Fixtures.run("test_1", map());

        store().runs().add(run);

        assertEquals(new StoredRun(run, RunState.PENDING, null, null, null), store().runs().get("test_1"));
    }

    @Test
    void runEndsOnceOnly() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        store().runs().begin("test_1", Fixtures.NOON.plusSeconds(5));

        assertTrue(store().runs().end("test_1", RunState.COMPLETED, Fixtures.NOON.plusSeconds(9), null, List.of()));
        assertFalse(store().runs().end("test_1", RunState.FAILED, Fixtures.NOON.plusSeconds(10), "late", List.of()));

        StoredRun run = store().runs().get("test_1");
        assertEquals(RunState.COMPLETED, run.state());
        assertEquals(Fixtures.NOON.plusSeconds(5), run.startedAt());
        assertEquals(Fixtures.NOON.plusSeconds(9), run.completedAt());
        assertTrue(store().runs().isOver("test_1"));
    }

    @Test
    void findingsAreReadBackAsTheyWereReported() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        Finding placed = new Finding("stuck-place", "Stuck", "for 20 seconds", "Players hate it.", Severity.WARNING,
                Skills.of(3, 5), new Place(12.5, -8, IndexSet.of(3, 14), IndexSet.empty(), IndexSet.of(7)),
                List.of(new Evidence.Moment(1, 70), new Evidence.Moment(2, 35, "died"),
                        new Evidence.Demo("witness.lmp", 350), new Evidence.Screenshot("a.png", "a hole"),
                        new Evidence.Fact("special", "97")),
                "0123456789abcdef", FindingState.NEW);
        Finding global = new Finding("exit-not-reached", "No exit", "", "", Severity.ERROR, Skills.ALL, null,
                List.of(), "fedcba9876543210", FindingState.NEW);

        store().runs().end("test_1", RunState.COMPLETED, Fixtures.NOON, null, List.of(placed, global));

        List<StoredFinding> stored = store().findings().list("test_1");
        assertEquals(List.of(placed, global), stored.stream().map(StoredFinding::finding).toList());
        store().findings().setState(stored.getFirst().id(), FindingState.CONFIRMED);
        assertEquals(List.of(FindingState.CONFIRMED, FindingState.NEW),
                store().findings().list("test_1").stream().map(StoredFinding::state).toList());
    }

    @Test
    void episodeIsReadBackWithAllOfItsLog() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        NewEpisode.Played played = Fixtures.episode(1, Fixtures.eventsOfAllKinds());

        assertTrue(store().episodes().add("test_1", played));

        EpisodeLog log = store().episodes().log("test_1", 1);
        assertEquals(played.log().events(), log.events());
        assertEquals(played.log().metrics(), log.metrics());
        assertEquals(played.log().healthTimeline(), log.healthTimeline());
        assertEquals(played.log().coverage(), log.coverage());
        assertTracksEqual(played.log(), log);
        Path demo = store().episodes().demo("test_1", 1).orElseThrow();
        assertEquals(50, DemoReader.read(demo).forward(0, 0));
    }

    @Test
    void episodeCountsOnceHoweverOftenItIsAdded() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        store().episodes().add("test_1", Fixtures.episode(1, List.of()));

        assertFalse(store().episodes().add("test_1", Fixtures.episode(1, Fixtures.manyEvents(10))));

        assertEquals(1, store().episodes().list("test_1").size());
        assertEquals(List.of(), store().episodes().log("test_1", 1).events());
        assertEquals(2, filesIn("runs").size());
    }

    @Test
    void episodeCountsOnceWhenManyFinishItAtTheSameTime() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        List<Callable<Boolean>> finishers = IntStream.range(0, 8).<Callable<Boolean>>mapToObj(
                i -> () -> store().episodes().add("test_1", Fixtures.episode(1, Fixtures.manyEvents(100)))).toList();
        List<Boolean> kept = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> result : threads.invokeAll(finishers)) {
                kept.add(result.get());
            }
        }

        assertEquals(1, kept.stream().filter(Boolean::booleanValue).count());
        assertEquals(1, store().episodes().count("test_1"));
        assertEquals(100, store().info().rows().get("event"));
        assertEquals(2, filesIn("runs").size());
    }

    @Test
    void failedEpisodeIsKeptWithItsReason() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));

        store().episodes().add("test_1", new NewEpisode.Failed(2, 9, "broke down", "at x", "tics,USE\n3,1.0\n",
                Fixtures.NOON, Fixtures.NOON));

        EpisodeRow row = store().episodes().list("test_1").getFirst();
        assertTrue(row.failed());
        assertEquals("broke down", row.error());
        assertEquals(9, row.seed());
        assertThrows(StoreException.class, () -> store().episodes().log("test_1", 2));
        assertEquals("tics,USE\n3,1.0\n", Files.readString(store().episodes().actions("test_1", 2).orElseThrow()));
        assertTrue(store().episodes().demo("test_1", 2).isEmpty());
    }

    @Test
    void episodeOfARunThatWasDeletedLeavesNothing() throws Exception {
        StoredMap map = map();
        store().runs().add(Fixtures.run("test_1", map));
        store().runs().delete("test_1");

        assertThrows(StoreException.class, () -> store().episodes().add("test_1", Fixtures.episode(1, List.of())));

        assertEquals(List.of(), filesIn("runs"));
        assertEquals(0, store().info().rows().get("episode"));
    }

    @Test
    void deletedRunTakesItsRowsAndFilesWithIt() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        store().episodes().add("test_1", Fixtures.episode(1, Fixtures.eventsOfAllKinds()));

        store().runs().delete("test_1");

        assertEquals(List.of(), filesIn("runs"));
        assertEquals(0, store().info().rows().get("event"));
        assertEquals(0, store().info().rows().get("artifact"));
    }

    @Test
    void listTellsTheNewestRunsFirstWithWhatCameOfThem() throws Exception {
        StoredMap map = map();
        store().runs().add(Fixtures.run("test_old", map));
        NewRun late = Fixtures.run("x", map);
        store().runs().add(new NewRun("test_new", RunKind.TEST, map.id(), late.wads(), "MAP01", "random", 3, 2, "{}",
                "classic 1", Fixtures.NOON.plusSeconds(60), null));
        store().episodes().add("test_new", Fixtures.episode(1, List.of()));
        store().episodes().add("test_new", new NewEpisode.Failed(2, 9, "x", null, "", Fixtures.NOON, Fixtures.NOON));

        List<RunOverview> runs = store().runs().list(RunQuery.newest(10));

        assertEquals(List.of("test_new", "test_old"), runs.stream().map(run -> run.run().id()).toList());
        RunOverview overview = runs.getFirst();
        assertEquals(2, overview.finished());
        assertEquals(1, overview.exits());
        assertEquals(3, overview.meanKills());
        assertEquals(List.of("test_old"), store().runs().list(new RunQuery(null, null, null, null, "explorer", 10))
                .stream().map(run -> run.run().id()).toList());
    }

    @Test
    void hundredThousandEventsGoInAndComeBack() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        List<GameEvent> events = Fixtures.manyEvents(100_000);

        store().episodes().add("test_1", Fixtures.episode(1, events));

        assertEquals(events, store().episodes().log("test_1", 1).events());
    }

    @Test
    void missingTrackIsToldByTheNameOfItsFile() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        store().episodes().add("test_1", Fixtures.episode(1, List.of()));
        for (Path file : filesIn("runs")) {
            Files.delete(file);
        }

        StoreException failure = assertThrows(StoreException.class, () -> store().episodes().log("test_1", 1));

        assertTrue(failure.getMessage().contains("episode_1."), failure.getMessage());
    }

    @Test
    void cleanupTakesOldFilesAndOrphansButNoNumbers() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        store().episodes().add("test_1", Fixtures.episode(1, Fixtures.eventsOfAllKinds()));
        store().runs().end("test_1", RunState.COMPLETED, Fixtures.NOON, null, List.of());
        Path orphan = Files.writeString(folder.resolve("artifacts/runs/test_1/episode_2.lmp.x.part"), "half a file");
        Instant later = Instant.now().plus(Duration.ofDays(1));

        Cleanup.Result orphans = store().cleanup().run(Fixtures.NOON, later);
        assertEquals(new Cleanup.Result(0, 1, 11), orphans);
        assertFalse(Files.exists(orphan));
        assertEquals(2, filesIn("runs").size());

        assertEquals(2, store().cleanup().run(later, later).expired());
        assertEquals(List.of(), filesIn("runs"));
        assertEquals(1, store().episodes().list("test_1").size());
        assertEquals(10, store().episodes().log("test_1", 1).events().size());
    }

    @Test
    void cleanupLeavesYoungOrphansToTheWorkersThatMayOwnThem() throws Exception {
        Files.createDirectories(folder.resolve("artifacts/runs/test_1"));
        Path young = Files.writeString(folder.resolve("artifacts/runs/test_1/episode_2.lmp"), "x");

        store().cleanup().run(Instant.now(), Instant.now().minus(Duration.ofHours(1)));

        assertTrue(Files.exists(young));
    }

    @Test
    void bugReportIsKeptAndChanged() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        BugReport report = store().bugReports().save(new BugReport(0, "test_1", null, "Stuck", "# Steps\n\n1. Walk",
                Severity.WARNING, FindingState.NEW, Fixtures.NOON, Fixtures.NOON));

        store().bugReports().save(new BugReport(report.id(), "test_1", null, "Stuck behind the door", "",
                Severity.ERROR,
                FindingState.CONFIRMED, Fixtures.NOON, Fixtures.NOON.plusSeconds(1)));

        List<BugReport> reports = store().bugReports().list("test_1");
        assertEquals(1, reports.size());
        assertEquals("Stuck behind the door", reports.getFirst().title());
    }

    @Test
    void trainingKeepsItsLogAndItsLatestCheckpoint() throws Exception {
        StoredMap map = map();
        store().runs().add(new NewRun("train_1", RunKind.TRAINING, map.id(), List.of(map.id()), "MAP01", "dqn", 3,
                100_000, "{}", "classic 1", Fixtures.NOON, null));
        List<TrainingEntry> entries = List.of(
                new TrainingEntry(400, Double.NaN, 1, Double.NaN, Double.NaN, 812.5, Fixtures.NOON),
                new TrainingEntry(800, 0.16216, 0.9, -1.5, 2.5, 640, Fixtures.NOON.plusSeconds(1)));

        store().trainings().log("train_1", entries);
        store().trainings().save("train_1", 400, "{}", file(1));
        store().trainings().save("train_1", 800, "{}", file(2));

        assertEquals(entries, store().trainings().log("train_1"));
        assertEquals(entries.getLast(), store().trainings().lastEntry("train_1").orElseThrow());
        assertEquals(800, store().runs().list(RunQuery.newest(1)).getFirst().finished());
        Checkpoint latest = store().trainings().latest("train_1").orElseThrow();
        assertEquals(800, latest.iteration());
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(latest.file()));
    }

    @Test
    void trainingThatGoesOnFromAStateForgetsWhatCameAfterIt() throws Exception {
        store().runs().add(Fixtures.run("train_1", map()));
        TrainingEntry first = new TrainingEntry(400, 0.1, 1, 0, 0, 800, Fixtures.NOON);
        TrainingEntry second = new TrainingEntry(800, 0.2, 1, 0, 0, 800, Fixtures.NOON);
        TrainingEvaluation evaluation = new TrainingEvaluation(800, 20, 4.5, 0.5, 3, 12, 31.5, Fixtures.NOON);
        store().trainings().log("train_1", List.of(first, second));
        store().trainings().add("train_1", evaluation);
        assertEquals(List.of(evaluation), store().trainings().evaluations("train_1"));

        store().trainings().begin("train_1", 400);

        assertEquals(List.of(first), store().trainings().log("train_1"));
        assertEquals(List.of(), store().trainings().evaluations("train_1"));
        store().trainings().log("train_1", List.of(second));
    }

    @Test
    void agentOfAnIterationIsKeptOnce() throws Exception {
        store().runs().add(Fixtures.run("train_1", map()));

        Checkpoint once = store().trainings().save("train_1", 400, "{}", file(1));

        assertEquals(once, store().trainings().save("train_1", 400, "{}", file(1)));
        assertEquals(1, store().episodes().artifacts("train_1").size());
    }

    @Test
    void folderOfATrainingStaysAtCleanupAndGoesWithItsRun() throws Exception {
        store().runs().add(Fixtures.run("train_1", map()));
        Path state = store().trainings().folder("train_1").resolve("state/network.pt");
        Files.createDirectories(state.getParent());
        Files.write(state, new byte[] {1});

        store().cleanup().run(Instant.now().plusSeconds(60), Instant.now().plusSeconds(60));
        assertTrue(Files.exists(state));
        store().runs().delete("train_1");

        assertFalse(Files.exists(store().trainings().folder("train_1")));
    }

    @Test
    void runThatIsOverCanBeDoneOnceMore() throws Exception {
        store().runs().add(Fixtures.run("train_1", map()));
        store().runs().begin("train_1", Fixtures.NOON);
        assertFalse(store().runs().reopen("train_1", 9, null));
        store().runs().end("train_1", RunState.STOPPED, Fixtures.NOON.plusSeconds(9), null, List.of());

        assertTrue(store().runs().reopen("train_1", 9, null));
        store().runs().begin("train_1", Fixtures.NOON.plusSeconds(60));

        StoredRun run = store().runs().get("train_1");
        assertEquals(RunState.RUNNING, run.state());
        assertEquals(9, run.submission().total());
        assertEquals(Fixtures.NOON, run.startedAt());
        assertNull(run.completedAt());
    }

    @Test
    void backupRestoresEverythingIntoAnEmptyDatabase() throws Exception {
        store().runs().add(Fixtures.run("test_1", map()));
        store().episodes().add("test_1", Fixtures.episode(1, Fixtures.eventsOfAllKinds()));
        store().episodes().add("test_1", new NewEpisode.Failed(2, 9, "back\\slash", null, "", Fixtures.NOON, Fixtures.NOON));
        Path archive = folder.resolve("backup.zip");

        store().backup().write(archive);
        try (Store restored = Store.open(location(folder.resolve("restored")))) {
            restored.backup().restore(archive);

            assertEquals(store().info().rows(), restored.info().rows());
            assertEquals(store().runs().get("test_1"), restored.runs().get("test_1"));
            assertEquals(store().episodes().list("test_1"), restored.episodes().list("test_1"));
            assertEquals(Fixtures.eventsOfAllKinds(), restored.episodes().log("test_1", 1).events());
            restored.episodes().add("test_1", Fixtures.episode(3, List.of()));
            assertThrows(StoreException.class, () -> restored.backup().restore(archive));
        }
    }

    private Store store() {
        return Objects.requireNonNull(opened);
    }

    private StoredMap map() throws IOException {
        return store().maps().add(Fixtures.wad(folder.resolve("corridor.wad"), 256), null);
    }

    private Path file(int content) throws IOException {
        return Files.write(folder.resolve("agent"), new byte[] {(byte) content});
    }

    private List<Path> filesIn(String part) throws IOException {
        Path root = folder.resolve("artifacts").resolve(part);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void assertTracksEqual(EpisodeLog expected, EpisodeLog actual) {
        assertEquals(expected.track().size(), actual.track().size());
        for (int sample = 0; sample < expected.track().size(); sample++) {
            assertEquals(expected.track().tic(sample), actual.track().tic(sample));
            assertEquals(expected.track().x(sample), actual.track().x(sample));
            assertEquals(expected.track().y(sample), actual.track().y(sample));
            assertEquals(expected.track().isJump(sample), actual.track().isJump(sample));
        }
    }
}
