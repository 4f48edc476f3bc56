/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.engine.DrawingLoad;
import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
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
import org.outrider.wad.demo.Demo;

/**
 * A game that lets an observer look at it after every tic, also at those within an action of several tics. To whom
 * plays it, it is the game that it wraps.
 */
final class TicwiseGame implements Game {

    /** Looks at the game after each tic. */
    interface Observer {

        /** A tic has passed, with these events. */
        void ticPassed(List<GameEvent> events);
    }

    private final Game game;
    private final Observer observer;
    private final List<GameEvent> events = new ArrayList<>();
    private double lastReward;
    private boolean updated = true;

    TicwiseGame(Game game, Observer observer) {
        this.game = game;
        this.observer = observer;
    }

    @Override
    public void setAction(double[] action) {
        game.setAction(action);
    }

    @Override
    public double[] getLastAction() {
        return game.getLastAction();
    }

    @Override
    public void advanceAction(int tics, boolean updateState) {
        if (updated) {
            events.clear();
            lastReward = 0;
        }
        updated = updateState;
        for (int i = 0; i < tics && !game.isEpisodeFinished(); i++) {
            game.advanceAction(1, true);
            lastReward += game.getLastReward();
            events.addAll(game.events());
            observer.ticPassed(game.events());
        }
    }

    @Override
    public @Nullable State getState() {
        return game.getState();
    }

    @Override
    public double getLastReward() {
        return lastReward;
    }

    @Override
    public List<GameEvent> events() {
        return Collections.unmodifiableList(events);
    }

    @Override
    public void newEpisode() {
        events.clear();
        lastReward = 0;
        game.newEpisode();
    }

    @Override
    public void newEpisode(Path demoFile) {
        events.clear();
        lastReward = 0;
        game.newEpisode(demoFile);
    }

    @Override
    public void newEpisode(long seed) {
        events.clear();
        lastReward = 0;
        game.newEpisode(seed);
    }

    @Override
    public boolean isNewEpisode() {
        return game.isNewEpisode();
    }

    @Override
    public boolean isRecordingEpisode() {
        return game.isRecordingEpisode();
    }

    @Override
    public void replayEpisode(Demo demo) {
        events.clear();
        lastReward = 0;
        game.replayEpisode(demo);
    }

    @Override
    public boolean isReplayingEpisode() {
        return game.isReplayingEpisode();
    }

    @Override
    public GameSetup setup() {
        return game.setup();
    }

    @Override
    public MapRules mapRules() {
        return game.mapRules();
    }

    @Override
    public DrawingLoad drawingLoad() {
        return game.drawingLoad();
    }

    @Override
    public SimulationLoad simulationLoad() {
        return game.simulationLoad();
    }

    @Override
    public ViewInspection inspectView() {
        return game.inspectView();
    }

    @Override
    public Totals totals() {
        return game.totals();
    }

    @Override
    public int lineSpecial(int line) {
        return game.lineSpecial(line);
    }

    @Override
    public Optional<EpisodeEnd> episodeEnd() {
        return game.episodeEnd();
    }

    @Override
    public boolean isPlayerDead() {
        return game.isPlayerDead();
    }

    @Override
    public int getEpisodeTime() {
        return game.getEpisodeTime();
    }

    @Override
    public double getTotalReward() {
        return game.getTotalReward();
    }

    @Override
    public double getGameVariable(GameVariable variable) {
        return game.getGameVariable(variable);
    }

    @Override
    public void getGameVariables(double[] target) {
        game.getGameVariables(target);
    }

    @Override
    public void listObjects(ObjectList target) {
        game.listObjects(target);
    }

    @Override
    public int playerSector() {
        return game.playerSector();
    }

    @Override
    public double floorHeight(int sector) {
        return game.floorHeight(sector);
    }

    @Override
    public double ceilingHeight(int sector) {
        return game.ceilingHeight(sector);
    }

    @Override
    public Keys keys() {
        return game.keys();
    }

    @Override
    public Snapshot snapshot() {
        return game.snapshot();
    }

    /**
     * Not to be had: what was written down of an episode cannot be taken back.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void restore(Snapshot snapshot) {
        throw new UnsupportedOperationException("an episode that is recorded only goes forward");
    }

    @Override
    public void save(Path file) throws IOException {
        game.save(file);
    }

    @Override
    public void save(OutputStream out) throws IOException {
        game.save(out);
    }

    @Override
    public void load(InputStream in) {
        throw new UnsupportedOperationException("an episode that is recorded only goes forward");
    }

    /**
     * Not to be had, like {@link #restore}.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void load(Path file) {
        throw new UnsupportedOperationException("an episode that is recorded only goes forward");
    }

    @Override
    public Demo recordedDemo() {
        return game.recordedDemo();
    }

    @Override
    public void close() {
        game.close();
    }
}
