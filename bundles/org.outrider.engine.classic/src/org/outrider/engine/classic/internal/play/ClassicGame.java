/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameException;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Keys;
import org.outrider.engine.MapRules;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Snapshot;
import org.outrider.engine.DemoFormat;
import org.outrider.engine.classic.internal.game.LevelException;
import org.outrider.engine.classic.internal.game.MapNames;
import org.outrider.engine.classic.internal.game.Simulation;
import org.outrider.engine.classic.internal.game.SimulationState;
import org.outrider.engine.classic.internal.game.WadLevels;
import org.outrider.engine.classic.internal.math.Fixed;
import org.outrider.engine.classic.internal.world.Complevel;
import org.outrider.engine.classic.internal.world.EventLog;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.engine.classic.internal.world.Player;
import org.outrider.engine.classic.internal.world.Session;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoWriter;

/** A game of one player on one map. */
public final class ClassicGame implements Game {

    private final GameSetup setup;
    private final ThingCatalogue catalogue;
    private final Simulation simulation;
    private final SimulationState start;
    private final Player player;
    private final CommandBuilder commands;
    private final CommandTape tape = new CommandTape();
    private final Scores scores = new Scores();
    private final Variables variables;
    private final EventTranslator translator;
    private final ObjectLister objects;
    private final List<GameEvent> events = new ArrayList<>();
    private final List<GameEvent> eventsView = Collections.unmodifiableList(events);
    private final double[] noAction = {};
    private Optional<EpisodeEnd> end = Optional.empty();

    /**
     * Starts a game at the beginning of its first episode.
     *
     * @throws GameException where the map cannot be played
     */
    public ClassicGame(GameSetup setup, WadLevels levels, ThingCatalogue catalogue) throws GameException {
        this.setup = setup;
        this.catalogue = catalogue;
        MapNames.Place place = MapNames.parse(setup.map())
                .orElseThrow(() -> new GameException("the map name " + setup.map() + " is neither ExMy nor MAPxx"));
        boolean ultimate = setup.wads().mapNames().contains("E4M1");
        GameOptions options = new GameOptions(setup.skill(), place.episode(), place.map(), place.commercial(), 0,
                setup.respawnMonsters(), setup.fastMonsters(), !setup.monsters(), 0, 1, false,
                ultimate && !place.commercial() ? Complevel.ULTIMATE : Complevel.DOOM2);
        try {
            simulation = new Simulation(options, levels);
        } catch (LevelException e) {
            throw new GameException(e.getMessage(), e);
        }
        player = simulation.session().players[0];
        commands = new CommandBuilder(setup.buttons(), setup.demoFormat());
        variables = new Variables(simulation, player, scores);
        translator = new EventTranslator(catalogue, simulation.session().data);
        objects = new ObjectLister(catalogue, simulation);
        start = simulation.snapshot();
        passStartTime();
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
    public int lineSpecial(int line) {
        return simulation.world().lines().special(line);
    }

    @Override
    public void newEpisode() {
        simulation.restore(start);
        tape.clear();
        commands.reset();
        scores.clear();
        events.clear();
        end = Optional.empty();
        passStartTime();
    }

    private void passStartTime() {
        for (int i = 0; i < setup.episodeStartTime() && end.isEmpty(); i++) {
            makeAction(noAction, 1);
        }
        scores.totalReward = 0;
        scores.lastReward = 0;
    }

    @Override
    public double makeAction(double[] action, int tics) {
        if (tics < 1) {
            throw new IllegalArgumentException("an action lasts at least 1 tic, not " + tics);
        }
        events.clear();
        commands.setAction(action);
        double reward = 0;
        for (int i = 0; i < tics && end.isEmpty(); i++) {
            reward += playTic();
        }
        scores.lastReward = reward;
        scores.totalReward += reward;
        return reward;
    }

    private double playTic() {
        long command = commands.build(player);
        tape.add(command);
        simulation.setCommand(0, CommandTape.forward(command), CommandTape.side(command), CommandTape.turn(command),
                CommandTape.buttons(command));
        try {
            simulation.tic();
        } catch (LevelException e) {
            // an episode ends before another level would be loaded
            throw new IllegalStateException(e);
        }
        EventLog log = simulation.events();
        count(log);
        translator.translate(log, player.body().health, events);
        log.clear();
        double reward = setup.livingReward();
        end = findEnd();
        if (end.isPresent() && end.get() == EpisodeEnd.DEATH) {
            scores.deaths++;
            reward -= setup.deathPenalty();
        }
        return reward;
    }

    private void count(EventLog log) {
        for (int i = 0; i < log.size(); i++) {
            if (log.kind(i) == EventLog.Kind.DAMAGE) {
                boolean byPlayer = log.actorPlayer(i) == 0;
                boolean ofPlayer = log.otherPlayer(i) == 0;
                if (byPlayer && !ofPlayer) {
                    scores.hits++;
                    scores.damage += log.value1(i);
                }
                if (ofPlayer) {
                    scores.hitsTaken++;
                    scores.damageTaken += log.value1(i);
                }
            }
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
        if (setup.episodeTimeout() > 0
                && simulation.world().levelTime >= setup.episodeStartTime() + setup.episodeTimeout()) {
            return Optional.of(EpisodeEnd.TIMEOUT);
        }
        return Optional.empty();
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
        return eventsView;
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
    public Keys keys() {
        boolean[] cards = player.cards;
        return new Keys(cards[Player.BLUE_CARD], cards[Player.YELLOW_CARD], cards[Player.RED_CARD],
                cards[Player.BLUE_SKULL], cards[Player.YELLOW_SKULL], cards[Player.RED_SKULL]);
    }

    @Override
    public Snapshot snapshot() {
        return new GameSnapshot(simulation.snapshot(), tape.mark(), scores, end, commands.turnHeld(),
                commands.turnRest());
    }

    @Override
    public void restore(Snapshot snapshot) {
        if (!(snapshot instanceof GameSnapshot kept)) {
            throw new IllegalArgumentException("the snapshot is of another engine: " + snapshot.getClass().getName());
        }
        if (kept.state.level() != start.level()) {
            throw new IllegalArgumentException("the snapshot is of another map or WAD: " + kept.state.level().name);
        }
        simulation.restore(kept.state);
        tape.rewind(kept.tape);
        scores.copyFrom(kept.scores);
        end = kept.end;
        commands.restore(kept.turnHeld, kept.turnRest);
        events.clear();
    }

    @Override
    public Demo recordedDemo() {
        GameOptions options = simulation.session().options;
        int version = setup.demoFormat() == DemoFormat.LONG_TICS ? DemoHeader.VERSION_LONG_TURN
                : DemoHeader.VERSION_1_9;
        DemoWriter writer = new DemoWriter(new DemoHeader(version, options.skill(), options.episode(), options.map(), 0,
                options.respawn(), options.fast(), options.noMonsters(), 0, 1));
        for (long command : tape.toArray()) {
            writer.add(CommandTape.forward(command), CommandTape.side(command), CommandTape.turn(command),
                    CommandTape.buttons(command));
        }
        return writer.toDemo();
    }

    @Override
    public void close() {
        // all is on the heap
    }
}
