/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.vizdoom.internal;

import java.time.Duration;
import java.util.function.IntSupplier;

import org.outrider.engine.EngineFailure;
import org.outrider.engine.GameException;
import org.outrider.engine.vizdoom.internal.jni.NativeViZDoom;

/**
 * One of ViZDoom's games: its address, how it stands, and its engine, which is ended where it does not answer.
 *
 * <p>Every call that makes the engine work has a time to come back in.
 */
final class NativeGame implements AutoCloseable {

    private static final Duration END = Duration.ofSeconds(5);

    private final InstanceFolder folder;
    private final Watchdog watchdog;
    private final String map;
    private final int[] status = new int[NativeViZDoom.STATUS_FIELDS];
    private final double[] rewards = new double[2];
    private long game;
    private boolean failed;
    /** True where ViZDoom's library has given up the game, which it then cannot free. */
    private boolean lost;
    /** When the call that is going on must be over, by {@link System#nanoTime()}; 0 where none is. */
    private volatile long deadline;
    private volatile boolean ended;

    /**
     * @param folder of the engine; closed with the game
     * @param map names the map in messages
     * @throws GameException where there is no memory for a game
     */
    NativeGame(InstanceFolder folder, Watchdog watchdog, String map) throws GameException {
        this.folder = folder;
        this.watchdog = watchdog;
        this.map = map;
        game = NativeViZDoom.create();
        if (game == 0) {
            throw new GameException("ViZDoom has no memory for a game");
        }
        watchdog.watch(this);
    }

    /** Address for functions that only read or set what the library keeps. */
    long address() {
        if (game == 0) {
            throw new IllegalStateException("the game is closed");
        }
        if (failed) {
            throw new IllegalStateException("the engine of this game has ended; it can only be closed");
        }
        return game;
    }

    /**
     * Takes over settings before the start.
     *
     * @throws GameException where ViZDoom cannot use them
     */
    void configure(IntSupplier setting) throws GameException {
        if (setting.getAsInt() != NativeViZDoom.OK) {
            throw new GameException("ViZDoom cannot be set up: " + NativeViZDoom.message(game));
        }
    }

    /**
     * Starts the engine.
     *
     * @param patience how long others may be waited for, beside the time that loading takes
     * @throws GameException where it does not start; with what it last wrote
     */
    void start(Duration patience) throws GameException {
        Duration limit = watchdog.start().plus(patience);
        begin(limit);
        int result = NativeViZDoom.init(address());
        deadline = 0;
        if (result == NativeViZDoom.OK) {
            refresh();
            return;
        }
        failed = true;
        lost = result == NativeViZDoom.LOST;
        String words = folder.lastWords();
        throw new GameException("ViZDoom does not start on " + map
                + (ended ? ": it has not answered for " + limit.toSeconds() + " s and was ended" : "")
                + (lost ? "" : ": " + NativeViZDoom.message(game)) + (words.isEmpty() ? "" : ": " + words));
    }

    /**
     * Ends the engine and starts another one for the same game.
     *
     * @throws EngineFailure where that does not start
     */
    void restart() {
        long address = address();
        begin(watchdog.start());
        int result = NativeViZDoom.close(address);
        if (result == NativeViZDoom.OK) {
            begin(watchdog.start());
            result = NativeViZDoom.init(address);
        }
        deadline = 0;
        lost = result == NativeViZDoom.LOST;
        if (result != NativeViZDoom.OK) {
            fail(watchdog.start());
        }
        refresh();
    }

    /**
     * Has the engine work, and then looks how the game stands.
     *
     * @param work calls a function of {@link NativeViZDoom}
     * @param seconds that the work takes where the game keeps to the clock
     * @throws EngineFailure where the engine ends or does not answer
     */
    void play(IntSupplier work, double seconds) {
        address();
        Duration limit = watchdog.answer().plusMillis((long) (seconds * 1000));
        begin(limit);
        int result = work.getAsInt();
        deadline = 0;
        if (result != NativeViZDoom.OK || ended) {
            fail(limit);
        }
        refresh();
    }

    private void begin(Duration limit) {
        ended = false;
        // 0 stands for no call
        deadline = System.nanoTime() + limit.toNanos() | 1;
    }

    private void refresh() {
        int before = status[NativeViZDoom.TIME];
        if (NativeViZDoom.status(game, status, rewards) != NativeViZDoom.OK) {
            fail(watchdog.answer());
        }
        if (is(NativeViZDoom.FINISHED) && time() == 0) {
            // the map was left, and its clock with it: at the earliest in the tic after the last that it told
            status[NativeViZDoom.TIME] = before + 1;
        }
    }

    private void fail(Duration limit) {
        failed = true;
        String where = " on " + map + " after tic " + status[NativeViZDoom.TIME];
        if (ended) {
            throw new EngineFailure("ViZDoom has not answered for " + limit.toSeconds() + " s" + where
                    + " and was ended", true);
        }
        String words = folder.lastWords();
        throw new EngineFailure("ViZDoom ended" + where + ": " + NativeViZDoom.message(game)
                + (words.isEmpty() ? "" : " (" + words + ")"), false);
    }

    /**
     * Ends the engine where a call is overdue, which brings the call back with an error; where it does not, the next
     * times release it.
     */
    void endIfOverdue(long now) {
        long limit = deadline;
        if (limit == 0 || now - limit <= 0) {
            return;
        }
        if (ended) {
            folder.release();
        } else {
            ended = true;
            folder.kill();
        }
    }

    /** True where one of the flags of {@link NativeViZDoom} is set. */
    boolean is(int flag) {
        return status[flag] != 0;
    }

    /** Tics of the map that have passed. */
    int time() {
        return status[NativeViZDoom.TIME];
    }

    /** Reward of the last update. */
    double lastReward() {
        return rewards[0];
    }

    /** Reward since the episode began. */
    double totalReward() {
        return rewards[1];
    }

    /** The folder of the engine. */
    InstanceFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        if (game == 0) {
            return;
        }
        if (failed) {
            // ViZDoom would wait for an engine that is gone or does not answer
            folder.kill();
        }
        if (lost) {
            game = 0;
            watchdog.forget(this);
            folder.close();
            return;
        }
        begin(END);
        NativeViZDoom.close(game);
        NativeViZDoom.destroy(game);
        deadline = 0;
        game = 0;
        watchdog.forget(this);
        folder.close();
    }
}
