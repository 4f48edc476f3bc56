/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.train;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.Consumer;

import org.outrider.learn.ExplorationSettings;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.play.FrameReader;
import org.outrider.learn.internal.play.Policy;
import org.outrider.learn.internal.replay.StepEnd;
import org.outrider.scenario.EpisodeSummary;
import org.outrider.scenario.ScenarioBatch;

/** Plays the games of a training: as its network would, or now and then by chance. Belongs to one thread at a time. */
final class Actor implements AutoCloseable {

    private final ScenarioBatch games;
    private final FrameReader reader;
    private final Policy policy;
    private final ExplorationSettings exploration;
    private final Seeds seeds;
    private final boolean features;
    private final int[] actions;
    private final boolean[] byChance;

    /**
     * @param games owned by the actor
     * @param network stays the caller's
     */
    Actor(ScenarioBatch games, FrameReader reader, QNetwork network, ExplorationSettings exploration, Seeds seeds) {
        this.games = games;
        this.reader = reader;
        this.exploration = exploration;
        this.seeds = seeds;
        features = network.tellsFeatures();
        policy = Policy.of(network, games.size());
        actions = new int[games.size()];
        byChance = new boolean[games.size()];
    }

    /**
     * Plays some steps in all games.
     *
     * @param iteration steps of all games so far
     * @param ended told of episodes that were over
     */
    void play(int steps, long iteration, Staging staging, Consumer<EpisodeSummary> ended) {
        for (int step = 0; step < steps; step++) {
            look(staging);
            choose(iteration + (long) step * games.size());
            games.step(actions);
            for (int game = 0; game < actions.length; game++) {
                StepEnd end = StepEnd.of(games.end(game));
                staging.step(game, actions[game], games.rewards()[game], end);
                EpisodeSummary summary = games.summary(game);
                if (summary != null) {
                    policy.begin(game);
                    ended.accept(summary);
                }
            }
            staging.next();
        }
    }

    private void look(Staging staging) {
        for (int game = 0; game < actions.length; game++) {
            reader.readFrame(games.state(game), staging.frames(), staging.frameOffset(game));
            reader.readRows(games.variables(), game * reader.variableCount(), staging.rows(), staging.rowsOffset(game));
            if (features) {
                staging.features(game, games.features(game));
            }
            policy.see(game, staging.frames(), staging.frameOffset(game), staging.rows(), staging.rowsOffset(game));
        }
    }

    private void choose(long iteration) {
        SplittableRandom random = seeds.random(Seeds.Use.EXPLORATION, iteration);
        double share = exploration.at(iteration);
        boolean all = true;
        for (int game = 0; game < actions.length; game++) {
            byChance[game] = random.nextDouble() < share;
            all &= byChance[game];
        }
        if (all) {
            policy.skip();
        } else {
            policy.choose(actions);
        }
        for (int game = 0; game < actions.length; game++) {
            if (byChance[game]) {
                actions[game] = random.nextInt(games.actions().size());
            }
        }
    }

    /** Writes where the games stand. */
    void save(DataOutputStream out) throws IOException {
        games.save(out);
        policy.save(out);
    }

    /** Goes back to what {@link #save} has written. */
    void load(DataInputStream in) throws IOException {
        boolean exact = games.load(in);
        policy.load(in);
        for (int game = 0; !exact && game < games.size(); game++) {
            policy.begin(game);
        }
    }

    @Override
    public void close() {
        policy.close();
        games.close();
    }
}
