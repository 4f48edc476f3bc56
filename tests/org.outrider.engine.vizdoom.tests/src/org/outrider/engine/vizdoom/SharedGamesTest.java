/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Mode;
import org.outrider.engine.config.GameConfig;
import org.outrider.wad.WadStack;

/** Games for several players by the scenario files that ViZDoom ships; skipped where none is installed. */
@Timeout(120)
class SharedGamesTest {

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

    private GameSetup setup(String scenario) throws Exception {
        GameConfig config = GameConfig.read(InstalledViZDoom.scenario(scenario + ".cfg"));
        WadStack wads = WadStack.open(InstalledViZDoom.freedoom(), config.scenarioPath().orElseThrow());
        open.add(wads);
        return config.setup(wads).mode(Mode.PLAYER).seed(3).episodeTimeout(700).build();
    }

    private static void step(ViZDoomGame game, int tics) {
        double[] action = new double[game.setup().buttons().size()];
        for (int i = 0; i < tics; i++) {
            game.makeAction(action, 1);
        }
    }

    private static List<Double> place(ViZDoomGame game) {
        return List.of(game.getGameVariable(GameVariable.POSITION_X), game.getGameVariable(GameVariable.POSITION_Y));
    }

    private static int freePort() throws Exception {
        try (DatagramSocket socket = new DatagramSocket()) {
            return socket.getLocalPort();
        }
    }

    /** Has Ada, who hosts with further arguments, and Bob play for some tics; what Ada's server then says. */
    private ServerState playTogether(GameSetup setup, int tics, String... arguments) throws Exception {
        int port = freePort();
        List<String> hosting = new ArrayList<>(Multiplayer.host(2, port).deathmatch().name("Ada").arguments());
        hosting.addAll(List.of(arguments));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<ServerState> bob = threads.submit(
                    () -> play(setup, tics, Multiplayer.join("127.0.0.1", port).name("Bob").arguments()));
            ServerState server = threads.submit(() -> play(setup, tics, hosting)).get();
            bob.get();
            return server;
        }
    }

    private ServerState play(GameSetup setup, int tics, List<String> arguments) throws GameException {
        try (ViZDoomGame game = engine.open(setup, arguments)) {
            assertTrue(game.isMultiplayerGame());
            assertEquals(2, game.getGameVariable(GameVariable.PLAYER_COUNT));
            step(game, tics);
            return game.serverState();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cig", "multi", "multi_duel"})
    void aHostAndAGuestPlayTogether(String scenario) throws Exception {
        ServerState server = playTogether(setup(scenario), 40);

        assertEquals(2, server.playerCount());
        assertEquals(List.of("Ada", "Bob"), server.players().stream().filter(ServerState.Player::inGame)
                .map(ServerState.Player::name).sorted().toList());
    }

    @Test
    void aMapWithoutAStartForOnePlayerIsHostedForOne() throws Exception {
        try (ViZDoomGame game = engine.open(setup("cig"))) {
            assertTrue(game.isMultiplayerGame());
            game.newEpisode(5);
            List<Double> first = place(game);
            step(game, 35);
            game.newEpisode(6);
            step(game, 35);
            game.newEpisode(5);

            assertEquals(first, place(game), "the same seed places the player at the same start");
        }
    }

    @Test
    void whoDiesAmongSeveralPlaysOn() throws Exception {
        try (ViZDoomGame game = engine.open(setup("multi_duel"), Multiplayer.host(1, freePort())
                .deathmatch().arguments())) {
            step(game, 20);
            game.sendGameCommand("kill");
            step(game, 2);
            assertTrue(game.isPlayerDead());
            assertFalse(game.isEpisodeFinished());

            game.respawnPlayer();
            assertFalse(game.isPlayerDead());
            assertEquals(100, game.getGameVariable(GameVariable.HEALTH));
            assertEquals(1, game.getGameVariable(GameVariable.DEATHCOUNT));
            while (!game.isEpisodeFinished()) {
                step(game, 35);
            }
            assertEquals(EpisodeEnd.TIMEOUT, game.episodeEnd().orElseThrow());
        }
    }

    @Test
    void botsComeAndGoByTheConsole() throws Exception {
        Path bots = Files.writeString(folder.resolve("bots.cfg"),
                "{\nname Turing\naiming 50\nperfection 50\nreaction 50\nisp 50\ncolor \"40 cf 00\"\nskin base\n}\n");
        try (ViZDoomGame game = engine.open(setup("cig"), Multiplayer.host(1, freePort()).deathmatch()
                .bots(bots.toString()).arguments())) {
            game.sendGameCommand("addbot");
            step(game, 70);
            ServerState server = game.serverState();

            assertEquals(2, server.playerCount());
            assertTrue(server.players().stream().anyMatch(player -> player.name().equals("Turing")), server.toString());
            game.sendGameCommand("removebots");
            step(game, 70);
            assertEquals(1, game.serverState().playerCount());
        }
    }

    /** ZDoom records games of several itself; a replay shows them through the eyes of either. */
    @Test
    void aSharedGameIsReplayedThroughEachPlayersEyes() throws Exception {
        GameSetup setup = setup("cig");
        Path recording = folder.resolve("shared.lmp");
        playTogether(setup, 140, "-record", recording.toString());

        try (ViZDoomGame game = engine.open(setup)) {
            game.replayEpisode(recording, 1);
            step(game, 100);
            List<Double> host = place(game);
            game.replayEpisode(recording, 2);
            step(game, 100);

            assertTrue(game.isReplayingEpisode());
            assertNotEquals(host, place(game));
        }
    }
}
