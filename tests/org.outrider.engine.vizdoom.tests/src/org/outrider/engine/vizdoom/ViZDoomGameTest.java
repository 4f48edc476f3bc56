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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.outrider.engine.State;
import org.outrider.engine.Totals;
import org.outrider.engine.config.GameConfig;
import org.outrider.wad.Lump;
import org.outrider.wad.WadStack;
import org.outrider.wad.WadWriter;
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
    void aMapWithoutAPlayersStartIsAnError() throws Exception {
        WadStack freedoom = wads(InstalledViZDoom.freedoom());
        WadWriter pwad = WadWriter.pwad().addMarker("MAP01");
        for (Lump lump : freedoom.map("MAP01").orElseThrow().all()) {
            pwad.add(lump.name(), lump.name().equals("THINGS") ? new byte[0] : lump.bytes());
        }
        pwad.write(folder.resolve("noStart.wad"));
        GameSetup setup = GameSetup.of(wads(InstalledViZDoom.freedoom(), folder.resolve("noStart.wad")), "MAP01")
                .build();

        GameException e = assertThrows(GameException.class, () -> engine.open(setup));

        assertEquals("MAP01 has no start for player 1", e.getMessage());
    }

    @Test
    void aMapThatIsNotThereIsAnError() throws Exception {
        GameSetup setup = GameSetup.of(wads(InstalledViZDoom.freedoom()), "MAP77").build();

        GameException e = assertThrows(GameException.class, () -> engine.open(setup));

        assertTrue(e.getMessage().contains("MAP77"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {11025, 22050, 44100})
    void aShotIsHeardWhereTheConfigurationAsksForSound(int rate) throws Exception {
        Path config = Files.writeString(folder.resolve("audio.cfg"),
                "audio_buffer_enabled = true\naudio_sampling_rate = SR_" + rate + "\naudio_buffer_size = 4\n");
        GameSetup setup = freedoom().configFiles(List.of(config)).episodeStartTime(35).build();
        try (ViZDoomGame game = engine.open(setup)) {
            game.makeAction(new double[] {0, 0, 1}, 8);
            ShortBuffer audio = requireNonNull(game.audio());

            assertEquals(2 * 4 * (rate / 35), audio.capacity());
            int loudest = IntStream.range(0, audio.capacity()).map(i -> Math.abs(audio.get(i))).max().orElse(0);
            assertTrue(loudest > 100, "loudest sample " + loudest);
        }
    }

    @Test
    void withoutSoundNothingIsHeard() throws Exception {
        try (ViZDoomGame game = engine.open(freedoom().build())) {
            assertNull(game.audio());
        }
    }

    @Test
    void everyVariableCanBeAskedFor() throws Exception {
        try (Game game = engine.open(freedoom().variables(GameVariable.values()).build())) {
            game.makeAction(new double[] {1, 1, 0}, 20);
            double[] told = requireNonNull(game.getState()).gameVariables();

            for (GameVariable variable : GameVariable.values()) {
                assertEquals(told[variable.ordinal()], game.getGameVariable(variable), variable.name());
            }
            assertEquals(game.getGameVariable(GameVariable.POSITION_X),
                    game.getGameVariable(GameVariable.CAMERA_POSITION_X));
            assertEquals(50, game.getGameVariable(GameVariable.AMMO2));
            assertEquals(1, game.getGameVariable(GameVariable.PLAYER_COUNT));
        }
    }

    @Test
    void everyButtonCanBePressed() throws Exception {
        try (Game game = engine.open(freedoom().buttons(Button.values()).build())) {
            for (Button button : Button.values()) {
                double[] action = new double[Button.values().length];
                action[button.ordinal()] = 1;
                game.makeAction(action, 2);

                assertArrayEquals(action, game.getLastAction(), button.name());
            }
        }
    }

    @Test
    void aLimitHoldsADeltaButtonBack() throws Exception {
        try (ViZDoomGame game = engine.open(freedoom().buttons(Button.TURN_LEFT_RIGHT_DELTA).build())) {
            game.makeAction(new double[] {0}, 10);
            double before = game.getGameVariable(GameVariable.ANGLE);
            game.setButtonLimit(Button.TURN_LEFT_RIGHT_DELTA, 5);
            game.makeAction(new double[] {30}, 1);

            assertEquals(5, Math.abs(Math.IEEEremainder(game.getGameVariable(GameVariable.ANGLE) - before, 360)), 0.1);
        }
    }

    @Test
    void aKeptGameGoesOnWhereItWas() throws Exception {
        try (ViZDoomGame game = engine.open(freedoom().monsters(false).build())) {
            game.makeAction(new double[] {1, 0, 0}, 20);
            game.saveGame(folder.resolve("kept.zds"));
            double x = game.getGameVariable(GameVariable.POSITION_X);
            double y = game.getGameVariable(GameVariable.POSITION_Y);
            game.makeAction(new double[] {1, 1, 0}, 40);
            double away = Math.hypot(game.getGameVariable(GameVariable.POSITION_X) - x,
                    game.getGameVariable(GameVariable.POSITION_Y) - y);
            game.loadGame(folder.resolve("kept.zds"));
            double back = Math.hypot(game.getGameVariable(GameVariable.POSITION_X) - x,
                    game.getGameVariable(GameVariable.POSITION_Y) - y);

            assertTrue(away > 64 && back < 32, away + " units away, " + back + " after going back");
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
