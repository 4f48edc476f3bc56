/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.play;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.pytorch.Tensor;
import org.outrider.learn.internal.network.FeedForwardNetwork;
import org.outrider.learn.internal.network.QNetwork;
import org.outrider.learn.internal.network.RecurrentNetwork;

/**
 * Chooses the best actions of several games by a network, and keeps what the network has to know of the time before.
 * Belongs to one thread.
 */
public abstract sealed class Policy implements AutoCloseable permits StackedPolicy, RememberingPolicy {

    private final int games;
    private final int actions;
    private final float[] values;

    Policy(int games, int actions) {
        this.games = games;
        this.actions = actions;
        values = new float[games * actions];
    }

    /**
     * Makes the policy of a network.
     *
     * @param network stays the caller's
     */
    public static Policy of(QNetwork network, int games) {
        return switch (network) {
            case FeedForwardNetwork feedForward -> new StackedPolicy(feedForward, games);
            case RecurrentNetwork recurrent -> new RememberingPolicy(recurrent, games);
        };
    }

    /** Number of games. */
    public final int games() {
        return games;
    }

    /** An episode begins in a game: what was before it is forgotten. */
    public abstract void begin(int game);

    /**
     * Sees what a game shows now.
     *
     * @param frame where the frame lies
     * @param frameOffset where it begins
     * @param rows rows of the variables
     * @param rowsOffset where they begin
     */
    public abstract void see(int game, byte[] frame, int frameOffset, short[] rows, int rowsOffset);

    /**
     * Chooses for all games. To be called once after all of them were seen.
     *
     * @param target filled with the number of an action for each game
     */
    public abstract void choose(int[] target);

    /**
     * Goes on without choosing, where all games act by chance. To be called once after all of them were seen.
     */
    public abstract void skip();

    /** Writes what it knows of the time before. */
    public abstract void save(DataOutputStream out) throws IOException;

    /** Reads what {@link #save} has written. */
    public abstract void load(DataInputStream in) throws IOException;

    @Override
    public abstract void close();

    /** Values of the actions of all games in the last choice, games x actions; overwritten by the next. */
    public final float[] values() {
        return values;
    }

    /** @param q values of the actions, games x actions */
    final void chooseBest(Tensor q, int[] target) {
        Tensor here = q.is_cuda() ? q.cpu() : q.contiguous();
        FloatPointer numbers = here.data_ptr_float();
        numbers.get(values);
        for (int game = 0; game < games; game++) {
            int best = 0;
            for (int action = 1; action < actions; action++) {
                if (values[game * actions + action] > values[game * actions + best]) {
                    best = action;
                }
            }
            target[game] = best;
        }
    }
}
