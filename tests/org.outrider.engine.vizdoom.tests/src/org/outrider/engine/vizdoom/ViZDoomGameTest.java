/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.Button;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Mode;
import org.outrider.engine.ObjectKind;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Observation;
import org.outrider.engine.ScreenFormat;
import org.outrider.engine.ScreenResolution;
import org.outrider.engine.SectorList;
import org.outrider.engine.State;
import org.outrider.engine.Totals;
import org.outrider.engine.classic.ClassicEngine;
import org.outrider.engine.config.GameConfig;
import org.outrider.wad.WadStack;
import org.outrider.wad.map.MapData;

/** Plays on an installed ViZDoom; skipped where there is none. */
class ViZDoomGameTest {

    private static final ScreenResolution SMALL = ScreenResolution.of(160, 120);

    @TempDir
    private Path folder = Path.of("");
    private final List<WadStack> open = new ArrayList<>();
    private ViZDoomEngine engine = new ViZDoomEngine();

    @BeforeEach
    void find() {
        engine = InstalledViZDoom.engine();
    }

    @AfterEach
    void closeWads() {
        open.forEach(WadStack::close);
    }

    private WadStack wads(Path... paths) throws Exception {
        WadStack wads = WadStack.open(paths);
        open.add(wads);
        return wads;
    }

    private GameSetup.Builder freedoom() throws Exception {
        return GameSetup.of(wads(InstalledViZDoom.freedoom()), "MAP01")
                .buttons(Button.MOVE_FORWARD, Button.TURN_LEFT, Button.ATTACK)
                .variables(GameVariable.HEALTH, GameVariable.POSITION_X)
                .observation(Observation.ofScreen(SMALL, ScreenFormat.GRAY8));
    }

    private GameSetup.Builder scenario(String name) throws Exception {
        GameConfig config = GameConfig.read(InstalledViZDoom.scenario(name + ".cfg"));
        return config.setup(wads(InstalledViZDoom.freedoom(), config.scenarioPath().orElseThrow()))
                .mode(Mode.PLAYER);
    }

    private static int size(@Nullable ByteBuffer buffer) {
        return requireNonNull(buffer).capacity();
    }

    private static byte[] bytes(@Nullable State state) {
        ByteBuffer buffer = requireNonNull(requireNonNull(state).screen());
        byte[] bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        return bytes;
    }

    /** Presses buttons by chance until the episode is over; the rewards. */
    private static List<Double> play(Game game, long seed) {
        Random random = new Random(seed);
        List<Double> rewards = new ArrayList<>();
        double[] action = new double[game.setup().buttons().size()];
        while (!game.isEpisodeFinished() && rewards.size() < 300) {
            for (int i = 0; i < action.length; i++) {
                action[i] = random.nextInt(2);
            }
            rewards.add(game.makeAction(action, 4));
        }
        return rewards;
    }

    @Test
    void aFreshGameShowsTheMap() throws Exception {
        try (Game game = engine.open(freedoom().build())) {
            State state = requireNonNull(game.getState());

            assertEquals(1, state.number());
            assertEquals(1, game.getEpisodeTime());
            assertEquals(100, state.gameVariables()[0]);
            assertEquals(state.gameVariables()[1], game.getGameVariable(GameVariable.POSITION_X));
            assertTrue(game.isNewEpisode());
            assertFalse(game.isEpisodeFinished());
        }
    }

    @Test
    void theEngineTellsWhatThereIsToBeHad() throws Exception {
        try (Game game = engine.open(freedoom().skill(3).build())) {
            Totals totals = game.totals();
            ObjectList objects = new ObjectList();
            game.listObjects(objects);
            int monsters = 0;
            for (int i = 0; i < objects.size(); i++) {
                monsters += objects.kind(i) == ObjectKind.MONSTER ? 1 : 0;
            }

            assertTrue(totals.kills() > 0 && totals.secrets() > 0, totals.toString());
            assertEquals(monsters, totals.kills());
        }
    }

    @Test
    void sectorsAreWhereTheMapHasThem() throws Exception {
        try (Game game = engine.open(freedoom().build())) {
            MapData map = MapData.load(game.setup().wads(), "MAP01");

            for (int sector = 0; sector < map.sectors().size(); sector++) {
                assertEquals(map.sectors().get(sector).floorHeight(), game.floorHeight(sector), "floor " + sector);
                assertEquals(map.sectors().get(sector).ceilingHeight(), game.ceilingHeight(sector), "top " + sector);
            }
            assertEquals(game.getGameVariable(GameVariable.POSITION_Z), game.floorHeight(game.playerSector()));
        }
    }

    /** MAP04 has 180 lines at one sector, of which ViZDoom has room for 128, and MAP12 more lines than it has in all. */
    @ParameterizedTest
    @ValueSource(strings = {"MAP01", "MAP04", "MAP12"})
    void sectorsHaveTheLinesThatTheClassicEngineTells(String map) throws Exception {
        GameSetup setup = GameSetup.of(wads(InstalledViZDoom.freedoom()), map)
                .observation(Observation.builder().sectors(true).build()).build();
        try (Game game = engine.open(setup); Game classic = new ClassicEngine().open(setup)) {
            SectorList told = requireNonNull(requireNonNull(game.getState()).sectors());
            SectorList expected = requireNonNull(requireNonNull(classic.getState()).sectors());

            assertEquals(expected.size(), told.size());
            for (int sector = 0; sector < told.size(); sector++) {
                assertEquals(lines(expected, sector), lines(told, sector), "sector " + sector);
            }
        }
    }

    private static Set<List<Double>> lines(SectorList sectors, int sector) {
        return IntStream.range(0, sectors.lineCount(sector)).mapToObj(i -> List.of(sectors.lineX1(sector, i),
                sectors.lineY1(sector, i), sectors.lineX2(sector, i), sectors.lineY2(sector, i)))
                .collect(Collectors.toSet());
    }

    /** A few steps into MAP21, whose sectors ViZDoom cannot tell, something moves. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void heightsMoveOnMapsThatAreTooLargeForViZDoomsTables() throws Exception {
        GameSetup setup = GameSetup.of(wads(InstalledViZDoom.freedoom()), "MAP21").buttons(Button.MOVE_FORWARD).build();
        try (ViZDoomGame game = engine.open(setup)) {
            MapData map = MapData.load(game.setup().wads(), "MAP21");
            Path recording = folder.resolve("large.lmp");
            game.newEpisode(recording);
            game.makeAction(new double[] {1}, 40);
            List<Double> moved = rooms(game, map);
            game.replayEpisode(recording, 0);
            game.advanceAction(40, true);

            assertEquals(game.getGameVariable(GameVariable.POSITION_Z), game.floorHeight(game.playerSector()));
            assertNotEquals(map.sectors().stream().map(s -> (double) (s.ceilingHeight() - s.floorHeight())).toList(),
                    moved);
            assertEquals(moved, rooms(game, map), "a replay is another process");
        }
    }

    private static List<Double> rooms(Game game, MapData map) {
        return IntStream.range(0, map.sectors().size())
                .mapToObj(sector -> game.ceilingHeight(sector) - game.floorHeight(sector)).toList();
    }

    @ParameterizedTest
    @EnumSource(ScreenFormat.class)
    void everyBufferHasTheFormatAskedFor(ScreenFormat format) throws Exception {
        Observation all = Observation.builder().screen(true).depth(true).labels(true).automap(true).objects(true)
                .sectors(true).resolution(SMALL).format(format).build();
        try (Game game = engine.open(freedoom().observation(all).episodeStartTime(35).build())) {
            State state = requireNonNull(game.getState());

            assertEquals(format.bytes(SMALL), size(state.screen()));
            assertEquals(format.bytes(SMALL), size(state.automap()));
            assertEquals(SMALL.pixels(), size(state.depth()));
            assertEquals(SMALL.pixels(), size(state.labels()));
            assertTrue(requireNonNull(state.objects()).size() > 10);
            assertEquals(game.floorHeight(3), requireNonNull(state.sectors()).floorHeight(3));
            assertTrue(requireNonNull(state.labelList()).size() > 0, "the player's weapon has a label");
            assertNull(state.linearDepth());
        }
    }

    @Test
    void theSameSeedAndActionsGiveTheSameEpisode() throws Exception {
        try (Game game = engine.open(scenario("defend_the_center").build());
                Game other = engine.open(scenario("defend_the_center").build())) {
            game.newEpisode(77);
            other.newEpisode(78);
            List<Double> first = play(game, 5);
            List<Double> otherwise = play(other, 5);
            other.newEpisode(77);

            assertEquals(first, play(other, 5));
            assertNotEquals(first, otherwise);
        }
    }

    @Test
    void aMapsOwnScriptsGiveTheRewards() throws Exception {
        try (Game game = engine.open(scenario("basic").seed(7).build())) {
            double total = play(game, 3).stream().mapToDouble(Double::doubleValue).sum();

            assertEquals(game.getTotalReward(), total, 1e-9);
            // the map takes 5 for a shot; living takes 1 a tic
            assertTrue(total < -game.setup().episodeTimeout() || game.episodeEnd().orElseThrow() == EpisodeEnd.EXIT,
                    "total " + total);
        }
    }

    @Test
    void deathEndsAnEpisodeAndIsTold() throws Exception {
        try (Game game = engine.open(scenario("health_gathering").build())) {
            boolean wounded = false;
            boolean died = false;
            while (!game.isEpisodeFinished()) {
                game.makeAction(new double[3], 8);
                for (GameEvent event : game.events()) {
                    wounded |= event instanceof GameEvent.Damage;
                    died |= event instanceof GameEvent.Kill kill && kill.victim().isPlayer();
                }
            }

            assertEquals(EpisodeEnd.DEATH, game.episodeEnd().orElseThrow());
            assertNull(game.getState());
            assertTrue(wounded && died);
            assertEquals(-game.setup().deathPenalty(), Math.floor(game.getLastReward() / 100) * 100, 1e-9);
        }
    }

    @Test
    void nothingHurtsAnInvulnerablePlayer() throws Exception {
        try (Game game = engine.open(scenario("health_gathering").invulnerable(true).episodeTimeout(400).build())) {
            double health = game.getGameVariable(GameVariable.HEALTH);
            while (!game.isEpisodeFinished()) {
                game.makeAction(new double[3], 20);
            }

            assertEquals(EpisodeEnd.TIMEOUT, game.episodeEnd().orElseThrow());
            assertEquals(health, game.getGameVariable(GameVariable.HEALTH));
        }
    }

    @Test
    void aRecordingReplaysTheSameAndTheGameGoesOn() throws Exception {
        Path recording = folder.resolve("episode.lmp");
        try (ViZDoomGame game = engine.open(scenario("deadly_corridor").build())) {
            game.newEpisode(recording);
            assertTrue(game.isRecordingEpisode());
            play(game, 11);
            double reward = game.getTotalReward();
            int tics = game.getEpisodeTime();

            game.newEpisode();
            game.replayEpisode(recording, 0);
            assertTrue(game.isReplayingEpisode());
            while (!game.isEpisodeFinished() && game.getEpisodeTime() < tics) {
                game.advanceAction(1, true);
            }
            assertEquals(reward, game.getTotalReward(), 1e-9);

            game.newEpisode();
            game.makeAction(new double[7], 4);
            assertEquals(game.setup().episodeStartTime() + 4, game.getEpisodeTime());
        }
    }

    @Test
    void skippedStatesAreToldWithTheNext() throws Exception {
        try (Game game = engine.open(scenario("basic").seed(7).build())) {
            State state = requireNonNull(game.getState());
            int tic = state.tic();
            game.advanceAction(3, false);
            assertEquals(0, game.getLastReward());
            game.advanceAction(1, true);

            assertEquals(-4, game.getLastReward(), 1e-9);
            assertEquals(tic + 4, requireNonNull(game.getState()).tic());
        }
    }

    @Test
    void gamesPlayAtTheSameTimeWithoutMinding() throws Exception {
        GameSetup setup = scenario("basic").seed(7).build();
        Callable<List<Double>> one = () -> {
            try (Game game = engine.open(setup)) {
                return play(game, 9);
            }
        };
        int count = 10;
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Future<List<Double>>> games = threads.invokeAll(Collections.nCopies(count, one));

            for (Future<List<Double>> game : games) {
                assertEquals(games.getFirst().get(), game.get());
            }
        }
    }

    @Test
    void aHostAndAGuestPlayTogether() throws Exception {
        GameSetup setup = GameSetup.of(wads(InstalledViZDoom.freedoom(), InstalledViZDoom.scenario("cig.wad")), "MAP01")
                .buttons(Button.ATTACK).build();
        int port = 5100 + (int) (ProcessHandle.current().pid() % 400);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Double> guest = threads.submit(() -> {
                try (ViZDoomGame game = engine.open(setup,
                        Multiplayer.join("127.0.0.1", port).name("Bob").arguments())) {
                    double players = game.getGameVariable(GameVariable.PLAYER_COUNT);
                    step(game, 40);
                    return players;
                }
            });
            Future<ServerState> host = threads.submit(() -> {
                try (ViZDoomGame game = engine.open(setup,
                        Multiplayer.host(2, port).deathmatch().name("Ada").arguments())) {
                    assertTrue(game.isMultiplayerGame());
                    step(game, 40);
                    return game.serverState();
                }
            });

            assertEquals(2, guest.get());
            List<String> names = host.get().players().stream().filter(ServerState.Player::inGame)
                    .map(ServerState.Player::name).toList();
            assertTrue(names.containsAll(List.of("Ada", "Bob")), names.toString());
        }
    }

    private static void step(ViZDoomGame game, int tics) {
        for (int i = 0; i < tics; i++) {
            game.makeAction(new double[] {1}, 1);
        }
    }

    @Test
    void aMapWithoutAPlayersStartIsAnErrorInTheEnginesWords() throws Exception {
        GameSetup setup = GameSetup.of(wads(InstalledViZDoom.freedoom(), InstalledViZDoom.scenario("cig.wad")), "MAP01")
                .build();

        GameException e = assertThrows(GameException.class, () -> engine.open(setup));

        assertTrue(e.getMessage().contains("No player 1 start"), e.getMessage());
    }

    @Test
    void aMapThatIsNotThereIsAnError() throws Exception {
        GameSetup setup = GameSetup.of(wads(InstalledViZDoom.freedoom()), "MAP77").build();

        GameException e = assertThrows(GameException.class, () -> engine.open(setup));

        assertTrue(e.getMessage().contains("MAP77"), e.getMessage());
    }

    @Test
    void aShotIsHeardWhereTheConfigurationAsksForSound() throws Exception {
        Path config = Files.writeString(folder.resolve("audio.cfg"),
                "audio_buffer_enabled = true\naudio_sampling_rate = SR_22050\naudio_buffer_size = 4\n");
        try (ViZDoomGame game = openWithSound(freedoom().configFiles(List.of(config)).episodeStartTime(35).build())) {
            game.makeAction(new double[] {0, 0, 1}, 8);
            ShortBuffer audio = requireNonNull(game.audio());

            assertEquals(2 * 4 * 22050 / 35, audio.capacity());
            int loudest = 0;
            for (int i = 0; i < audio.capacity(); i++) {
                loudest = Math.max(loudest, Math.abs(audio.get(i)));
            }
            assertTrue(loudest > 100, "loudest sample " + loudest);
        }
    }

    /** OpenAL 1.19 ends ViZDoom's engine, and that of a C++ client likewise. */
    private ViZDoomGame openWithSound(GameSetup setup) throws GameException {
        try {
            return engine.open(setup);
        } catch (GameException e) {
            Assumptions.assumeFalse(e.getMessage().contains("openal"), "not run: " + e.getMessage());
            throw e;
        }
    }

    @Test
    void withoutSoundNothingIsHeard() throws Exception {
        try (ViZDoomGame game = engine.open(freedoom().build())) {
            assertNull(game.audio());
        }
    }

    @Test
    void theConsoleChangesTheGame() throws Exception {
        try (ViZDoomGame game = engine.open(freedoom().build())) {
            game.sendGameCommand("kill");
            game.makeAction(new double[3], 1);

            assertEquals(EpisodeEnd.DEATH, game.episodeEnd().orElseThrow());
        }
    }

    @Test
    void theLastPictureStaysWhatItWasUntilTheNextIsAskedFor() throws Exception {
        try (Game game = engine.open(freedoom().build())) {
            State state = requireNonNull(game.getState());
            byte[] before = bytes(state);
            game.makeAction(new double[] {0, 1, 0}, 8);

            assertArrayEquals(before, bytes(state));
            assertFalse(Arrays.equals(before, bytes(game.getState())));
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void timePassesInEveryMode(Mode mode) throws Exception {
        try (Game game = engine.open(freedoom().mode(mode).build())) {
            int before = game.getEpisodeTime();
            for (int i = 0; i < 5; i++) {
                game.makeAction(new double[] {1, 0, 0}, 2);
            }

            assertTrue(game.getEpisodeTime() >= before + 10, before + " to " + game.getEpisodeTime());
            assertEquals(SMALL.width() * SMALL.height(), size(requireNonNull(game.getState()).screen()));
        }
    }

    @Test
    void whatViZDoomCannotDoSaysSo() throws Exception {
        try (Game game = engine.open(freedoom().build())) {
            UnsupportedOperationException e =
                    assertThrows(UnsupportedOperationException.class, game::snapshot);
            assertTrue(e.getMessage().contains("ViZDoom"), e.getMessage());
        }
    }
}
