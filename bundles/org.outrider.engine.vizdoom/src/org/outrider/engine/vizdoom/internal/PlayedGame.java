/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.Button;
import org.outrider.engine.DrawingLoad;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Keys;
import org.outrider.engine.MapRules;
import org.outrider.engine.ObjectList;
import org.outrider.engine.SimulationLoad;
import org.outrider.engine.Snapshot;
import org.outrider.engine.State;
import org.outrider.engine.Totals;
import org.outrider.engine.ViewInspection;
import org.outrider.engine.vizdoom.ServerState;
import org.outrider.engine.vizdoom.ViZDoomGame;
import org.outrider.engine.vizdoom.internal.jni.NativeViZDoom;
import org.outrider.wad.demo.Demo;

/** A game that an engine of ViZDoom plays. */
final class PlayedGame implements ViZDoomGame {

    /** Seed of all episodes of a game without one: they are to be alike. */
    static final int SAME_CHANCE = 1;
    private static final int LONGEST_COMMAND = 127;
    private static final int MOST_PLAYERS = 16;
    private static final int PLAYER_FIELDS = 5;

    private final GameSetup setup;
    private final boolean shared;
    private final MapRules rules;
    private final NativeGame engine;
    private final ShownState state;
    private final EventWatch watch = new EventWatch();
    private final Geography geography;
    private final Sectors sectors;
    private final Stock stock;
    private final int[] oneVariable = new int[1];
    private final double[] oneValue = new double[1];
    private final int[] variables;
    private final double[] lastAction;
    private boolean fresh;
    private boolean replayed;

    /**
     * A game whose engine is started.
     *
     * @param geography of its map
     * @param pictures how its pictures are made
     * @param shared true for a game of several players, which its host starts anew for all
     */
    PlayedGame(GameSetup setup, MapRules rules, ObjectKinds kinds, Geography geography, NativeGame engine,
            Pictures pictures, boolean shared) {
        this.setup = setup;
        this.shared = shared;
        this.rules = rules;
        this.engine = engine;
        this.geography = geography;
        sectors = geography.sectors();
        state = new ShownState(setup, kinds, pictures, sectors);
        variables = setup.variables().stream().mapToInt(Enum::ordinal).toArray();
        lastAction = new double[setup.buttons().size()];
        stock = new Stock(engine.folder(), kinds);
        sectors.follow(engine);
        if (shared) {
            begin();
        } else {
            // the engine answers in the first tic of the episode that follows
            sendGameCommand(Stock.QUESTION);
            setup.seed().ifPresent(this::setSeed);
            newEpisode();
            stock.count(state.allObjects());
        }
    }

    @Override
    public GameSetup setup() {
        return setup;
    }

    @Override
    public MapRules mapRules() {
        return rules;
    }

    @Override
    public Totals totals() {
        return stock.totals();
    }

    @Override
    public int lineSpecial(int line) {
        return geography.lineSpecial(line);
    }

    @Override
    public void newEpisode() {
        newEpisode("");
    }

    private void newEpisode(String recording) {
        leaveReplay();
        if (setup.seed().isEmpty()) {
            setSeed(SAME_CHANCE);
        }
        start(recording);
    }

    private void start(String recording) {
        if (isMultiplayerGame() && !shared) {
            // where the player appears depends on what went before in the engine, whatever the seed
            restart();
        }
        play(startSeconds(), address -> NativeViZDoom.newEpisode(address, recording));
        begin();
    }

    @Override
    public void newEpisode(long seed) {
        leaveReplay();
        setSeed(seed);
        start("");
    }

    /** An engine that has replayed a recording does not go on with an episode that is played. */
    private void leaveReplay() {
        if (replayed) {
            replayed = false;
            restart();
        }
    }

    private void restart() {
        engine.restart();
        sectors.follow(engine);
    }

    @Override
    public void newEpisode(Path demoFile) {
        newEpisode(demoFile.toAbsolutePath().toString());
    }

    private void setSeed(long seed) {
        NativeViZDoom.setSeed(engine.address(), fold(seed));
    }

    /** ViZDoom's seeds have 32 bits; those of ours that have no more stay the same. */
    static int fold(long seed) {
        return (int) (seed ^ seed >>> Integer.SIZE);
    }

    private double startSeconds() {
        return (double) setup.episodeStartTime() / setup.ticRate();
    }

    @Override
    public void replayEpisode(Path recording, int player) {
        String file = recording.toAbsolutePath().toString();
        leaveReplay();
        replayed = true;
        play(startSeconds(), address -> NativeViZDoom.replayEpisode(address, file, player));
        begin();
    }

    /** Takes the present as the first moment of an episode. */
    private void begin() {
        fresh = true;
        state.take(engine.address());
        watch.begin(engine.address(), engine.time(), state.allObjects());
        if (setup.invulnerable() && !engine.is(NativeViZDoom.REPLAYING)) {
            sendGameCommand("god");
        }
    }

    /** Something that the engine is to do. */
    private interface Work {
        int on(long address);
    }

    private void play(double seconds, Work work) {
        long address = engine.address();
        engine.play(() -> work.on(address), seconds);
    }

    @Override
    public boolean isNewEpisode() {
        return fresh;
    }

    @Override
    public boolean isRecordingEpisode() {
        return engine.is(NativeViZDoom.RECORDING);
    }

    @Override
    public boolean isReplayingEpisode() {
        return engine.is(NativeViZDoom.REPLAYING);
    }

    @Override
    public boolean isMultiplayerGame() {
        return engine.is(NativeViZDoom.MULTIPLAYER);
    }

    @Override
    public void setAction(double[] action) {
        NativeViZDoom.setAction(engine.address(), action, action.length);
    }

    @Override
    public double[] getLastAction() {
        NativeViZDoom.lastAction(engine.address(), lastAction, lastAction.length);
        return lastAction;
    }

    @Override
    public void advanceAction(int tics, boolean updateState) {
        if (tics < 1) {
            throw new IllegalArgumentException("an action lasts at least 1 tic, not " + tics);
        }
        if (isEpisodeFinished()) {
            return;
        }
        fresh = false;
        play((double) tics / setup.ticRate(), address -> NativeViZDoom.advance(address, tics, updateState));
        if (updateState || isEpisodeFinished()) {
            tell();
        }
    }

    /** Takes over what ViZDoom has updated. */
    private void tell() {
        long address = engine.address();
        boolean there = !isEpisodeFinished() && state.take(address);
        watch.update(address, getEpisodeTime(), there ? state.allObjects() : null, this::playerSector);
        if (episodeEnd().filter(end -> end == EpisodeEnd.EXIT).isPresent()) {
            watch.addExit(getEpisodeTime());
        }
    }

    @Override
    public @Nullable State getState() {
        engine.address();
        if (isEpisodeFinished()) {
            return null;
        }
        state.show();
        return state;
    }

    @Override
    public boolean isEpisodeFinished() {
        return engine.is(NativeViZDoom.FINISHED);
    }

    @Override
    public Optional<EpisodeEnd> episodeEnd() {
        if (!isEpisodeFinished()) {
            return Optional.empty();
        }
        if (engine.is(NativeViZDoom.DEAD) && !isMultiplayerGame()) {
            return Optional.of(EpisodeEnd.DEATH);
        }
        return Optional.of(engine.is(NativeViZDoom.TIMEOUT) ? EpisodeEnd.TIMEOUT : EpisodeEnd.EXIT);
    }

    @Override
    public boolean isPlayerDead() {
        return engine.is(NativeViZDoom.DEAD);
    }

    @Override
    public int getEpisodeTime() {
        return engine.time();
    }

    @Override
    public double getLastReward() {
        return engine.lastReward();
    }

    @Override
    public double getTotalReward() {
        return engine.totalReward();
    }

    @Override
    public double getGameVariable(GameVariable variable) {
        oneVariable[0] = variable.ordinal();
        NativeViZDoom.variables(engine.address(), oneVariable, 1, oneValue);
        return oneValue[0];
    }

    @Override
    public void getGameVariables(double[] target) {
        NativeViZDoom.variables(engine.address(), variables, variables.length, target);
    }

    @Override
    public List<GameEvent> events() {
        return watch.events();
    }

    @Override
    public void listObjects(ObjectList target) {
        target.clear();
        ObjectList all = state.allObjects();
        for (int i = 0; i < all.size(); i++) {
            target.add(all.id(i), all.name(i), all.kind(i), all.visible(i), all.x(i), all.y(i), all.z(i),
                    all.angle(i), all.radius(i));
            target.setVelocity(all.velocityX(i), all.velocityY(i), all.velocityZ(i));
        }
    }

    @Override
    public int playerSector() {
        return geography.sectorAt(getGameVariable(GameVariable.POSITION_X), getGameVariable(GameVariable.POSITION_Y),
                state.allSectors());
    }

    @Override
    public double floorHeight(int sector) {
        return state.allSectors().floorHeight(sector);
    }

    @Override
    public double ceilingHeight(int sector) {
        return state.allSectors().ceilingHeight(sector);
    }

    @Override
    public Keys keys() {
        return watch.keys();
    }

    @Override
    public void sendGameCommand(String command) {
        if (command.getBytes(StandardCharsets.UTF_8).length > LONGEST_COMMAND) {
            throw new IllegalArgumentException("a command has at most " + LONGEST_COMMAND + " bytes: " + command);
        }
        NativeViZDoom.command(engine.address(), command);
    }

    @Override
    public @Nullable ShortBuffer audio() {
        engine.address();
        return isEpisodeFinished() ? null : state.audio();
    }

    @Override
    public void respawnPlayer() {
        play(0, NativeViZDoom::respawn);
        state.take(engine.address());
    }

    @Override
    public ServerState serverState() {
        long address = engine.address();
        int[] fields = new int[2 + MOST_PLAYERS * PLAYER_FIELDS];
        NativeViZDoom.server(address, fields);
        List<ServerState.Player> players = new ArrayList<>();
        for (int i = 0; i < MOST_PLAYERS; i++) {
            int at = 2 + i * PLAYER_FIELDS;
            players.add(new ServerState.Player(fields[at] != 0, NativeViZDoom.playerName(address, i), fields[at + 1],
                    fields[at + 2] != 0, fields[at + 3], fields[at + 4]));
        }
        return new ServerState(fields[0], fields[1], players);
    }

    @Override
    public void setButtonLimit(Button button, double most) {
        NativeViZDoom.limitButton(engine.address(), button.ordinal(), most);
    }

    @Override
    public void saveGame(Path file) {
        play(0, address -> NativeViZDoom.save(address, file.toAbsolutePath().toString()));
    }

    @Override
    public void loadGame(Path file) {
        play(0, address -> NativeViZDoom.load(address, file.toAbsolutePath().toString()));
        state.take(engine.address());
        watch.begin(engine.address(), engine.time(), state.allObjects());
    }

    @Override
    public void replayEpisode(Demo demo) {
        throw lacks("demos of the original game: it replays its own recordings");
    }

    @Override
    public Demo recordedDemo() {
        throw lacks("demos of the original game: it records its own into files");
    }

    @Override
    public DrawingLoad drawingLoad() {
        throw lacks("the original game's tables");
    }

    @Override
    public ViewInspection inspectView() {
        throw lacks("what each pixel of a view shows");
    }

    @Override
    public SimulationLoad simulationLoad() {
        throw lacks("the original game's tables");
    }

    @Override
    public Snapshot snapshot() {
        throw lacks("snapshots");
    }

    @Override
    public void restore(Snapshot snapshot) {
        throw lacks("snapshots");
    }

    @Override
    public void save(Path file) {
        throw lacks("snapshots, which its saved games are not");
    }

    @Override
    public void load(Path file) {
        throw lacks("snapshots, which its saved games are not");
    }

    @Override
    public void save(OutputStream out) {
        throw lacks("snapshots, which its saved games are not");
    }

    @Override
    public void load(InputStream in) {
        throw lacks("snapshots, which its saved games are not");
    }

    private static UnsupportedOperationException lacks(String what) {
        return new UnsupportedOperationException("ViZDoom has no " + what);
    }

    @Override
    public void close() {
        engine.close();
    }
}
