/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.replay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/**
 * The last steps of several games, each with what was seen before it, what was done, and what came of it.
 *
 * <p>Every frame is kept once, in bytes; what a network sees at once is put together when it is asked for. Each game
 * has a ring of its own, in which a new step takes the place of the oldest. A step is known by its slot, the number of
 * its place among those of all games.
 */
public final class ReplayMemory {

    private static final StepEnd[] ENDS = StepEnd.values();
    private static final int FORMAT = 1;

    private final int games;
    private final int perGame;
    private final int frameBytes;
    private final int variables;
    private final FrameStore frames;
    private final short[] rows;
    private final short[] actions;
    private final float[] rewards;
    private final byte[] ends;
    private final byte[] features;
    private final int[] next;
    private final int[] count;

    /**
     * @param games number of games
     * @param capacity steps that are kept of all games together
     * @param frameBytes bytes of a frame
     * @param variables number of variables of the game that are kept with each
     */
    public ReplayMemory(int games, int capacity, int frameBytes, int variables) {
        this.games = games;
        this.frameBytes = frameBytes;
        this.variables = variables;
        perGame = capacity / games;
        if (perGame < 2) {
            throw new IllegalArgumentException("a replay memory of " + capacity + " frames is too small for " + games
                    + " games");
        }
        int slots = Math.multiplyExact(games, perGame);
        frames = new FrameStore(slots, frameBytes);
        rows = new short[slots * variables];
        actions = new short[slots];
        rewards = new float[slots];
        ends = new byte[slots];
        features = new byte[slots];
        next = new int[games];
        count = new int[games];
    }

    /** Bytes that a memory takes. */
    public static long bytes(int capacity, int frameBytes, int variables) {
        return (long) capacity
                * (frameBytes + variables * (long) Short.BYTES + Short.BYTES + Float.BYTES + 2 * Byte.BYTES);
    }

    /**
     * Keeps a step.
     *
     * @param frame what was seen before it
     * @param frameOffset where the frame begins
     * @param variableRows rows of the variables before it
     * @param rowsOffset where they begin
     * @param featureBits features of the game in the frame
     * @param action what was done
     * @param reward what it brought
     * @param end what came after it
     * @return its slot
     */
    public int add(int game, byte[] frame, int frameOffset, short[] variableRows, int rowsOffset, int featureBits,
            int action, float reward, StepEnd end) {
        int slot = game * perGame + next[game];
        frames.put(slot, frame, frameOffset);
        System.arraycopy(variableRows, rowsOffset, rows, slot * variables, variables);
        features[slot] = (byte) featureBits;
        actions[slot] = (short) action;
        rewards[slot] = reward;
        ends[slot] = (byte) end.ordinal();
        next[game] = (next[game] + 1) % perGame;
        count[game] = Math.min(count[game] + 1, perGame);
        return slot;
    }

    /** Number of slots. */
    public int slots() {
        return games * perGame;
    }

    /** Number of steps that are kept. */
    public int size() {
        int size = 0;
        for (int steps : count) {
            size += steps;
        }
        return size;
    }

    /** The slot of a step by its number among all that are kept, from 0. */
    public int slot(int number) {
        int rest = number;
        int game = 0;
        while (rest >= count[game]) {
            rest -= count[game++];
        }
        return game * perGame + rest;
    }

    /** How many steps of the same game, kept and older, there are. */
    private int older(int slot) {
        int game = slot / perGame;
        return Math.floorMod(slot % perGame - next[game] + count[game], perGame);
    }

    /** Whether a slot holds a step. */
    public boolean isFilled(int slot) {
        return slot % perGame < count[slot / perGame];
    }

    /** The slot of a later, or with a negative number earlier, step of the same game; round the ring. */
    public int later(int slot, int steps) {
        int game = slot / perGame;
        return game * perGame + Math.floorMod(slot % perGame + steps, perGame);
    }

    /** How many steps of the same game, kept and newer, there are. */
    private int newer(int slot) {
        return count[slot / perGame] - 1 - older(slot);
    }

    /**
     * Whether a step can be learned from: what was seen before and some steps after it is known.
     *
     * @param history frames that are seen at once
     * @param steps of the game after which the network's own estimate takes over
     */
    public boolean isTransition(int slot, int history, int steps) {
        if (!isFilled(slot) || older(slot) < history - 1) {
            return false;
        }
        for (int i = 0; i < steps; i++) {
            StepEnd end = i > newer(slot) ? StepEnd.CUT_OFF : end(later(slot, i));
            if (end != StepEnd.NONE) {
                return end == StepEnd.OVER;
            }
        }
        return newer(slot) >= steps;
    }

    /**
     * Whether steps in a row can be learned from as one sequence: the episode goes on up to the last one that is
     * learned from, and what came after that is known.
     *
     * @param length of the sequence in frames
     * @param steps of the game after which the network's own estimate takes over; so many frames at the end are not
     *        learned from
     */
    public boolean isSequence(int slot, int length, int steps) {
        if (!isFilled(slot) || newer(slot) < length - 1) {
            return false;
        }
        int last = length - 1 - steps;
        for (int i = 0; i < length - 1; i++) {
            StepEnd end = end(later(slot, i));
            if (end != StepEnd.NONE) {
                return i >= last && end == StepEnd.OVER;
            }
        }
        return true;
    }

    /**
     * Puts the last frames up to a step together, the oldest first. Before the first frame of an episode comes that
     * frame again.
     */
    public void copyStack(int slot, int history, ByteBuffer target, int at) {
        int from = slot;
        frames.get(from, target, at + (history - 1) * frameBytes);
        for (int i = history - 2; i >= 0; i--) {
            int before = later(from, -1);
            if (older(from) > 0 && end(before) == StepEnd.NONE) {
                from = before;
            }
            frames.get(from, target, at + i * frameBytes);
        }
    }

    /** The rows of the variables before a step. */
    public void copyRows(int slot, LongBuffer target, int at) {
        for (int i = 0; i < variables; i++) {
            target.put(at + i, rows[slot * variables + i]);
        }
    }

    /** What was done. */
    public int action(int slot) {
        return actions[slot];
    }

    /** What it brought. */
    public float reward(int slot) {
        return rewards[slot];
    }

    /** What came after it. */
    public StepEnd end(int slot) {
        return ENDS[ends[slot]];
    }

    /** Features of the game in the frame, as bits. */
    public int features(int slot) {
        return features[slot];
    }

    /** Writes all of it. */
    public void save(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        for (int size : new int[] {games, perGame, frameBytes, variables}) {
            out.writeInt(size);
        }
        for (int game = 0; game < games; game++) {
            out.writeInt(next[game]);
            out.writeInt(count[game]);
        }
        WritableByteChannel channel = Channels.newChannel(out);
        for (int game = 0; game < games; game++) {
            int from = game * perGame;
            frames.write(from, from + count[game], channel);
            for (int slot = from; slot < from + count[game]; slot++) {
                for (int i = 0; i < variables; i++) {
                    out.writeShort(rows[slot * variables + i]);
                }
                out.writeShort(actions[slot]);
                out.writeFloat(rewards[slot]);
                out.writeByte(ends[slot]);
                out.writeByte(features[slot]);
            }
        }
    }

    /**
     * Reads what {@link #save} has written.
     *
     * @throws IOException where it cannot be read, or is of a memory of another shape
     */
    public void load(DataInputStream in) throws IOException {
        boolean same = in.readInt() == FORMAT;
        for (int size : new int[] {games, perGame, frameBytes, variables}) {
            same &= in.readInt() == size;
        }
        if (!same) {
            throw new IOException("the replay memory is of another training");
        }
        for (int game = 0; game < games; game++) {
            next[game] = in.readInt();
            count[game] = in.readInt();
            if (next[game] < 0 || next[game] >= perGame || count[game] < 0 || count[game] > perGame) {
                throw new IOException("the replay memory is damaged: game " + game + " has " + count[game]
                        + " steps, the next at " + next[game]);
            }
        }
        ReadableByteChannel channel = Channels.newChannel(in);
        for (int game = 0; game < games; game++) {
            int from = game * perGame;
            frames.read(from, from + count[game], channel);
            for (int slot = from; slot < from + count[game]; slot++) {
                for (int i = 0; i < variables; i++) {
                    rows[slot * variables + i] = in.readShort();
                }
                actions[slot] = in.readShort();
                rewards[slot] = in.readFloat();
                ends[slot] = in.readByte();
                features[slot] = in.readByte();
                if (ends[slot] < 0 || ends[slot] >= ENDS.length) {
                    throw new IOException("the replay memory is damaged: a step of game " + game + " ends in "
                            + ends[slot]);
                }
            }
        }
    }
}
