/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.DrawingLoad;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameException;
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
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.MapNames;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.SimulationState;
import org.outrider.engine.classic.internal.math.DoomRandom;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.render.ObservationRenderer;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.engine.classic.internal.world.TablePeaks;
import org.outrider.engine.classic.internal.world.World;
import org.outrider.wad.demo.Demo;

/** A game of one player on one map. */
public final class ClassicGame implements Game {

    /** Sectors of this special end the map with the player's death (Doom 1.9). */
    private static final int EXIT_ON_DEATH = 11;

    private final GameSetup setup;
    private final ThingCatalogue catalogue;
    private final ViewMeasure measure;
    private final Simulation simulation;
    private final SimulationState start;
    private final Player player;
    private final CommandBuilder commands;
    private final CommandTape tape = new CommandTape();
    private final Scores scores = new Scores();
    private final ScriptStage stage;
    private final Variables variables;
    private final RecentEvents events;
    private final ObjectLister objects;
    private final GameState state;
    private final @Nullable Pacer pacer;
    private final @Nullable SplittableRandom chance;
    private Optional<EpisodeEnd> end = Optional.empty();
    private int stateNumber;
    /** True once the state was updated after the last tic. */
    private boolean told = true;
    /** True while the state object does not show the moment of the last update yet. */
    private boolean stale;
    private boolean fresh;
    /** True while the episode has chance of its own. */
    private boolean seeded;
    private @Nullable Path recording;
    private @Nullable Demo replayed;

    /**
     * Starts a game at the beginning of its first episode.
     *
     * @throws GameException where the map cannot be played, or not in the mode asked for
     */
    public ClassicGame(GameSetup setup, WadContent wads, ThingCatalogue catalogue) throws GameException {
        this(setup, wads, catalogue, Pacer.Clock.ofSystem());
    }

    ClassicGame(GameSetup setup, WadContent wads, ThingCatalogue catalogue, Pacer.Clock clock) throws GameException {
        this.setup = setup;
        this.catalogue = catalogue;
        measure = new ViewMeasure(wads, catalogue);
        pacer = switch (setup.mode()) {
            case PLAYER -> null;
            case ASYNC_PLAYER -> new Pacer(setup.ticRate(), clock);
            case SPECTATOR, ASYNC_SPECTATOR -> throw new GameException("the mode " + setup.mode()
                    + " needs a window in which a person plays; the embedded engine has none");
        };
        MapNames.Place place = MapNames.parse(setup.map())
                .orElseThrow(() -> new GameException("the map name " + setup.map() + " is neither ExMy nor MAPxx"));
        boolean ultimate = setup.wads().mapNames().contains("E4M1");
        GameOptions options = new GameOptions(setup.skill(), place.episode(), place.map(), place.commercial(), 0,
                setup.respawnMonsters(), setup.fastMonsters(), !setup.monsters(), 0, 1, false,
                ultimate && !place.commercial() ? Complevel.ULTIMATE : Complevel.DOOM2);
        try {
            simulation = new Simulation(options, wads);
        } catch (LevelException e) {
            throw new GameException(e.getMessage(), e);
        }
        player = simulation.session().players[0];
        // Doom 1.9 raises the eyes in the first tic, and draws nothing before it
        player.viewZ = player.body().z + Player.VIEW_HEIGHT;
        commands = new CommandBuilder(setup);
        stage = new ScriptStage(setup.script().get(), simulation, player, scores);
        variables = new Variables(simulation, player, scores, stage);
        events = new RecentEvents(simulation.events(), new EventTranslator(catalogue, simulation.session().data),
                scores);
        objects = new ObjectLister(catalogue, simulation);
        state = new GameState(setup, simulation, player, variables, objects,
                setup.observation().draws()
                        ? new ObservationRenderer(setup.observation(), wads.pictures(), catalogue) : null);
        chance = setup.seed().isPresent() ? new SplittableRandom(setup.seed().getAsLong()) : null;
        start = simulation.snapshot();
        newEpisode();
    }

    @Override
    public GameSetup setup() {
        return setup;
    }

    @Override
    public MapRules mapRules() {
        return catalogue;
    }

    @Override
    public Totals totals() {
        World world = simulation.world();
        return new Totals(world.totalKills, world.totalItems, world.totalSecrets);
    }

    @Override
    public int lineSpecial(int line) {
        return simulation.world().lines().special(line);
    }

    @Override
    public void newEpisode() {
        begin(null, chance);
        beginPlay();
    }

    @Override
    public void newEpisode(long seed) {
        begin(null, new SplittableRandom(seed));
        beginPlay();
    }

    private void beginPlay() {
        for (int i = 0; i < setup.episodeStartTime() && end.isEmpty(); i++) {
            playTic();
        }
        beginState();
    }

    @Override
    public void newEpisode(Path demoFile) {
        if (setup.seed().isPresent()) {
            throw noDemo();
        }
        newEpisode();
        recording = demoFile;
    }

    @Override
    public void replayEpisode(Demo demo) {
        EpisodeDemo.requireSame(simulation.session().options, demo);
        begin(demo, null);
        beginState();
    }

    /**
     * Goes back to the first tic of the map.
     *
     * @param random the chance of the episode; null for that of the original game
     */
    private void begin(@Nullable Demo demo, @Nullable SplittableRandom random) {
        finishRecording();
        simulation.restore(start);
        events.clear();
        seeded = random != null;
        if (random != null) {
            simulation.session().random.setIndex(random.nextInt(DoomRandom.TABLE_SIZE));
        }
        tape.clear();
        commands.reset();
        scores.clear();
        replayed = demo;
        end = Optional.empty();
        stage.begin(random == null ? 0 : random.nextLong());
        Pacer clock = pacer;
        if (clock != null) {
            clock.start();
        }
    }

    /** Makes the present moment the first that the agent sees. */
    private void beginState() {
        events.clear();
        simulation.world().peaks().clear();
        scores.clearRewards();
        state.forgetSeen();
        stateNumber = 1;
        told = true;
        stale = true;
        fresh = true;
    }

    @Override
    public boolean isNewEpisode() {
        return fresh;
    }

    @Override
    public void takeOver() {
        replayed = null;
    }

    @Override
    public boolean isReplayingEpisode() {
        return replayed != null;
    }

    @Override
    public boolean isRecordingEpisode() {
        return recording != null;
    }

    /** Writes the demo of an episode that is recorded. */
    private void finishRecording() {
        Path file = recording;
        if (file != null) {
            recording = null;
            EpisodeDemo.write(simulation.session().options, setup.demoFormat(), tape, file);
        }
    }

    @Override
    public void setAction(double[] action) {
        playOverdueTics();
        commands.setAction(action);
    }

    @Override
    public double[] getLastAction() {
        return commands.action();
    }

    @Override
    public void advanceAction(int tics, boolean updateState) {
        if (tics < 1) {
            throw new IllegalArgumentException("an action lasts at least 1 tic, not " + tics);
        }
        if (stale && !updateState) {
            // the state must go on showing the moment that is about to pass
            showState();
        }
        playOverdueTics();
        beginTics();
        Pacer clock = pacer;
        for (int i = 0; i < tics && end.isEmpty(); i++) {
            if (clock != null) {
                clock.await();
            }
            playTic();
        }
        if (updateState || end.isPresent()) {
            scores.tellReward();
            stateNumber++;
            told = true;
            stale = true;
        }
    }

    /** Plays what a game that does not wait has played since the agent last looked, with the buttons held then. */
    private void playOverdueTics() {
        Pacer clock = pacer;
        if (clock != null) {
            while (end.isEmpty() && clock.takeOverdue()) {
                beginTics();
                playTic();
            }
        }
    }

    /** Forgets what the last update of the state has told. */
    private void beginTics() {
        fresh = false;
        if (told) {
            events.clear();
            simulation.world().peaks().clear();
            told = false;
        }
    }

    private void playTic() {
        if (setup.invulnerable() && player.body().sector.special != EXIT_ON_DEATH) {
            player.powers[Player.INVULNERABILITY] = Integer.MAX_VALUE;
        }
        Demo demo = replayed;
        long command = demo == null ? commands.build(player) : CommandTape.of(demo, tape.size());
        tape.add(command);
        int eventsBefore = simulation.events().size();
        simulation.setCommand(0, CommandTape.forward(command), CommandTape.side(command), CommandTape.turn(command),
                CommandTape.buttons(command));
        try {
            simulation.tic();
        } catch (LevelException e) {
            // an episode ends before another level would be loaded, so this one has got out of hand
            throw new IllegalStateException(e.getMessage(), e);
        }
        stage.ticPlayed(eventsBefore);
        events.ticPlayed(player.body().health, (int) variables.get(GameVariable.SELECTED_WEAPON_AMMO));
        scores.untoldReward += setup.livingReward();
        end = findEnd();
        if (end.isPresent()) {
            if (end.get() == EpisodeEnd.DEATH) {
                scores.deaths++;
                scores.untoldReward -= setup.deathPenalty();
            }
            finishRecording();
        }
    }

    private Optional<EpisodeEnd> findEnd() {
        Session session = simulation.session();
        if (session.pending == Session.Pending.COMPLETED) {
            return Optional.of(session.secretExit ? EpisodeEnd.SECRET_EXIT : EpisodeEnd.EXIT);
        }
        if (player.life != Player.Life.LIVE) {
            return Optional.of(EpisodeEnd.DEATH);
        }
        Demo demo = replayed;
        if (demo != null && tape.size() >= demo.tics()) {
            return Optional.of(EpisodeEnd.TIMEOUT);
        }
        if (setup.episodeTimeout() > 0
                && simulation.world().levelTime >= setup.episodeStartTime() + setup.episodeTimeout()) {
            return Optional.of(EpisodeEnd.TIMEOUT);
        }
        return Optional.empty();
    }

    @Override
    public @Nullable State getState() {
        if (end.isPresent()) {
            return null;
        }
        showState();
        return state;
    }

    private void showState() {
        if (stale) {
            state.update(stateNumber);
            stale = false;
        }
    }

    @Override
    public Optional<EpisodeEnd> episodeEnd() {
        return end;
    }

    @Override
    public boolean isPlayerDead() {
        return player.life != Player.Life.LIVE;
    }

    @Override
    public int getEpisodeTime() {
        return simulation.world().levelTime;
    }

    @Override
    public double getLastReward() {
        return scores.lastReward;
    }

    @Override
    public double getTotalReward() {
        return scores.totalReward;
    }

    @Override
    public double getGameVariable(GameVariable variable) {
        return variables.get(variable);
    }

    @Override
    public void getGameVariables(double[] target) {
        List<GameVariable> wanted = setup.variables();
        for (int i = 0; i < wanted.size(); i++) {
            target[i] = variables.get(wanted.get(i));
        }
    }

    @Override
    public List<GameEvent> events() {
        return events.list();
    }

    @Override
    public void listObjects(ObjectList target) {
        objects.list(player.body(), target);
    }

    @Override
    public int playerSector() {
        return player.body().sector.index;
    }

    @Override
    public double floorHeight(int sector) {
        return Fixed.toDouble(simulation.world().sector(sector).floorHeight);
    }

    @Override
    public double ceilingHeight(int sector) {
        return Fixed.toDouble(simulation.world().sector(sector).ceilingHeight);
    }

    @Override
    public DrawingLoad drawingLoad() {
        return measure.load(simulation);
    }

    @Override
    public SimulationLoad simulationLoad() {
        TablePeaks peaks = simulation.world().peaks();
        return new SimulationLoad(peaks.platforms(), peaks.ceilings(), peaks.buttons(), peaks.intercepts(),
                peaks.touchedLines());
    }

    @Override
    public ViewInspection inspectView() {
        return measure.inspect(simulation);
    }

    @Override
    public Keys keys() {
        boolean[] cards = player.cards;
        return new Keys(cards[Player.BLUE_CARD], cards[Player.YELLOW_CARD], cards[Player.RED_CARD],
                cards[Player.BLUE_SKULL], cards[Player.YELLOW_SKULL], cards[Player.RED_SKULL]);
    }

    @Override
    public GameSnapshot snapshot() {
        return new GameSnapshot(simulation.snapshot(), tape.mark(), stage.keep(), scores, end, commands.turnHeld(),
                commands.turnRest(), replayed);
    }

    @Override
    public void restore(Snapshot snapshot) {
        if (!(snapshot instanceof GameSnapshot kept)) {
            throw new IllegalArgumentException("the snapshot is of another engine: " + snapshot.getClass().getName());
        }
        if (kept.state.level() != start.level()) {
            throw new IllegalArgumentException("the snapshot is of another map or WAD: " + kept.state.level().name);
        }
        stage.restore(kept.script);
        simulation.restore(kept.state);
        tape.rewind(kept.tape);
        scores.copyFrom(kept.scores);
        end = kept.end;
        commands.restore(kept.turnHeld, kept.turnRest);
        replayed = kept.replayed;
        events.clear();
        simulation.world().peaks().clear();
        stateNumber++;
        told = true;
        stale = true;
        fresh = false;
        Pacer clock = pacer;
        if (clock != null) {
            clock.start();
        }
    }

    @Override
    public void save(Path file) throws IOException {
        SavedGame.write(snapshot(), file);
    }

    @Override
    public void load(Path file) throws IOException {
        restore(SavedGame.read(file, start.level(), simulation.session().options));
    }

    @Override
    public void save(OutputStream out) throws IOException {
        SavedGame.write(snapshot(), out);
    }

    @Override
    public void load(InputStream in) throws IOException {
        restore(SavedGame.read(in, start.level(), simulation.session().options));
    }

    @Override
    public Demo recordedDemo() {
        if (seeded) {
            throw noDemo();
        }
        return EpisodeDemo.of(simulation.session().options, setup.demoFormat(), tape);
    }

    private static IllegalStateException noDemo() {
        return new IllegalStateException("a demo cannot keep the chance of an episode with a seed");
    }

    @Override
    public void close() {
        finishRecording();
    }
}
