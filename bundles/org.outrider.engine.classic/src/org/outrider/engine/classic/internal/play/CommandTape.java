/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.outrider.wad.demo.Demo;

/**
 * The commands of an episode, from which its demo is made.
 *
 * <p>Keeping a mark freezes what was recorded so far; tapes that go on from the same mark share it. An archive of many
 * snapshots of one episode therefore holds each command once.
 */
final class CommandTape {

    /** A frozen piece of tape and what came before it. */
    static final class Mark {
        private final @Nullable Mark before;
        private final long[] commands;
        private final int tics;

        private Mark(@Nullable Mark before, long[] commands) {
            this.before = before;
            this.commands = commands;
            tics = (before == null ? 0 : before.tics) + commands.length;
        }

        /** Bytes that the piece itself holds. */
        long ownSize() {
            return commands.length * (long) Long.BYTES;
        }
    }

    private @Nullable Mark frozen;
    private long[] tail = new long[1024];
    private int tailLength;

    /** Forgets everything. */
    void clear() {
        frozen = null;
        tailLength = 0;
    }

    /** Appends a command that {@link #pack} made. */
    void add(long packed) {
        if (tailLength == tail.length) {
            tail = Arrays.copyOf(tail, tailLength * 2);
        }
        tail[tailLength++] = packed;
    }

    /** Freezes what was recorded so far; null where nothing was. */
    @Nullable Mark mark() {
        if (tailLength > 0) {
            frozen = new Mark(frozen, Arrays.copyOf(tail, tailLength));
            tailLength = 0;
        }
        return frozen;
    }

    /** Goes back to a mark. */
    void rewind(@Nullable Mark mark) {
        frozen = mark;
        tailLength = 0;
    }

    /** Number of commands from the start. */
    int size() {
        Mark last = frozen;
        return (last == null ? 0 : last.tics) + tailLength;
    }

    /** All commands from the start. */
    long[] toArray() {
        long[] all = new long[size()];
        System.arraycopy(tail, 0, all, all.length - tailLength, tailLength);
        copyInto(all, frozen);
        return all;
    }

    /** All commands up to a mark. */
    static long[] toArray(@Nullable Mark mark) {
        long[] all = new long[mark == null ? 0 : mark.tics];
        copyInto(all, mark);
        return all;
    }

    private static void copyInto(long[] all, @Nullable Mark last) {
        for (Mark mark = last; mark != null; mark = mark.before) {
            System.arraycopy(mark.commands, 0, all, mark.tics - mark.commands.length, mark.commands.length);
        }
    }

    /** Packs a command: speeds as signed bytes, turn as a signed 16-bit angle, buttons as in demos. */
    static long pack(int forward, int side, int turn, int buttons) {
        return (forward & 0xffL) | (side & 0xffL) << 8 | (turn & 0xffffL) << 16 | (buttons & 0xffL) << 32;
    }

    /** A command of a demo's first player. */
    static long of(Demo demo, int tic) {
        return pack(demo.forward(tic, 0), demo.side(tic, 0), demo.turn(tic, 0), demo.buttons(tic, 0));
    }

    static int forward(long packed) {
        return (byte) packed;
    }

    static int side(long packed) {
        return (byte) (packed >> 8);
    }

    static int turn(long packed) {
        return (short) (packed >> 16);
    }

    static int buttons(long packed) {
        return (int) (packed >> 32) & 0xff;
    }
}
