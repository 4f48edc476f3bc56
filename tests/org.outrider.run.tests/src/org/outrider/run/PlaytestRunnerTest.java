/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.agent.Agent;
import org.outrider.analysis.EpisodeLog;
import org.outrider.analysis.Evidence;
import org.outrider.analysis.Finding;
import org.outrider.analysis.HealthPoint;
import org.outrider.analysis.IndexSet;
import org.outrider.analysis.Metric;
import org.outrider.engine.EpisodeEnd;
import org.outrider.run.EpisodeResult.Failed;
import org.outrider.run.EpisodeResult.Played;
import org.outrider.run.PlaytestEvent.EpisodeCompleted;
import org.outrider.run.PlaytestEvent.TestingCompleted;
import org.outrider.run.live.LiveFeed;
import org.outrider.wad.demo.TicCommand;

class PlaytestRunnerTest {

    @TempDir
    private Path folder = Path.of("");

    private final CorridorEngine engine = new CorridorEngine();
    private Path wad = Path.of("");

    @BeforeEach
    void writeMap() throws Exception {
        wad = Maps.pwad(folder.resolve("test.wad"), "MAP01");
    }

    private PlaytestRequest.Builder request() {
        return PlaytestRequest.of(List.of(wad), "MAP01").agent("scripted").episodeSeconds(10);
    }

    private PlaytestRunner runner(Supplier<Agent> agent) {
        return new PlaytestRunner(engine, ScriptedAgents.named("scripted", agent), Clock.systemUTC(),
                new LiveFeed());
    }

    private PlaytestResult run(Supplier<Agent> agent, PlaytestRequest.Builder request) throws Exception {
        return runner(agent).start(request.build(), PlaytestListener.NONE).await();
    }

    @Test
    void episodesArePlayedToTheirEnd() throws Exception {
        PlaytestResult result = run(ScriptedAgents::runner, request().episodes(3));

        assertEquals(RunStatus.COMPLETED, result.status());
        assertEquals(List.of(1, 2, 3), result.episodes().stream().map(EpisodeResult::number).toList());
        assertEquals(List.of(EpisodeEnd.EXIT, EpisodeEnd.EXIT, EpisodeEnd.EXIT),
                result.played().stream().map(episode -> episode.log().end()).toList());
        assertEquals(3, result.exits());
    }

    @Test
    void pausedRunWaitsUntilItIsResumed() throws Exception {
        AtomicInteger completed = new AtomicInteger();
        PlaytestRun run = runner(ScriptedAgents::stander).start(request().episodes(1_000_000).build(),
                event -> completed.addAndGet(event instanceof EpisodeCompleted ? 1 : 0));
        run.pause();
        Thread.sleep(100);
        int whenPaused = completed.get();
        Thread.sleep(100);
        assertTrue(run.isPaused());
        assertEquals(whenPaused, completed.get());

        run.resume();

        while (completed.get() == whenPaused) {
            Thread.sleep(1);
        }
        run.stop();
        run.await();
    }

    @Test
    void pausedRunCanBeStopped() throws Exception {
        PlaytestRun run = runner(ScriptedAgents::stander).start(request().episodes(1000).build(),
                PlaytestListener.NONE);
        run.pause();

        run.stop();

        assertEquals(RunStatus.STOPPED, run.await().status());
    }

    @Test
    void episodeWithoutEndEndsWhenItsTimeIsUp() throws Exception {
        EpisodeLog log = run(ScriptedAgents::stander, request().episodes(1)).played().getFirst().log();

        assertEquals(EpisodeEnd.TIMEOUT, log.end());
        assertEquals(350, log.metrics().tics());
    }

    @Test
    void wayOfThePlayerIsWrittenDown() throws Exception {
        PlaytestResult result = run(ScriptedAgents::runner, request().episodes(1));
        EpisodeLog log = result.played().getFirst().log();

        assertEquals(CorridorGame.START, log.track().x(0));
        assertEquals(CorridorGame.START + 40, log.track().x(1));
        assertEquals(39, log.track().tic(log.track().size() - 1));
        assertEquals(IndexSet.of(0, 1), log.coverage().sectors());
        assertEquals(IndexSet.of(0, 1), result.coverage().sectors());
    }

    @Test
    void everyChangeOfHealthIsWrittenDown() throws Exception {
        EpisodeLog log = run(ScriptedAgents::fleer, request().episodes(1)).played().getFirst().log();

        assertEquals(EpisodeEnd.DEATH, log.end());
        assertEquals(List.of(new HealthPoint(0, 100), new HealthPoint(2, 70), new HealthPoint(3, 40),
                new HealthPoint(4, 10), new HealthPoint(5, -20)), log.healthTimeline());
        assertEquals(5, log.events().size());
        assertEquals(120, log.metrics().healthLost());
        assertEquals(-20, log.metrics().finalHealth());
    }

    @Test
    void everyEpisodeHasItsDemo() throws Exception {
        Played episode = run(ScriptedAgents::stander, request().episodes(1)).played().getFirst();

        assertEquals(episode.log().metrics().tics(), episode.recording().demo().tics());
    }

    @Test
    void demoRunsOnForASecondAfterTheExitWithNothingPressed() throws Exception {
        Played episode = run(ScriptedAgents::runner, request().episodes(1)).played().getFirst();
        int tics = episode.log().metrics().tics();

        assertEquals(tics + 35, episode.recording().demo().tics());
        assertEquals(10, episode.recording().demo().forward(tics - 1, 0));
        assertEquals(TicCommand.IDLE, episode.recording().demo().command(tics, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void resultsAreTheSameWhateverTheJobs(int jobs) throws Exception {
        List<Played> alone = run(ScriptedAgents::staggerer, request().episodes(6)).played();
        List<Played> together = run(ScriptedAgents::staggerer, request().episodes(6).jobs(jobs)).played();

        assertEquals(6, together.size());
        for (int i = 0; i < 6; i++) {
            assertEquals(alone.get(i).seed(), together.get(i).seed());
            assertEquals(alone.get(i).log().metrics(), together.get(i).log().metrics());
            assertArrayEquals(alone.get(i).recording().bytes(), together.get(i).recording().bytes());
        }
    }

    @Test
    void everyEpisodeAndEveryRunHasAnotherSeed() throws Exception {
        List<EpisodeResult> first = run(ScriptedAgents::runner, request().episodes(2).seed(1)).episodes();
        List<EpisodeResult> second = run(ScriptedAgents::runner, request().episodes(2).seed(2)).episodes();

        assertEquals(4, List.of(first.get(0).seed(), first.get(1).seed(), second.get(0).seed(), second.get(1).seed())
                .stream().distinct().count());
    }

    @Test
    void episodeThatBreaksDownIsRecordedAndTheRunGoesOn() throws Exception {
        PlaytestResult result = run(() -> ScriptedAgents.brokenInEpisode(2), request().episodes(3));

        assertEquals(RunStatus.COMPLETED, result.status());
        Failed failed = assertInstanceOf(Failed.class, result.episodes().get(1));
        assertEquals("java.lang.IllegalStateException: lost my way", failed.reason());
        assertTrue(failed.trace().contains("at org.outrider.run"), failed::trace);
        assertEquals(List.of(1, 3), result.played().stream().map(EpisodeResult::number).toList());
        assertEquals(2, result.aggregate().episodes());
    }

    @Test
    void gameInWhichAnEpisodeBrokeDownIsNotUsedAgain() throws Exception {
        run(() -> ScriptedAgents.brokenInEpisode(2), request().episodes(3));

        assertEquals(2, engine.games().size());
    }

    @Test
    void runWhoseEpisodesAllBreakDownHasFailed() throws Exception {
        assertEquals(RunStatus.FAILED, run(() -> ScriptedAgents.brokenInEpisode(1), request().episodes(2)).status());
    }

    @Test
    void engineThatHangsIsAFinding() throws Exception {
        PlaytestResult result = run(ScriptedAgents::withHangingEngine, request().episodes(2));

        Finding finding = result.findings().getFirst();
        assertEquals("engine-failed", finding.ruleId());
        assertEquals("In 2 of 2 episodes, first in episode 1: MAP01, tic 8: the engine did not answer for 30 seconds",
                finding.detail());
    }

    @Test
    void actionsUpToTheHangAreItsReplay() throws Exception {
        PlaytestResult result = run(ScriptedAgents::withHangingEngine, request().episodes(2));

        assertEquals(List.of(new Evidence.Demo("episode_1_actions.csv", 8),
                new Evidence.Demo("episode_2_actions.csv", 8)), result.findings().getFirst().evidence());
        Failed failed = assertInstanceOf(Failed.class, result.episodes().get(1));
        assertEquals(1, failed.actions().spans().size());
        assertEquals(8, failed.actions().spans().getFirst().tics());
        assertEquals(10, failed.actions().spans().getFirst().amounts().getFirst());
    }

    @Test
    void stoppedRunKeepsTheEpisodesThatAreOver() throws Exception {
        CompletableFuture<PlaytestRun> started = new CompletableFuture<>();
        PlaytestRun run = runner(ScriptedAgents::runner).start(request().episodes(1000).build(), event -> {
            if (event instanceof EpisodeCompleted completed && completed.episode().number() == 2) {
                started.join().stop();
            }
        });
        started.complete(run);

        PlaytestResult result = run.await();

        assertEquals(RunStatus.STOPPED, result.status());
        assertEquals(List.of(1, 2), result.played().stream().map(EpisodeResult::number).toList());
        assertEquals(2, result.aggregate().episodes());
    }

    @Test
    void episodeThatIsStoppedInTheMiddleIsGivenUp() throws Exception {
        PlaytestRun run = runner(ScriptedAgents::stander).start(request().episodeSeconds(50_000_000).build(),
                PlaytestListener.NONE);

        run.stop();

        assertEquals(List.of(), run.await().episodes());
        assertEquals(RunStatus.STOPPED, run.await().status());
    }

    @Test
    void gamesAndWadsAreClosedInTheEnd() throws Exception {
        run(ScriptedAgents::runner, request().episodes(4).jobs(2));

        assertTrue(engine.games().stream().allMatch(CorridorGame::isClosed));
        assertThrows(IllegalStateException.class,
                () -> engine.games().getFirst().setup().wads().files().getFirst().lumps().get(1).data());
    }

    @Test
    void listenerIsToldOfEveryEpisodeAndOfTheEnd() throws Exception {
        List<PlaytestEvent> events = new ArrayList<>();
        PlaytestRun run = runner(ScriptedAgents::runner).start(request().episodes(2).build(), events::add);
        run.await();

        assertEquals(List.of(1, 2), events.stream()
                .filter(EpisodeCompleted.class::isInstance)
                .map(event -> ((EpisodeCompleted) event).episode().number())
                .toList());
        TestingCompleted end = assertInstanceOf(TestingCompleted.class, events.getLast());
        assertEquals(new TestingCompleted(run.testId(), RunStatus.COMPLETED, 2, 0, 0), end);
    }

    @Test
    void resultTellsWhatWasPlayedWithWhat() throws Exception {
        PlaytestResult result = run(ScriptedAgents::runner, request().episodes(1));

        assertEquals("corridor 1", result.engine());
        assertEquals(wad, result.wads().getFirst().path());
        assertEquals(64, result.wads().getFirst().sha256().length());
        assertEquals("MAP01", result.facts().map().name());
        assertTrue(result.duration().compareTo(Duration.ZERO) >= 0);
    }

    @Test
    void findingsComeWithTheResult() throws Exception {
        PlaytestResult result = run(ScriptedAgents::stander, request().episodes(1).episodeSeconds(60));

        assertEquals(List.of("exit-not-reached", "stuck", "sector-never-entered"),
                result.findings().stream().map(Finding::ruleId).toList());
        assertEquals(60, result.aggregate().of(Metric.DURATION).mean());
    }

    @Test
    void everyRunHasANameOfItsOwn() throws Exception {
        assertNotEquals(run(ScriptedAgents::runner, request().episodes(1)).testId(),
                run(ScriptedAgents::runner, request().episodes(1)).testId());
    }

    @Test
    void unknownAgentIsRefusedWithThoseThereAre() {
        String message = refusal(request().agent("genius"));

        assertTrue(message.contains("'genius'") && message.contains("random"), message);
    }

    @Test
    void missingMapIsRefused() {
        String message = refusal(PlaytestRequest.of(List.of(wad), "MAP07").agent("scripted"));

        assertTrue(message.contains("MAP07") && message.contains("MAP01"), message);
    }

    @Test
    void missingFileIsRefused() {
        String message = refusal(PlaytestRequest.of(List.of(folder.resolve("absent.wad")), "MAP01").agent("scripted"));

        assertTrue(message.contains("absent.wad"), message);
    }

    @Test
    void mapThatTheEngineCannotPlayIsRefused() {
        PlaytestRunner picky = new PlaytestRunner(CorridorEngine.refusing("MAP01 has no start of player 1"),
                ScriptedAgents.named("scripted", ScriptedAgents::runner), Clock.systemUTC(), new LiveFeed());

        PlaytestException refused = assertThrows(PlaytestException.class,
                () -> picky.start(request().build(), PlaytestListener.NONE));

        assertEquals("MAP01 has no start of player 1", refused.getMessage());
    }

    private String refusal(PlaytestRequest.Builder request) {
        return String.valueOf(assertThrows(PlaytestException.class,
                () -> run(ScriptedAgents::runner, request)).getMessage());
    }
}
