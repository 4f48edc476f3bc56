/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.outrider.agent.Agent;
import org.outrider.agent.Agents;
import org.outrider.analysis.EpisodeMetrics;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.run.ActionLog;
import org.outrider.run.CorridorEngine;
import org.outrider.run.EngineChoice;
import org.outrider.run.EpisodeResult;
import org.outrider.run.Maps;
import org.outrider.run.PlaytestEvent;
import org.outrider.run.PlaytestException;
import org.outrider.run.PlaytestListener;
import org.outrider.run.PlaytestRequest;
import org.outrider.run.PlaytestResult;
import org.outrider.run.PlaytestRunner;
import org.outrider.run.ProgressBus;
import org.outrider.run.RunEvent;
import org.outrider.run.RunStatus;
import org.outrider.run.ScriptedAgents;
import org.outrider.run.live.LiveFeed;
import org.outrider.store.EpisodeRow;
import org.outrider.store.RunState;
import org.outrider.store.Store;
import org.outrider.store.StoreLocation;
import org.outrider.store.StoredRun;

@Timeout(120)
class RunQueueTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Consumer<RunEvent> IGNORED = event -> { };

    @TempDir
    private Path folder = Path.of("");
    private final CorridorEngine engine = new CorridorEngine();
    private Path wad = Path.of("");
    private @Nullable Store opened;

    @BeforeEach
    void open() throws Exception {
        wad = Maps.pwad(folder.resolve("test.wad"), "MAP01");
        opened = Store.open(StoreLocation.inMemory(folder.resolve("artifacts")));
    }

    @AfterEach
    void close() {
        store().close();
    }

    @Test
    void allEpisodesArePlayedAndTheRunEnds() throws Exception {
        String id = queue(ScriptedAgents::runner).submit(request(5), DAY);
        assertEquals(RunState.PENDING, store().runs().get(id).state());

        drain(ScriptedAgents::runner);

        StoredRun run = store().runs().get(id);
        assertEquals(RunState.COMPLETED, run.state());
        assertEquals(List.of(1, 2, 3, 4, 5), store().episodes().list(id).stream().map(EpisodeRow::number).toList());
        assertTrue(Objects.requireNonNull(run.completedAt()).compareTo(run.since()) >= 0);
    }

    @Test
    void queuedRunHasTheResultsOfOneThatIsPlayedAtOnce() throws Exception {
        PlaytestResult atOnce = new PlaytestRunner(engine, agents(ScriptedAgents::staggerer), Clock.systemUTC(),
                new LiveFeed()).start(request(6), PlaytestListener.NONE).await();

        String id = queue(ScriptedAgents::staggerer).submit(request(6), DAY);
        drain(ScriptedAgents::staggerer);

        List<EpisodeMetrics> queued = store().episodes().list(id).stream().map(EpisodeRow::metrics).toList();
        assertEquals(atOnce.played().stream().map(episode -> episode.log().metrics()).toList(), queued);
        assertEquals(atOnce.findings(),
                store().findings().list(id).stream().map(finding -> finding.finding()).toList());
        assertEquals(atOnce.played().getFirst().log().events(), store().episodes().log(id, 1).events());
    }

    @Test
    void twoWorkersShareTheEpisodesOfManyRuns() throws Exception {
        RunQueue queue = queue(ScriptedAgents::runner);
        List<String> runs = List.of(queue.submit(request(20), DAY), queue.submit(request(20), DAY));

        try (QueueWorker other = worker(ScriptedAgents::runner, IGNORED)) {
            other.start();
            drain(ScriptedAgents::runner);
        }

        for (String run : runs) {
            assertEquals(IntStream.rangeClosed(1, 20).boxed().toList(),
                    store().episodes().list(run).stream().map(EpisodeRow::number).toList());
            assertEquals(RunState.COMPLETED, store().runs().get(run).state());
        }
    }

    @Test
    void episodeThatBreaksDownIsTriedFourTimesAndKeptAsFailed() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        Supplier<Agent> broken = () -> {
            attempts.incrementAndGet();
            return ScriptedAgents.brokenInEpisode(1);
        };
        String id = queue(broken).submit(request(1), DAY);
        int opened = attempts.get();

        drain(broken);

        assertEquals(4, attempts.get() - opened);
        EpisodeRow episode = store().episodes().list(id).getFirst();
        assertTrue(episode.failed());
        assertTrue(Objects.requireNonNull(episode.error()).contains("lost my way"), episode.error());
        assertEquals(RunState.FAILED, store().runs().get(id).state());
    }

    @Test
    void engineThatHangsIsAFindingThatKeepsTheActions() throws Exception {
        String id = queue(ScriptedAgents::withHangingEngine).submit(request(1), DAY);

        drain(ScriptedAgents::withHangingEngine);

        PlaytestResult result = new StoredPlaytests(store(), engine).load(id);
        Finding finding = result.findings().getFirst();
        assertEquals("engine-failed", finding.ruleId());
        assertEquals(List.of(new Evidence.Demo("episode_1_actions.csv", 8)), finding.evidence());
        EpisodeResult.Failed failed = assertInstanceOf(EpisodeResult.Failed.class, result.episodes().getFirst());
        assertEquals(List.of(new ActionLog.Span(8, List.of(10.0))), failed.actions().spans());
    }

    @Test
    void episodeOfADeadWorkerIsTakenOver() throws Exception {
        String id = queue(ScriptedAgents::runner).submit(request(2), DAY);
        execute("update scheduled_tasks set picked = true, picked_by = 'gone/1',"
                + " last_heartbeat = '2020-01-01 00:00:00+00' where task_instance = '" + id + "/2'");

        drain(ScriptedAgents::runner);

        assertEquals(2, store().episodes().count(id));
        assertEquals(RunState.COMPLETED, store().runs().get(id).state());
    }

    @Test
    void episodeThatWasKeptBeforeACrashIsNotPlayedAgain() throws Exception {
        String id = queue(ScriptedAgents::runner).submit(request(2), DAY);
        drain(ScriptedAgents::runner);
        List<EpisodeRow> kept = store().episodes().list(id);
        // the process dies after the episode was kept and before the queue and the run's end know
        execute("insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                + " values ('episode', '" + id + "/2', X'30', '2020-01-01 00:00:00+00', false, 1)");
        execute("update run set status = 'RUNNING', completed_at = null");
        execute("delete from finding");

        drain(ScriptedAgents::runner);

        assertEquals(kept, store().episodes().list(id));
        assertEquals(RunState.COMPLETED, store().runs().get(id).state());
    }

    @Test
    void runThatOnlyLacksItsEndGetsIt() throws Exception {
        String id = queue(ScriptedAgents::runner).submit(request(2), DAY);
        drain(ScriptedAgents::runner);
        execute("update run set status = 'RUNNING', completed_at = null");

        drain(ScriptedAgents::runner);

        assertEquals(RunState.COMPLETED, store().runs().get(id).state());
    }

    @Test
    void runWhoseEpisodesNeverCameIntoTheQueueIsPlayed() throws Exception {
        String id = queue(ScriptedAgents::runner).submit(request(3), DAY);
        execute("delete from scheduled_tasks where task_instance <> '" + id + "/1'");

        drain(ScriptedAgents::runner);

        assertEquals(3, store().episodes().count(id));
    }

    @Test
    void stoppedRunKeepsWhatWasPlayed() throws Exception {
        RunQueue queue = queue(ScriptedAgents::runner);
        String id = queue.submit(request(3), DAY);
        String other = queue.submit(request(1), DAY);

        assertEquals(List.of(id), queue.stop(id));
        assertEquals(List.of(), queue.stop(id));
        drain(ScriptedAgents::runner);

        assertEquals(RunState.STOPPED, store().runs().get(id).state());
        assertEquals(0, store().episodes().count(id));
        assertEquals(RunState.COMPLETED, store().runs().get(other).state());
    }

    @Test
    void stoppedRunTellsWhatItsEpisodesShow() throws Exception {
        RunQueue queue = queue(ScriptedAgents::stander);
        String id = queue.submit(PlaytestRequest.of(List.of(wad), "MAP01").agent("scripted").episodes(500)
                .episodeSeconds(60).build(), DAY);
        CompletableFuture<PlaytestEvent.TestingCompleted> end = new CompletableFuture<>();
        try (QueueWorker worker = worker(ScriptedAgents::stander, event -> {
            if (event instanceof PlaytestEvent.TestingCompleted completed) {
                end.complete(completed);
            }
        })) {
            worker.start();
            while (store().episodes().count(id) == 0) {
                Thread.sleep(5);
            }
            queue.stop(id);
            worker.awaitEmptyQueue();
        }

        assertEquals("exit-not-reached", store().findings().list(id).getFirst().finding().ruleId());
        assertEquals(RunStatus.STOPPED, end.join().status());
    }

    @Test
    void stuckEpisodeFailsOnceItsTimeIsUpAndTheRunGoesOn() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger opened = new AtomicInteger();
        Supplier<Agent> agent = () -> opened.incrementAndGet() == 2 ? ScriptedAgents.stuckUntil(never)
                : ScriptedAgents.runner();
        String id = queue(agent).submit(request(3), DAY);

        try (QueueWorker worker = worker(agent, IGNORED, Duration.ofMillis(300))) {
            worker.start();
            worker.awaitEmptyQueue();
        } finally {
            never.countDown();
        }

        List<EpisodeRow> failed = store().episodes().list(id).stream().filter(EpisodeRow::failed).toList();
        assertEquals(1, failed.size());
        assertTrue(String.valueOf(failed.getFirst().error()).contains("wall-clock"), failed.getFirst().error());
        assertTrue(String.valueOf(failed.getFirst().trace()).contains("ScriptedAgents"), failed.getFirst().trace());
        assertEquals(RunState.COMPLETED, store().runs().get(id).state());
    }

    @Test
    void stopWithoutAnIdStopsAllThatIsNotOver() throws Exception {
        RunQueue queue = queue(ScriptedAgents::runner);
        queue.submit(request(1), DAY);
        drain(ScriptedAgents::runner);
        String waiting = queue.submit(request(1), DAY);

        assertEquals(List.of(waiting), queue.stop(null));
    }

    @Test
    void episodeThatAClosedWorkerGaveUpIsPlayedByAnother() throws Exception {
        CountDownLatch playing = new CountDownLatch(1);
        String id = queue(() -> waiting(playing)).submit(request(1), DAY);
        try (QueueWorker worker = worker(() -> waiting(playing), IGNORED)) {
            worker.start();
            playing.await();
        }
        assertEquals(0, store().episodes().count(id));
        assertEquals(1, queue(ScriptedAgents::runner).size());

        drain(ScriptedAgents::runner);

        assertEquals(RunState.COMPLETED, store().runs().get(id).state());
    }

    @Test
    void runThatIsNotOverInTimeFails() throws Exception {
        String id = queue(ScriptedAgents::runner).submit(request(2), Duration.ofSeconds(-1));

        drain(ScriptedAgents::runner);

        StoredRun run = store().runs().get(id);
        assertEquals(RunState.FAILED, run.state());
        assertTrue(Objects.requireNonNull(run.error()).contains("not over in time"), run.error());
    }

    @Test
    void runWhoseWadIsDeletedUnderneathFailsWithItsName() throws Exception {
        String id = queue(ScriptedAgents::runner).submit(request(2), DAY);
        Path content = store().maps().list().getFirst().map().file();
        Files.delete(content);

        drain(ScriptedAgents::runner);

        StoredRun run = store().runs().get(id);
        assertEquals(RunState.FAILED, run.state());
        assertTrue(Objects.requireNonNull(run.error()).contains(content.getFileName().toString()), run.error());
    }

    @Test
    void requestThatCannotBePlayedIsNotKept() {
        assertThrows(PlaytestException.class, () -> queue(ScriptedAgents::runner)
                .submit(PlaytestRequest.of(List.of(wad), "MAP09").agent("scripted").build(), DAY));

        assertFalse(Files.exists(folder.resolve("artifacts")));
    }

    @Test
    void watchersAreToldOfEachEpisodeAndOfTheEnd() throws Exception {
        ProgressBus bus = new ProgressBus();
        AtomicInteger episodes = new AtomicInteger();
        CompletableFuture<PlaytestEvent.TestingCompleted> end = new CompletableFuture<>();
        bus.subscribe(event -> {
            if (event instanceof PlaytestEvent.EpisodeCompleted) {
                episodes.incrementAndGet();
            } else if (event instanceof PlaytestEvent.TestingCompleted completed) {
                end.complete(completed);
            }
        });
        String id = queue(ScriptedAgents::runner).submit(request(3), DAY);

        try (QueueWorker worker = worker(ScriptedAgents::runner, bus::publish)) {
            worker.start();
            worker.awaitEmptyQueue();
        }

        assertEquals(id, end.join().testId());
        assertEquals(3, end.join().episodesCompleted());
        assertEquals(3, episodes.get());
    }

    private static Agent waiting(CountDownLatch playing) {
        Agent stander = ScriptedAgents.stander();
        playing.countDown();
        return stander;
    }

    private PlaytestRequest request(int episodes) {
        return PlaytestRequest.of(List.of(wad), "MAP01").agent("scripted").episodes(episodes).episodeSeconds(1_000_000)
                .build();
    }

    private RunQueue queue(Supplier<Agent> agent) {
        return new RunQueue(store(), engine, agents(agent), Clock.systemUTC());
    }

    private QueueWorker worker(Supplier<Agent> agent, Consumer<RunEvent> listener) {
        return worker(agent, listener, null);
    }

    private QueueWorker worker(Supplier<Agent> agent, Consumer<RunEvent> listener, @Nullable Duration limit) {
        return new QueueWorker(store(), new EngineChoice(List.of(engine)), agents(agent), Clock.systemUTC(),
                new WorkerSettings(2, Duration.ofMillis(500), Duration.ofMillis(20), Duration.ofMillis(20), limit),
                listener,
                new LiveFeed());
    }

    private void drain(Supplier<Agent> agent) throws Exception {
        try (QueueWorker worker = worker(agent, IGNORED)) {
            worker.start();
            worker.awaitEmptyQueue();
        }
    }

    private static Agents agents(Supplier<Agent> agent) {
        return ScriptedAgents.named("scripted", agent);
    }

    private Store store() {
        return Objects.requireNonNull(opened);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = store().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
