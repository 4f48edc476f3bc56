/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

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

    /** All commands from the start. */
    long[] toArray() {
        Mark last = frozen;
        int before = last == null ? 0 : last.tics;
        long[] all = new long[before + tailLength];
        System.arraycopy(tail, 0, all, before, tailLength);
        int end = before;
        for (Mark mark = last; mark != null; mark = mark.before) {
            end -= mark.commands.length;
            System.arraycopy(mark.commands, 0, all, end, mark.commands.length);
        }
        return all;
    }

    /** Packs a command: speeds as signed bytes, turn as a signed 16-bit angle, buttons as in demos. */
    static long pack(int forward, int side, int turn, int buttons) {
        return (forward & 0xffL) | (side & 0xffL) << 8 | (turn & 0xffffL) << 16 | (buttons & 0xffL) << 32;
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
