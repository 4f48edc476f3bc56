/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.run.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.Game;
import org.outrider.engine.GameEvent;
import org.outrider.engine.GameSetup;
import org.outrider.engine.GameVariable;
import org.outrider.engine.Keys;
import org.outrider.engine.MapRules;
import org.outrider.engine.ObjectList;
import org.outrider.engine.Snapshot;
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

    TicwiseGame(Game game, Observer observer) {
        this.game = game;
        this.observer = observer;
    }

    @Override
    public double makeAction(double[] action, int tics) {
        events.clear();
        lastReward = 0;
        for (int i = 0; i < tics && !game.isEpisodeFinished(); i++) {
            lastReward += game.makeAction(action, 1);
            events.addAll(game.events());
            observer.ticPassed(game.events());
        }
        return lastReward;
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
    public GameSetup setup() {
        return game.setup();
    }

    @Override
    public MapRules mapRules() {
        return game.mapRules();
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
    public Demo recordedDemo() {
        return game.recordedDemo();
    }

    @Override
    public void close() {
        game.close();
    }
}
