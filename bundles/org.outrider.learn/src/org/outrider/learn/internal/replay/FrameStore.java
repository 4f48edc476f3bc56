/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.learn.internal.replay;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A fixed number of frames of equal size, in pieces that Java can address. */
final class FrameStore {

    private static final int PIECE_BYTES = 1 << 28;

    private final int frameBytes;
    private final int framesPerPiece;
    private final byte[][] pieces;

    FrameStore(int frames, int frameBytes) {
        this.frameBytes = frameBytes;
        framesPerPiece = Math.max(1, PIECE_BYTES / frameBytes);
        pieces = new byte[(frames + framesPerPiece - 1) / framesPerPiece][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = new byte[Math.min(framesPerPiece, frames - i * framesPerPiece) * frameBytes];
        }
    }

    /** Takes over a frame. */
    void put(int index, byte[] source, int offset) {
        System.arraycopy(source, offset, pieces[index / framesPerPiece], index % framesPerPiece * frameBytes,
                frameBytes);
    }

    /** Hands out a frame. */
    void get(int index, ByteBuffer target, int at) {
        target.put(at, pieces[index / framesPerPiece], index % framesPerPiece * frameBytes, frameBytes);
    }

    /** Writes the frames from one to before another. */
    void write(int from, int to, WritableByteChannel channel) throws IOException {
        for (int frame = from; frame < to;) {
            int count = Math.min(to, (frame / framesPerPiece + 1) * framesPerPiece) - frame;
            ByteBuffer bytes = ByteBuffer.wrap(pieces[frame / framesPerPiece], frame % framesPerPiece * frameBytes,
                    count * frameBytes);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            frame += count;
        }
    }

    /** Reads what {@link #write} has written. */
    void read(int from, int to, ReadableByteChannel channel) throws IOException {
        for (int frame = from; frame < to;) {
            int count = Math.min(to, (frame / framesPerPiece + 1) * framesPerPiece) - frame;
            ByteBuffer bytes = ByteBuffer.wrap(pieces[frame / framesPerPiece], frame % framesPerPiece * frameBytes,
                    count * frameBytes);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes) < 0) {
                    throw new EOFException("the replay memory ends in the middle");
                }
            }
            frame += count;
        }
    }
}
