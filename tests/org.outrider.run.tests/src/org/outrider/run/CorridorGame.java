/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.DrawingLoad;
import org.outrider.engine.EngineFailure;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameEvent.Actor;
import org.outrider.engine.GameEvent.Stamp;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Keys;
import org.outrider.engine.LabelList;
import org.outrider.engine.MapRules;
import org.outrider.engine.ObjectList;
import org.outrider.engine.SimulationLoad;
import org.outrider.engine.Snapshot;
import org.outrider.engine.State;
import org.outrider.engine.Surface;
import org.outrider.engine.Totals;
import org.outrider.engine.ViewInspection;
import org.outrider.wad.demo.Demo;
import org.outrider.wad.demo.DemoHeader;
import org.outrider.wad.demo.DemoWriter;

/**
 * A game in one dimension: the first number of an action moves the player along a corridor whose exit is at
 * {@value #EXIT}; every tic at a negative position costs {@value #PAIN} hit points, and what is no number hangs it.
 */
public final class CorridorGame implements Game {

    public static final int START = 64;
    public static final int EXIT = 448;
    public static final int PAIN = 30;

    private static final Actor PLAYER = new Actor(0, "DoomPlayer", 0);

    private final GameSetup setup;
    private final MapRules rules;
    private final List<GameEvent> events = new ArrayList<>();
    private DemoWriter demo = newDemo();
    private double[] action = { 0 };
    private int tic;
    private double x;
    private int health;
    private boolean closed;

    CorridorGame(GameSetup setup, MapRules rules) {
        this.setup = setup;
        this.rules = rules;
        newEpisode();
    }

    private static DemoWriter newDemo() {
        return new DemoWriter(DemoHeader.singlePlayer(true, 3, 1, 1));
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void newEpisode() {
        tic = 0;
        x = START;
        health = 100;
        events.clear();
        demo = newDemo();
    }

    @Override
    public void setAction(double[] newAction) {
        action = newAction.clone();
    }

    @Override
    public double[] getLastAction() {
        return action.clone();
    }

    @Override
    public void advanceAction(int tics, boolean updateState) {
        events.clear();
        for (int i = 0; i < tics && !isEpisodeFinished(); i++) {
            move(action[0]);
        }
    }

    @Override
    public @Nullable State getState() {
        return null;
    }

    private void move(double step) {
        tic++;
        if (Double.isNaN(step)) {
            throw new EngineFailure("MAP01: the engine hangs", true);
        }
        x += step;
        demo.add((int) Math.clamp(step, -127, 127), 0, 0, 0);
        if (x < 0) {
            health -= PAIN;
            events.add(new GameEvent.Damage(stamp(), null, PLAYER, PAIN, 0));
        }
        if (health <= 0) {
            events.add(new GameEvent.Kill(stamp(), null, PLAYER, ""));
        }
    }

    private Stamp stamp() {
        return new Stamp(tic, x, 64, health, 50);
    }

    @Override
    public Optional<EpisodeEnd> episodeEnd() {
        if (health <= 0) {
            return Optional.of(EpisodeEnd.DEATH);
        }
        if (x >= EXIT) {
            return Optional.of(EpisodeEnd.EXIT);
        }
        return tic >= setup.episodeTimeout() ? Optional.of(EpisodeEnd.TIMEOUT) : Optional.empty();
    }

    @Override
    public double getGameVariable(GameVariable variable) {
        return switch (variable) {
            case POSITION_X -> x;
            case POSITION_Y -> 64;
            case HEALTH -> health;
            default -> 0;
        };
    }

    @Override
    public Demo recordedDemo() {
        return demo.toDemo();
    }

    @Override
    public List<GameEvent> events() {
        return events;
    }

    @Override
    public int getEpisodeTime() {
        return tic;
    }

    @Override
    public void close() {
        closed = true;
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
    public boolean isPlayerDead() {
        return health <= 0;
    }

    @Override
    public DrawingLoad drawingLoad() {
        return new DrawingLoad(0, 0, 0, 0, 0);
    }

    @Override
    public SimulationLoad simulationLoad() {
        return new SimulationLoad(0, 0, 0, 0, 0);
    }

    @Override
    public ViewInspection inspectView() {
        int pixels = ViewInspection.WIDTH * ViewInspection.HEIGHT;
        int[] floor = new int[pixels];
        Arrays.fill(floor, Surface.of(Surface.Kind.FLOOR));
        return new ViewInspection(new byte[pixels], new int[256], new float[pixels], floor, new int[pixels],
                new int[pixels], new byte[pixels], new LabelList());
    }

    @Override
    public Totals totals() {
        return new Totals(0, 0, 0);
    }

    @Override
    public int lineSpecial(int line) {
        return 0;
    }

    @Override
    public double getLastReward() {
        return 0;
    }

    @Override
    public double getTotalReward() {
        return 0;
    }

    @Override
    public void getGameVariables(double[] target) {
        // the setup lists none
    }

    @Override
    public void listObjects(ObjectList target) {
        target.clear();
    }

    @Override
    public int playerSector() {
        return 0;
    }

    @Override
    public double floorHeight(int sector) {
        return 0;
    }

    @Override
    public double ceilingHeight(int sector) {
        return 128;
    }

    @Override
    public Keys keys() {
        return new Keys(false, false, false, false, false, false);
    }

    @Override
    public Snapshot snapshot() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void restore(Snapshot snapshot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void newEpisode(long seed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void newEpisode(Path demoFile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isNewEpisode() {
        return tic == 0;
    }

    @Override
    public boolean isRecordingEpisode() {
        return false;
    }

    @Override
    public void replayEpisode(Demo recorded) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isReplayingEpisode() {
        return false;
    }

    @Override
    public void save(OutputStream out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void load(InputStream in) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void load(Path file) {
        throw new UnsupportedOperationException();
    }
}
