/* SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later */
package org.outrider.engine.classic.internal.play;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

import org.outrider.engine.EpisodeEnd;
import org.outrider.engine.classic.internal.game.SimulationState;
import org.outrider.engine.classic.internal.level.Level;
import org.outrider.engine.classic.internal.world.GameOptions;
import org.outrider.wad.WholeFile;

/**
 * Keeps snapshots in files.
 *
 * <p>A file is, big-endian: magic {@code ORSG}, the format's number, the map's name and checksum, the game's options,
 * the state as ints, the commands so far, what the script remembers, the scores and, last, the CRC-32 of all before it.
 */
final class SavedGame {

    private static final int MAGIC = 0x4F525347;
    /** To be raised whenever what the simulation writes of itself changes. */
    private static final int FORMAT = 2;
    private static final int CHECKSUM_SIZE = Integer.BYTES;
    private static final EpisodeEnd[] ENDS = EpisodeEnd.values();
    private static final int NOT_ENDED = -1;

    private SavedGame() {
    }

    /**
     * Writes a snapshot; the file is there as a whole or not at all.
     *
     * @throws IOException where it cannot be written
     */
    static void write(GameSnapshot snapshot, Path file) throws IOException {
        WholeFile.write(file, encode(snapshot));
    }

    /** Writes a snapshot to a stream: the number of bytes and then those of a file. */
    static void write(GameSnapshot snapshot, OutputStream target) throws IOException {
        byte[] bytes = encode(snapshot);
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    private static byte[] encode(GameSnapshot snapshot) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            SimulationState state = snapshot.state;
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            out.writeUTF(state.level().name);
            out.writeInt(LevelChecksum.of(state.level()));
            out.writeUTF(state.options().toString());
            out.writeInt(state.levelTime());
            writeInts(out, state.data());
            writeLongs(out, CommandTape.toArray(snapshot.tape));
            writeInts(out, snapshot.script.memory());
            out.writeLong(snapshot.script.chance());
            snapshot.scores.write(out);
            out.writeInt(snapshot.end.map(EpisodeEnd::ordinal).orElse(NOT_ENDED));
            out.writeInt(snapshot.turnHeld);
            out.writeInt(snapshot.turnRest);
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a snapshot of a game.
     *
     * @param level the game's map
     * @param options the game's options
     * @throws IOException where the file cannot be read, is damaged or of another game; names file and reason
     */
    static GameSnapshot read(Path file, Level level, GameOptions options) throws IOException {
        return decode(file.toString(), Files.readAllBytes(file), level, options);
    }

    /** Reads what {@link #write(GameSnapshot, OutputStream)} wrote; see {@link #read(Path, Level, GameOptions)}. */
    static GameSnapshot read(InputStream source, Level level, GameOptions options) throws IOException {
        DataInputStream in = new DataInputStream(source);
        int size = in.readInt();
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the saved game ends after " + bytes.length + " of " + size + " bytes");
        }
        return decode("the saved game", bytes, level, options);
    }

    private static GameSnapshot decode(String file, byte[] bytes, Level level, GameOptions options)
            throws IOException {
        int size = bytes.length - CHECKSUM_SIZE;
        if (size < Integer.BYTES || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
            throw new IOException(file + " is no saved game");
        }
        if (ByteBuffer.wrap(bytes, size, CHECKSUM_SIZE).getInt() != checksum(bytes, size)) {
            throw new IOException(file + " is damaged: its checksum is wrong");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, Integer.BYTES,
                size - Integer.BYTES))) {
            require(file, "format", in.readInt(), FORMAT);
            require(file, "map", in.readUTF(), level.name);
            require(file, "version of the map", in.readInt(), LevelChecksum.of(level));
            require(file, "game", in.readUTF(), options.toString());
            int levelTime = in.readInt();
            SimulationState state = new SimulationState(level, options, levelTime, readInts(in));
            CommandTape tape = new CommandTape();
            for (long command : readLongs(in)) {
                tape.add(command);
            }
            ScriptStage.Kept script = new ScriptStage.Kept(readInts(in), in.readLong());
            Scores scores = Scores.read(in);
            int end = in.readInt();
            return new GameSnapshot(state, tape.mark(), script, scores,
                    end == NOT_ENDED ? Optional.empty() : Optional.of(ENDS[end]), in.readInt(), in.readInt(), null);
        }
    }

    private static void require(String file, String what, Object found, Object wanted) throws IOException {
        if (!found.equals(wanted)) {
            throw new IOException(file + " is of another " + what + ": " + found + ", not " + wanted);
        }
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private static void writeInts(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static int[] readInts(DataInputStream in) throws IOException {
        int[] values = new int[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }

    private static void writeLongs(DataOutputStream out, long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    private static long[] readLongs(DataInputStream in) throws IOException {
        long[] values = new long[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readLong();
        }
        return values;
    }
}
